import fc from 'fast-check';
import { matrixOf } from '../../../src/methods/matrix';
import { critic } from '../../../src/methods/weighting/critic';
import { entropy } from '../../../src/methods/weighting/entropy';
import { weightingNames, weights, type WeightingName } from '../../../src/methods/weighting/weights';
import { NotDefined } from '../../../src/methods/refusals';
import { expectClose, reversed, tables, type Evaluated } from '../tables';

const dataDriven = weightingNames.filter((name) => name !== 'equal');

/** The weights, or null where they are not defined for the table. */
function defined(name: WeightingName, data: Evaluated['data'], directions: Evaluated['directions']) {
  try {
    return weights(data, name, directions);
  } catch (error) {
    if (error instanceof NotDefined) return null;
    throw error;
  }
}

test.each(weightingNames)('%s: weights are not negative and sum to 1', (name) => {
  fc.assert(
    fc.property(tables(), ({ data, directions }) => {
      const found = defined(name, data, directions);
      fc.pre(found !== null);
      expect(found!.every((weight) => weight >= 0)).toBe(true);
      expect(found!.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
    }),
  );
});

test.each(weightingNames)('%s: units do not care in which order they stand', (name) => {
  fc.assert(
    fc.property(tables(), ({ data, rows, directions }) => {
      const found = defined(name, data, directions);
      // CILOS takes the first of several best units.
      const byFirst = name === 'cilos' || name === 'idocriw';
      fc.pre(found !== null && !(byFirst && directions.some((_, column) => isShared(rows, column))));
      expectClose(weights(reversed(rows), name, directions), found!);
    }),
  );
});

test.each(weightingNames)('%s: indicators do not care in which order they stand', (name) => {
  fc.assert(
    fc.property(tables(), ({ data, rows, directions }) => {
      const found = defined(name, data, directions);
      fc.pre(found !== null);
      const turned = matrixOf(rows.map((values) => [...values].reverse()));
      expectClose(weights(turned, name, [...directions].reverse()).reverse(), found!);
    }),
  );
});

test.each(['entropy', 'entropy-minmax', 'critic', 'cv'] as const)('%s: units of measurement do not matter', (name) => {
  fc.assert(
    fc.property(tables(), ({ data, rows, directions }) => {
      const found = defined(name, data, directions);
      fc.pre(found !== null);
      const scaled = matrixOf(rows.map((values) => values.map((value, column) => value * 10 ** column)));
      expectClose(weights(scaled, name, directions), found!, 8);
    }),
  );
});

test.each(dataDriven)('%s: a constant indicator gets 0 and leaves the others as if it were absent', (name) => {
  fc.assert(
    fc.property(tables(), ({ data, rows, directions }) => {
      const found = defined(name, data, directions);
      fc.pre(found !== null);
      const wider = matrixOf(rows.map((values) => [...values, 5]));
      expectClose(weights(wider, name, [...directions, 'cost']), [...found!, 0]);
    }),
  );
});

test.each(dataDriven)(
  '%s: the only indicator that varies has all the weight; without one there are no weights',
  (name) => {
    expect(
      Array.from(
        weights(
          matrixOf([
            [1, 3],
            [1, 5],
            [1, 4],
          ]),
          name,
          ['benefit', 'cost'],
        ),
      ),
    ).toEqual([0, 1]);
    expect(() =>
      weights(
        matrixOf([
          [1, 3],
          [1, 3],
        ]),
        name,
        ['benefit', 'cost'],
      ),
    ).toThrow(NotDefined);
  },
);

test('entropy of a nearly constant indicator does not drown in rounding', () => {
  // For small relative deviations d the divergence is mean(d²) / (2 ln n).
  const { divergences } = entropy(
    matrixOf([
      [1 - 1e-7, 1],
      [1 + 1e-7, 3],
    ]),
  );
  expect(divergences[0] / (1e-14 / (2 * Math.log(2)))).toBeCloseTo(1, 6);
});

test('critic: turning the direction of an indicator turns the sign of its correlations', () => {
  const data = matrixOf([
    [1, 2],
    [2, 4.5],
    [3, 5],
  ]);
  const same = critic(data, ['benefit', 'benefit']).correlations.values[1];
  expect(same).toBeGreaterThan(0.9);
  expect(critic(data, ['benefit', 'cost']).correlations.values[1]).toBeCloseTo(-same, 12);
});

test('critic is not defined where all indicators move in step, and is where one of them is turned', () => {
  const data = matrixOf([
    [1, 2],
    [2, 4],
    [3, 6],
  ]);
  expect(() => critic(data, ['benefit', 'benefit'])).toThrow('no-contrast');
  expectClose(critic(data, ['benefit', 'cost']).weights, [0.5, 0.5]);
});

function isShared(rows: number[][], column: number): boolean {
  return new Set(rows.map((values) => values[column])).size < rows.length;
}
