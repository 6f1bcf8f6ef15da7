import { openExcel } from '../functions/excel';
import { expectGolden, goldenCases } from './cases';
import { keptOut, runsOf } from './runs';

const excel = openExcel();

test.each(goldenCases)('$file is run, or kept out for a written reason', (golden) => {
  const runs = runsOf[golden.method]?.(golden) ?? [];
  expect(runs.length > 0 || Boolean(keptOut[golden.file])).toBe(true);
});

const runs = goldenCases.flatMap((golden) =>
  (runsOf[golden.method]?.(golden) ?? []).map((run) => ({ ...run, file: golden.file, tolerance: golden.tolerance })),
);

test.each(runs)('$file: COOP.$function gives $of', ({ function: id, arguments: given, read, expected, tolerance }) => {
  const spill = excel.call(id, ...given);
  expectGolden(read ? read(spill) : spill, expected, tolerance);
});

test.each(runs)('$file: the method itself gives $of', ({ method, expected, tolerance }) => {
  const result = method();
  expectGolden(ArrayBuffer.isView(result) ? Array.from(result as Float64Array) : result, expected, tolerance);
});
