import { rangeAddress } from '../../../src/evaluation/address';
import { scoresBy, type MethodCells, type MethodInput } from '../../../src/evaluation/methods/method';
import { methods } from '../../../src/evaluation/methods/methods';
import { sourceOf } from '../provinces';
import { liveSheets } from './live-sheets';

const workbook = liveSheets();

const values = [
  [62, 40, 12.5],
  [48, 55, 20],
  [90, 71, 8],
  [15, 33, 30],
  [77, 20, 16],
];

const input: MethodInput = {
  table: values,
  directions: ['benefit', 'benefit', 'cost'],
  weights: [0.5, 0.3, 0.2],
  points: values,
  dimensions: [[0], [1], [2]],
  coverage: [1, 1, 0.8, 0.79, 1],
};

const cells: MethodCells = {
  table: '$A$2:$C$6',
  directions: '$E$2:$G$2',
  weights: '$A$1:$C$1',
  dimensionPoints: '$A$2:$C$6',
  dimensionWeights: '$A$1:$C$1',
  coverage: '$D$2:$D$6',
};

test('the formula of every method, with each of its choices, shows the scores that it computes', async () => {
  const rows = values.map((row, at) => [...row, input.coverage[at], ...(at === 0 ? input.directions : ['', '', ''])]);
  await workbook.addSource(sourceOf(['0.5', '0.3', '0.2', '', '', '', ''], rows));
  await workbook.set('Data', 'A1', [[...input.weights]]);
  const cases = methods.flatMap((method) =>
    (method.option?.choices ?? [undefined]).map((choice) => ({ method, choice })),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    cases.forEach(({ method, choice }, at) => {
      sheet.getRange(rangeAddress(9, at, 1, 1)).formulas = [[`=${method.formula(cells, choice)}`]];
    });
    await context.sync();
  });
  const shown = await workbook.read('Data', 'A10', values.length, cases.length);
  cases.forEach(({ method, choice }, at) => {
    const expected = Array.from(scoresBy(method, input, choice), (score) => (Number.isNaN(score) ? '' : score));
    const column = shown.map((row) => row[at]);
    expect({ method: method.id, choice, scores: column.map(rounded) }).toEqual({
      method: method.id,
      choice,
      scores: expected.map(rounded),
    });
  });
});

const rounded = (cell: unknown) => (typeof cell === 'number' ? Number(cell.toPrecision(10)) : cell);
