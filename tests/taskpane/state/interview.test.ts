import type { BestWorstAnswers, Judge } from '../../../src/evaluation/elicitation/best-worst';
import { withJudgement, type Judgement } from '../../../src/evaluation/elicitation/judgements';
import type { Level } from '../../../src/evaluation/elicitation/levels';
import {
  bestWorstAfter,
  bestWorstBefore,
  firstBestWorst,
  firstPair,
  minutesFor,
  needsReview,
  pairAfter,
  pairBefore,
  tooLarge,
} from '../../../src/taskpane/state/interview';
import type { ExpertDraft, PairPlace } from '../../../src/taskpane/state/interview-draft';

const named = (code: string) => ({ code, name: { en: code, zh: code } });
const whole: Level = { dimension: null, name: null, elements: ['A', 'B', 'C'].map(named) };
const inside: Level = { dimension: 'A', name: { en: 'A', zh: 'A' }, elements: ['a1', 'a2'].map(named) };
const levels = [whole, inside];

const judged = (row: string, column: string, times: number): Judgement => ({ row, column, times, first: null });
const consistent = [judged('A', 'B', 2), judged('A', 'C', 4), judged('B', 'C', 2)];
const contradicting = [judged('A', 'B', 5), judged('A', 'C', 1 / 5), judged('B', 'C', 5)];
const person = (judgements: readonly Judgement[], kept: readonly string[] = []): ExpertDraft => ({
  name: '',
  judgements,
  kept,
});
const question = (row: string, column: string, again = false): PairPlace => ({
  page: 'question',
  expert: 0,
  row,
  column,
  again,
});
const review: PairPlace = { page: 'review', expert: 0, dimension: null };

test('the interview begins with the first question, goes on with the first open one, and can begin anew', () => {
  expect(firstPair(levels, person([]), 0)).toEqual(question('A', 'B'));
  expect(firstPair(levels, person(consistent.slice(0, 2)), 0)).toEqual(question('B', 'C'));
  expect(firstPair(levels, person([...consistent, judged('a1', 'a2', 1)]), 0)).toEqual(question('A', 'B'));
});

test('question follows question, level follows level, and at the end the weights', () => {
  const expert = person(consistent);
  expect(pairAfter(levels, expert, question('A', 'B'))).toEqual(question('A', 'C'));
  expect(pairAfter(levels, expert, question('B', 'C'))).toEqual(question('a1', 'a2'));
  expect(pairAfter(levels, expert, question('a1', 'a2'))).toBeNull();
});

test('a level that contradicts itself is reviewed before the next one, until it agrees or is kept', () => {
  expect(needsReview(whole, person(contradicting))).toBe(true);
  expect(pairAfter(levels, person(contradicting), question('B', 'C'))).toEqual(review);
  expect(pairAfter(levels, person(contradicting, ['']), question('B', 'C'))).toEqual(question('a1', 'a2'));
  expect(pairAfter(levels, person(contradicting, ['']), review)).toEqual(question('a1', 'a2'));
  expect(needsReview(whole, person(contradicting.slice(1)))).toBe(false);
});

test('a question asked again leads back to the review while the answers contradict each other', () => {
  const again = question('A', 'C', true);
  expect(pairAfter(levels, person(contradicting), again)).toEqual(review);
  expect(pairBefore(levels, again)).toEqual(review);
  const repaired = withJudgement(contradicting, judged('A', 'C', 9));
  expect(pairAfter(levels, person(repaired, ['']), again)).toEqual(question('a1', 'a2'));
});

test('back goes through the questions and leaves before the first', () => {
  expect(pairBefore(levels, question('a1', 'a2'))).toEqual(question('B', 'C'));
  expect(pairBefore(levels, review)).toEqual(question('B', 'C'));
  expect(pairBefore(levels, question('A', 'B'))).toBeNull();
});

test('best, worst, comparisons, and then the next level', () => {
  const judge = (...answers: BestWorstAnswers[]): Judge => ({ name: '', answers });
  expect(firstBestWorst(levels, judge(), 1)).toEqual({ page: 'extreme', expert: 1, which: 'best', dimension: null });
  const answers = { dimension: null, best: 'A', worst: 'C', bestToOthers: { C: 6 }, othersToWorst: {} };
  const compare = (of: 'bestToOthers' | 'othersToWorst', code: string) =>
    ({ page: 'comparison', expert: 1, of, code, dimension: null }) as const;
  expect(firstBestWorst(levels, judge(answers), 1)).toEqual(compare('bestToOthers', 'B'));
  expect(bestWorstAfter(levels, judge(answers), compare('bestToOthers', 'C'))).toEqual(compare('bestToOthers', 'B'));
  expect(bestWorstAfter(levels, judge(answers), compare('othersToWorst', 'B'))).toEqual({
    page: 'extreme',
    expert: 1,
    which: 'best',
    dimension: 'A',
  });
  expect(
    bestWorstBefore(levels, judge(answers), { page: 'extreme', expert: 1, which: 'best', dimension: null }),
  ).toBeNull();
});

test('more than fifteen elements are too many to compare each with each', () => {
  const large: Level = { ...whole, elements: Array.from({ length: 16 }, (_, at) => named(`x${at}`)) };
  expect(tooLarge([whole, large])).toBe(large);
  expect(tooLarge([whole, { ...large, elements: large.elements.slice(1) }])).toBeNull();
});

test('time is told in whole minutes', () => {
  expect([1, 5, 20].map(minutesFor)).toEqual([1, 1, 4]);
});
