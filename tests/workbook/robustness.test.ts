import { robustPlan } from '../../src/evaluation/robustness/robust-plan';
import type { Robustness } from '../../src/evaluation/robustness/robustness';
import type { StoredEvaluation } from '../../src/evaluation/stored';
import { translator, type Language } from '../../src/locales';
import { officeWorkbook } from '../../src/workbook/office-workbook';
import { testWorkbook } from './test-workbook';

const { excel } = testWorkbook();

const stored = { objects: { evaluation: 'coop_evaluation_2' } } as StoredEvaluation;

const robustness = (time: string): Robustness => ({
  stamp: { fingerprint: '0a1b2c3d', runs: 1000, spread: 0.3, seed: 1, version: '0.1.0', time },
  intervals: [
    { unit: 'Beijing', rank: 1, median: 1, low: 1, high: 1, sameShare: 1, firstShare: 1 },
    { unit: '007', rank: 2.5, median: 2, low: 2, high: 5, sameShare: 0.4, firstShare: 0 },
  ],
  tests: [
    { kind: 'weight', subject: '', unit: '', from: null, to: null, correlation: null, holds: true },
    { kind: 'method', subject: 'topsis', unit: '', from: null, to: null, correlation: 0.94, holds: true },
    { kind: 'leave-out', subject: 'M8.A1', unit: '007', from: 2.5, to: 7, correlation: null, holds: false },
  ],
});

const write = async (run: Robustness, evaluation: string, language: Language = 'en'): Promise<void> => {
  const taken = await officeWorkbook.takenNames();
  const plan = robustPlan(run, { t: translator(language), taken, name: '2023', evaluation, nameOf: (code) => code });
  await officeWorkbook.write(plan, () => {}, new AbortController().signal);
};

test('a run comes back from its sheet as it was, the newest of its evaluation', async () => {
  await write(robustness('2026-11-26T10:00:00.000Z'), 'coop_evaluation_2');
  await write(robustness('2026-11-26T12:00:00.000Z'), 'coop_evaluation_2', 'zh-CN');
  await write(robustness('2026-11-26T14:00:00.000Z'), 'coop_evaluation');
  expect(await officeWorkbook.readRobustness(stored)).toEqual(robustness('2026-11-26T12:00:00.000Z'));
});

test('without a run, or where its tables were damaged, there is none', async () => {
  expect(await officeWorkbook.readRobustness(stored)).toBeNull();
  await write(robustness('2026-11-26T10:00:00.000Z'), 'coop_evaluation_2');
  await excel((context) => {
    context.workbook.tables.getItem('coop_rank_intervals').getDataBodyRange().getCell(0, 1).values = [['first']];
  });
  expect(await officeWorkbook.readRobustness(stored)).toBeNull();
});
