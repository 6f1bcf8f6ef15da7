import fc from 'fast-check';
import { matrixOf, type Direction, type Matrix } from '../../../src/methods/matrix';
import { NotDefined, OutOfDomain } from '../../../src/methods/refusals';
import { cilos } from '../../../src/methods/weighting/cilos';
import { giniWeights } from '../../../src/methods/weighting/gini';
import { idocriw } from '../../../src/methods/weighting/idocriw';
import { merec } from '../../../src/methods/weighting/merec';
import { minMaxDeviationWeights } from '../../../src/methods/weighting/min-max-deviation';
import { principalComponentWeights } from '../../../src/methods/weighting/principal-component';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

const benefits = (count: number): Direction[] => Array.from({ length: count }, () => 'benefit');

describe('golden cases', () => {
  test.each(goldenCasesOf('weights-sd'))('sd-minmax: %s', (_, { input, expected, tolerance }) => {
    expectGolden(Array.from(minMaxDeviationWeights(matrixOf(input.matrix))), expected.weightsAfterMinmax, tolerance);
  });
  test.each(goldenCasesOf('weights-merec'))('%s', (_, { input, expected, tolerance }) => {
    expectGolden(Array.from(merec(matrixOf(input.matrix), input.directions).weights), expected.weights, tolerance);
  });
  test.each(goldenCasesOf('weights-gini'))('%s', (_, { input, expected, tolerance }) => {
    expectGolden(Array.from(giniWeights(matrixOf(input.matrix)).weights), expected.weights, tolerance);
  });
  test.each(goldenCasesOf('weights-idocriw'))('%s: both steps', (_, { input, expected, tolerance }) => {
    const result = idocriw(matrixOf(input.matrix), input.directions);
    expectGolden(Array.from(result.weights), expected.weights, tolerance);
    expectGolden(Array.from(result.cilos.weights), expected.cilos, tolerance);
  });
  test.each(goldenCasesOf('weights-pca'))('%s', (_, { input, expected, tolerance }) => {
    const columns = Object.values(input.data as Record<string, number[]>);
    const result = principalComponentWeights(matrixOf(columns[0].map((_, row) => columns.map((one) => one[row]))));
    expectGolden(Array.from(result.weights), expected.weightsFirstLoadingNormalised, tolerance);
    expectGolden(Array.from(result.eigenvalues), expected.eigenvalues, tolerance);
    expectGolden(Array.from(result.loadings), expected.firstLoadingsAbs, tolerance);
  });
});

type Weighting = (data: Matrix, directions: readonly Direction[]) => Float64Array;
const weightings: [string, Weighting, 'scale-free' | 'unit matters'][] = [
  ['sd-minmax', minMaxDeviationWeights, 'scale-free'],
  ['merec', (data, directions) => merec(data, directions).weights, 'scale-free'],
  ['gini', (data) => giniWeights(data).weights, 'scale-free'],
  ['cilos', (data, directions) => cilos(data, directions).weights, 'scale-free'],
  ['idocriw', (data, directions) => idocriw(data, directions).weights, 'scale-free'],
  ['pca', (data) => principalComponentWeights(data).weights, 'scale-free'],
];

/** Tables of positive values without ties inside an indicator, with directions. */
const tables = fc.tuple(fc.integer({ min: 4, max: 9 }), fc.integer({ min: 3, max: 5 })).chain(([rows, columns]) => {
  const indicator = fc.uniqueArray(fc.integer({ min: 10, max: 90 }), { minLength: rows, maxLength: rows });
  return fc.record({
    table: fc
      .array(indicator, { minLength: columns, maxLength: columns })
      .map((indicators) => Array.from({ length: rows }, (_, row) => indicators.map((values) => values[row]))),
    directions: fc.array(fc.constantFrom<Direction>('benefit', 'cost'), { minLength: columns, maxLength: columns }),
  });
});

function defined(compute: () => Float64Array): Float64Array | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NotDefined) return null;
    throw error;
  }
}

function close(got: Float64Array, expected: ArrayLike<number>, limit = 1e-7): boolean {
  return got.every((value, at) => Math.abs(value - expected[at]) <= limit);
}

