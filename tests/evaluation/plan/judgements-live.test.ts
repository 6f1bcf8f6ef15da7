import { planOf } from '../../../src/evaluation/plan/plan-of';
import type { Evaluation } from '../../../src/evaluation/evaluation';
import { translator } from '../../../src/locales';
import { expertFor, judgeFor } from '../interviews';
import { provincesByM8 } from '../provinces';
import { liveSheets } from './live-sheets';

const workbook = liveSheets();

const planFor = (evaluation: Evaluation) =>
  planOf(evaluation, {
    t: translator('en'),
    language: 'en',
    taken: { sheets: ['Sheet1', evaluation.source.sheet], names: [] },
    now: new Date('2026-11-20T08:00:00Z'),
    version: '0.1.0',
  });

const plain = provincesByM8();
const experts = [expertFor(plain, 'Li', 2), expertFor(plain, 'Wang', 1.3)];

test.each([
  ['two people’s judgements of pairs', { from: 'ahp', experts }],
  ['comparisons with best and worst', { from: 'bwm', judges: [judgeFor(plain, 'Li')] }],
  [
    'comparisons of two people with best and worst',
    { from: 'bwm', judges: [judgeFor(plain, 'Li'), judgeFor(plain, 'Wang', true)] },
  ],
  [
    'judgements combined with the data',
    {
      from: 'combined',
      given: { from: 'ahp', experts: [experts[0]] },
      data: 'critic',
      combination: 'linear',
      part: 0.5,
    },
  ],
] as const)('formulas show what was calculated: %s', async (_, weights) => {
  const evaluation = { ...plain, weights };
  const plan = planFor(evaluation);
  await workbook.addSource(evaluation.source);
  await workbook.write(plan);
  await workbook.expectAsCalculated(plan.sheets);
});

test('a judgement typed over moves the weights and the ranking by itself', async () => {
  const before = { ...plain, weights: { from: 'ahp', experts: [experts[0]] } } as const;
  await workbook.addSource(before.source);
  await workbook.write(planFor(before));
  // The whole against firms: row 5, second judgement.
  await workbook.set('Judgements', 'F5', [[9]]);
  const judgements = experts[0].judgements.map((judgement) =>
    judgement.row === 'A' && judgement.column === 'B' ? { ...judgement, times: 9 } : judgement,
  );
  const after = { ...before, weights: { from: 'ahp', experts: [{ ...experts[0], judgements }] } } as const;
  expect(after.weights.experts[0].judgements).not.toEqual(experts[0].judgements);
  await workbook.expectAsCalculated(planFor(after).sheets);
});
