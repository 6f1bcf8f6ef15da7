import fc from 'fast-check';
import { matrixOf } from '../../../src/methods/matrix';
import { NotDefined, OutOfDomain } from '../../../src/methods/refusals';
import { fuzzyEvaluation, fuzzyScore, type FuzzyOperator } from '../../../src/methods/ranking/fuzzy';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

const named: [string, FuzzyOperator][] = [
  ['weightedAverage', 'weighted'],
  ['minMax', 'minmax'],
  ['productMax', 'productmax'],
  ['boundedSum', 'boundedsum'],
];

describe.each(goldenCasesOf('fuzzy-comprehensive'))('%s', (_, { input, expected, tolerance }) => {
  test.each(named)('%s on two levels, each normalised', (key, operator) => {
    type Group = { membership: number[][]; weights: number[] };
    const groups = input.groups.map((group: Group) =>
      fuzzyEvaluation(matrixOf(group.membership), group.weights, operator),
    );
    const composed = groups.map((group: ReturnType<typeof fuzzyEvaluation>) => Array.from(group.composed));
    expectGolden(composed, expected[key].level1, tolerance);
    const inside = matrixOf(groups.map((group: ReturnType<typeof fuzzyEvaluation>) => Array.from(group.membership)));
    const whole = fuzzyEvaluation(inside, input.groupWeights, operator);
    expectGolden(Array.from(whole.membership), expected[key].normalisedEachLevel, tolerance);
    expectGolden([fuzzyScore(whole, input.gradeScores)], [expected[key].scoreNormalisedEachLevel], tolerance);
  });
});

test('a membership outside 0 to 1 is named', () => {
  const data = matrixOf([[0.5, 0.5], [0.2, 1.2]]); // prettier-ignore
  expect(() => fuzzyEvaluation(data, [0.5, 0.5])).toThrow(new OutOfDomain('outside-unit-interval', 1, 1));
});

test('a whole that belongs to no grade is not defined', () => {
  expect(() => fuzzyEvaluation(matrixOf([[0, 0]]), [1])).toThrow(new NotDefined('zero-total'));
});

const memberships = fc.integer({ min: 2, max: 5 }).chain((grades) =>
  fc.array(
    fc.record({
      membership: fc.array(fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10), { minLength: grades, maxLength: grades }),
      weight: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
); // prettier-ignore

test.each(named)(
  '%s sums to 1, ignores the order of indicators, and scores inside the worth of the grades',
  (_, operator) => {
    fc.assert(
      fc.property(memberships, (indicators) => {
        const whole = indicators.reduce((sum, { weight }) => sum + weight, 0);
        const evaluate = (given: typeof indicators) =>
          fuzzyEvaluation(
            matrixOf(given.map((one) => one.membership)),
            given.map((one) => one.weight / whole),
            operator,
          );
        const result = evaluate(indicators);
        expect(result.membership.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        const turned = evaluate([...indicators].reverse()).membership;
        result.membership.forEach((share, grade) => expect(turned[grade]).toBeCloseTo(share, 12));
        const worth = Array.from(result.membership, (_share, grade) => 100 - 20 * grade);
        expect(fuzzyScore(result, worth)).toBeLessThanOrEqual(worth[0] + 1e-9);
        expect(fuzzyScore(result, worth)).toBeGreaterThanOrEqual(worth[worth.length - 1] - 1e-9);
      }),
    );
  },
);