describe.each(weightings)('%s', (_, weighting) => {
  test('lies on the simplex', () => {
    fc.assert(
      fc.property(tables, ({ table, directions }) => {
        const weights = defined(() => weighting(matrixOf(table), directions));
        if (weights === null) return;
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
      }),
    );
  });

  test('does not depend on the unit of measurement', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(0.001, 3, 1e6), ({ table, directions }, factor) => {
        const weights = defined(() => weighting(matrixOf(table), directions));
        const scaled = table.map((row) => row.map((value, column) => (column === 1 ? value * factor : value)));
        if (weights) expect(close(weighting(matrixOf(scaled), directions), weights)).toBe(true);
      }),
    );
  });

  test('does not depend on the order of units, and follows the order of indicators', () => {
    fc.assert(
      fc.property(tables, ({ table, directions }) => {
        const weights = defined(() => weighting(matrixOf(table), directions));
        if (!weights) return;
        expect(close(weighting(matrixOf([...table].reverse()), directions), weights)).toBe(true);
        const turned = table.map((row) => [...row].reverse());
        expect(close(weighting(matrixOf(turned), [...directions].reverse()), [...weights].reverse())).toBe(true);
      }),
    );
  });

  test('gives a constant indicator 0 and the others what they have without it', () => {
    fc.assert(
      fc.property(tables, ({ table, directions }) => {
        const weights = defined(() => weighting(matrixOf(table), directions));
        if (!weights) return;
        const widened = table.map((row) => [row[0], 5, ...row.slice(1)]);
        const got = weighting(matrixOf(widened), [directions[0], 'cost', ...directions.slice(1)]);
        expect(got[1]).toBe(0);
        expect(close(got, [weights[0], 0, ...weights.slice(1)], 1e-9)).toBe(true);
      }),
    );
  });

  test('gives the only indicator that varies all the weight, and none to speak of where none varies', () => {
    const one = matrixOf([
      [1, 4, 2],
      [1, 5, 2],
      [1, 7, 2],
    ]);
    expect(Array.from(weighting(one, benefits(3)))).toEqual([0, 1, 0]);
    expect(() => weighting(matrixOf([[1, 2], [1, 2]]), benefits(2))).toThrow(NotDefined); // prettier-ignore
  });
});

test('MEREC names the value that is not positive', () => {
  const data = matrixOf([
    [1, 2],
    [3, 0],
  ]);
  expect(() => merec(data, benefits(2))).toThrow(new OutOfDomain('not-positive', 1, 1));
});

test('Gini, CILOS and IDOCRIW name a negative benefit value', () => {
  const data = matrixOf([
    [1, 2],
    [-3, 1],
  ]);
  for (const weighting of [giniWeights, cilos, idocriw]) {
    expect(() => weighting(data, benefits(2))).toThrow(new OutOfDomain('negative-share', 1, 0));
  }
});

test('CILOS names a cost value of zero, which cannot be inverted', () => {
  const data = matrixOf([
    [1, 2],
    [3, 0],
  ]);
  expect(() => cilos(data, ['benefit', 'cost'])).toThrow(new OutOfDomain('inverted-not-positive', 1, 1));
});

test('CILOS is not defined where one unit is best in everything', () => {
  const data = matrixOf([
    [9, 9],
    [1, 2],
    [2, 1],
  ]);
  expect(() => cilos(data, benefits(2))).toThrow(new NotDefined('no-unique-solution'));
});

test('CILOS by hand: two indicators share the weight against what the other best costs', () => {
  // Best units are 1 and 2; on indicator 1 unit 2 loses 3/4 of the best, on indicator 2 unit 1 loses 1/2.
  const { weights, losses } = cilos(
    matrixOf([
      [8, 2],
      [2, 4],
    ]),
    benefits(2),
  );
  expect(Array.from(losses.values)).toEqual([0, 0.5, 0.75, 0]);
  expect(weights[0]).toBeCloseTo(0.4, 12);
});

test('principal components of uncorrelated indicators have no first one', () => {
  const data = matrixOf([
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ]);
  expect(() => principalComponentWeights(data)).toThrow(new NotDefined('no-unique-solution'));
});

test('a Gini coefficient by hand: one of four units has everything', () => {
  const { coefficients } = giniWeights(matrixOf([[0], [0], [0], [8]]));
  expect(coefficients[0]).toBe(0.75);
});
