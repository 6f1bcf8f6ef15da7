import { levelWeights, OpenQuestions } from '../../src/evaluation/elicitation/ahp-weights';
import {
  bestWorstWeights,
  comparisonsOf,
  listsOf,
  openComparisons,
  type BestWorstAnswers,
} from '../../src/evaluation/elicitation/best-worst';
import { distancesFromAll, judgesWeights } from '../../src/evaluation/elicitation/best-worst-group';
import {
  acceptedRatio,
  consistencySoFar,
  nearestStep,
  suggestionsFor,
} from '../../src/evaluation/elicitation/consistency';
import {
  matrixOf,
  openQuestions,
  questionsOf,
  timesOf,
  withJudgement,
  type Judgement,
} from '../../src/evaluation/elicitation/judgements';
import { levelsOf, weightsFromLevels, type Level } from '../../src/evaluation/elicitation/levels';
import { evaluate } from '../../src/evaluation/evaluate';
import { ahp } from '../../src/methods/weighting/ahp';
import { ahpAdvice } from '../../src/methods/weighting/ahp-advice';
import { ahpCheck } from '../../src/methods/weighting/ahp-check';
import { bestWorst } from '../../src/methods/weighting/best-worst';
import { bestWorstFor, expertFor, judgeFor } from './interviews';
import { provincesByM8 } from './provinces';

const named = (code: string) => ({ code, name: { en: code, zh: code } });
const level = (...codes: string[]): Level => ({ dimension: null, name: null, elements: codes.map(named) });
const judged = (row: string, column: string, times: number): Judgement => ({ row, column, times, first: null });

test('levels are the dimensions, then each dimension in which there is something to compare', () => {
  const levels = levelsOf(provincesByM8());
  expect(levels.map(({ dimension, elements }) => [dimension, elements.map(({ code }) => code)])).toEqual([
    [null, ['A', 'B', 'C', 'D']],
    ['A', ['M8.A1', 'M8.A2', 'M8.A3', 'M8.A4']],
    ['C', ['M8.C1', 'M8.C2', 'M8.C3']],
    ['D', ['M8.D1', 'M8.D2']],
  ]);
});

test('indicators of a single dimension are parts of the whole', () => {
  const indicators = ['a', 'b', 'c'].map((code) => ({ ...named(code), dimension: '' }));
  const hierarchy = { dimensions: [named('')], indicators };
  expect(levelsOf(hierarchy)).toEqual([{ dimension: null, name: null, elements: ['a', 'b', 'c'].map(named) }]);
  expect(weightsFromLevels(hierarchy, [[0.5, 0.3, 0.2]])).toEqual([0.5, 0.3, 0.2]);
});

test('the weight of an indicator is the product of the weights on the way to it, and all sum to 1', () => {
  const evaluation = provincesByM8();
  const local = [
    [0.4, 0.3, 0.2, 0.1],
    [0.4, 0.3, 0.2, 0.1],
    [0.5, 0.25, 0.25],
    [0.6, 0.4],
  ];
  const weights = weightsFromLevels(evaluation, local);
  expect(weights.slice(0, 6)).toEqual([0.16, 0.12, 0.08, 0.04, 0.3, 0.1].map((weight) => expect.closeTo(weight, 12)));
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
});

test('each element is compared with all before it, so that early answers can be checked early', () => {
  const questions = questionsOf(level('a', 'b', 'c', 'd')).map(({ row, column }) => row.code + column.code);
  expect(questions).toEqual(['ab', 'ac', 'bc', 'ad', 'bd', 'cd']);
});

test('an answer counts whichever way round it was asked, and a new one replaces it', () => {
  const once = withJudgement([], judged('a', 'b', 4));
  expect(timesOf(once, 'b', 'a')).toBe(1 / 4);
  expect(withJudgement(once, judged('b', 'a', 2))).toEqual([judged('b', 'a', 2)]);
});

test('consistency is known from three elements on, and looks only at those compared with each other', () => {
  const three = level('a', 'b', 'c', 'd');
  const two = [judged('a', 'b', 2), judged('a', 'c', 4)];
  expect(consistencySoFar(three, two)).toBeNull();
  expect(consistencySoFar(three, [...two, judged('b', 'c', 2)])).toBeCloseTo(0, 9);
  const contradicting = [...two, judged('b', 'c', 1 / 5), judged('a', 'd', 9)];
  const { consistencyRatio } = ahpCheck(matrixOf(['a', 'b', 'c'].map(named), contradicting)!);
  expect(consistencySoFar(three, contradicting)).toBe(consistencyRatio);
  expect(consistencyRatio).toBeGreaterThan(acceptedRatio);
});

test('suggestions are whole steps in the order of the advice, with the ratio that this step gives', () => {
  const four = level('a', 'b', 'c', 'd');
  const judgements = [
    judged('a', 'b', 3),
    judged('a', 'c', 5),
    judged('b', 'c', 3),
    judged('a', 'd', 1 / 7),
    judged('b', 'd', 2),
    judged('c', 'd', 1),
  ];
  const matrix = matrixOf(four.elements, judgements)!;
  const [first] = suggestionsFor(four, judgements);
  const [advice] = ahpAdvice(matrix, 1);
  expect([first.row.code, first.column.code]).toEqual([
    four.elements[advice.row].code,
    four.elements[advice.column].code,
  ]);
  expect(first.suggested).toBe(nearestStep(advice.implied));
  const changed = withJudgement(judgements, judged(first.row.code, first.column.code, first.suggested));
  expect(first.ratioThen).toBeCloseTo(ahpCheck(matrixOf(four.elements, changed)!).consistencyRatio, 12);
  expect(suggestionsFor(four, judgements)).toHaveLength(3);
});

