import fs from 'node:fs';
import vm from 'node:vm';
import { openExcel } from '../excel';
import { heavyIds } from '../../../src/functions/heavy/heavy-functions';
import type { HeavyCall, HeavyReport } from '../../../src/functions/heavy/messages';
import { randomRange } from './ranges';

/* dist/heavy.js in an engine with nothing but what a worker's scope has (npm test builds first). */

const script = fs.readFileSync('dist/heavy.js', 'utf8');

function openWorker() {
  const reports: HeavyReport[] = [];
  const scope = vm.createContext({ postMessage: (report: HeavyReport) => reports.push(structuredClone(report)) });
  vm.runInContext(script, scope);
  return {
    call(call: HeavyCall): HeavyReport[] {
      reports.length = 0;
      scope.onmessage({ data: structuredClone(call) });
      return [...reports];
    },
  };
}

const inputs = randomRange(80, 3, 1);
const outputs = randomRange(80, 3, 2);

test('first it says that it has loaded, then it spills what functions.js gives without a worker', () => {
  const reports = openWorker().call({ id: 'DEA', given: [inputs, outputs, null, null], language: 'en' });
  expect(reports[0]).toEqual({ kind: 'share', share: 0 });
  const wanted = openExcel().call('DEA', inputs, outputs, null, null);
  expect(reports.at(-1)).toEqual({
    kind: 'spill',
    spill: wanted.map(([score]) => [expect.closeTo(Number(score), 12)]),
  });
});

test('a wrong input is refused in the language of the call, with the code that Excel shows', () => {
  const worker = openWorker();
  const given = [inputs, outputs.map((row, at) => (at === 1 ? ['约20', 1, 1] : row)), null, null];
  const english = worker.call({ id: 'DEA', given, language: 'en' }).at(-1);
  expect(english).toEqual({
    kind: 'error',
    code: 'invalidValue',
    message: openExcel().errorOf('DEA', given[0], given[1], null, null).message,
  });
  const chinese = worker.call({ id: 'DEA', given, language: 'zh-CN' }).at(-1);
  expect(chinese).toEqual({
    kind: 'error',
    code: 'invalidValue',
    message: openExcel('zh-CN').errorOf('DEA', given[0], given[1], null, null).message,
  });
});

test('header words are in the language of the call', () => {
  const given = [inputs, null, null, null, null, 10, 1, true];
  const report = openWorker().call({ id: 'ROBUST', given, language: 'zh-CN' }).at(-1)!;
  const [header] = openExcel('zh-CN').call('ROBUST', inputs, null, null, null, null, 10, 1, true);
  expect(report).toMatchObject({ kind: 'spill', spill: expect.arrayContaining([header]) });
});

test('a long call tells in between how far it is', () => {
  const given = [randomRange(400, 6, 3), null, 5000, 1, null];
  const shares = openWorker()
    .call({ id: 'SMAA', given, language: 'en' })
    .flatMap((report) => (report.kind === 'share' ? [report.share] : []));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
});

test('Excel knows of exactly the heavy functions that it can cancel them and tells them their cell, in both languages', () => {
  for (const file of ['functions.json', 'functions.zh-CN.json']) {
    const { functions } = JSON.parse(fs.readFileSync(`dist/${file}`, 'utf8')) as {
      functions: { id: string; options?: object }[];
    };
    const told = functions.flatMap(({ id, options }) => (options ? [[id, options]] : []));
    const wanted = heavyIds.map((id) => [id, { cancelable: true, requiresAddress: true }]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(wanted));
  }
});