test('consistent answers get no suggestion', () => {
  const judgements = [judged('a', 'b', 2), judged('a', 'c', 4), judged('b', 'c', 2)];
  expect(suggestionsFor(level('a', 'b', 'c'), judgements)).toEqual([]);
});

test.each([
  [1, 1],
  [1.4, 1],
  [1.6, 2],
  [12, 9],
  [0.6, 1 / 2],
  [1 / 30, 1 / 9],
])('the step nearest to %d is %d', (ratio, step) => expect(nearestStep(ratio)).toBe(step));

test('an interview about pairs gives the weights of AHP level by level, and none while a question is open', () => {
  const plain = provincesByM8();
  const expert = expertFor(plain, 'Li');
  const evaluation = { ...plain, weights: { from: 'ahp', experts: [expert] } } as const;
  const levels = levelsOf(plain);
  const top = ahp(matrixOf(levels[0].elements, expert.judgements)!);
  const inside = ahp(matrixOf(levels[2].elements, expert.judgements)!);
  const { weights } = evaluate(evaluation);
  expect(weights[4]).toBeCloseTo(top[1], 12);
  expect(weights[5]).toBeCloseTo(top[2] * inside[0], 12);
  const open = { ...expert, judgements: expert.judgements.slice(1) };
  expect(openQuestions(levels, open.judgements)).toBe(1);
  expect(() => evaluate({ ...evaluation, weights: { from: 'ahp', experts: [open] } })).toThrow(OpenQuestions);
});

test('two people who agree give the weights of one; who disagree, something between', () => {
  const plain = provincesByM8();
  const [li, wang] = [expertFor(plain, 'Li', 2), expertFor(plain, 'Wang', 1.2)];
  const [whole] = levelsOf(plain);
  const own = levelWeights(whole, [li]);
  levelWeights(whole, [li, li]).forEach((weight, at) => expect(weight).toBeCloseTo(own[at], 12));
  const [first] = levelWeights(whole, [li, wang]);
  expect(first).toBeLessThan(own[0]);
  expect(first).toBeGreaterThan(levelWeights(whole, [wang])[0]);
});

test('the interview about best and worst asks 2n − 3 comparisons and gives the weights of BWM', () => {
  const plain = provincesByM8();
  const answers = bestWorstFor(plain);
  const [whole] = levelsOf(plain);
  expect(comparisonsOf(whole, answers[0])).toHaveLength(2 * 4 - 3);
  const lists = listsOf(whole, answers[0])!;
  expect(lists).toEqual({ bestToOthers: [1, 2, 3, 4], othersToWorst: [4, 3, 2, 1] });
  expect([...bestWorstWeights(whole, answers)]).toEqual([...bestWorst([1, 2, 3, 4], [4, 3, 2, 1]).weights]);
  const { weights } = evaluate({ ...plain, weights: { from: 'bwm', judges: [{ name: '', answers }] } });
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
});

test('several people’s weights are averaged, and each person’s distance is the share of the weight that stands elsewhere', () => {
  const plain = provincesByM8();
  const [whole] = levelsOf(plain);
  const judges = [judgeFor(plain, 'Li'), judgeFor(plain, 'Wang', true), judgeFor(plain, 'Zhao')];
  const { weights } = bestWorst([1, 2, 3, 4], [4, 3, 2, 1]);
  const reversed = [...weights].reverse();
  const mean = [...weights].map((weight, at) => (2 * weight + reversed[at]) / 3);
  judgesWeights(whole, judges).forEach((weight, at) => expect(weight).toBeCloseTo(mean[at], 12));
  // Wang’s weights that lie above the mean of all, together.
  const above = reversed.reduce((sum, weight, at) => sum + Math.max(0, weight - mean[at]), 0);
  const [li, wang, zhao] = distancesFromAll(whole, judges);
  expect(wang).toBeCloseTo(above, 12);
  expect([li, zhao].map((one) => one.toFixed(12))).toEqual(Array(2).fill((above / 2).toFixed(12)));
  expect(distancesFromAll(whole, [judges[0], judges[2]]).every((one) => Math.abs(one) < 1e-12)).toBe(true);
  const given = evaluate({ ...plain, weights: { from: 'bwm', judges } }).weights;
  expect(given.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
});

test('what is as important as the best is not compared with the worst again; before the choice all is open', () => {
  const three = level('a', 'b', 'c');
  const none: BestWorstAnswers = { dimension: null, best: null, worst: null, bestToOthers: {}, othersToWorst: {} };
  expect(openComparisons(three, none)).toBe(5);
  const tied = { ...none, best: 'b', worst: 'c', bestToOthers: { a: 1, c: 6 } };
  expect(openComparisons(three, tied)).toBe(0);
  expect(listsOf(three, tied)).toEqual({ bestToOthers: [1, 1, 6], othersToWorst: [6, 6, 1] });
});

test('an element that is nearer to the best than the worst is cannot be as little as the worst', () => {
  const three = level('a', 'b', 'c');
  const answers = { dimension: null, best: 'a', worst: 'c', bestToOthers: { b: 3, c: 6 }, othersToWorst: { b: 1 } };
  expect(openComparisons(three, answers)).toBe(1);
  expect(openComparisons(three, { ...answers, bestToOthers: { b: 6, c: 6 } })).toBe(0);
});
