import fc from 'fast-check';
import { matrixOf } from '../../../src/methods/matrix';
import { normalizationNames } from '../../../src/methods/normalization/normalize';
import { saw } from '../../../src/methods/ranking/saw';
import { topsis, topsisNormalizations } from '../../../src/methods/ranking/topsis';
import { expectClose, tables, varies, type Evaluated } from '../tables';

type Score = (table: Evaluated, rows?: number[][]) => Float64Array;

const methods: [string, Score][] = [
  ...normalizationNames.map((name): [string, Score] => [
    `SAW ${name}`,
    ({ rows, weights, directions }, other = rows) => saw(matrixOf(other), weights, directions, name),
  ]),
  ...topsisNormalizations.map((name): [string, Score] => [
    `TOPSIS ${name}`,
    ({ rows, weights, directions }, other = rows) => topsis(matrixOf(other), weights, directions, name).closeness,
  ]),
];

describe.each(methods)('%s', (name, score) => {
  const varied = tables().filter(varies);

  test('units do not care in which order they stand', () => {
    fc.assert(
      fc.property(varied, (table) => {
        expectClose(score(table, [...table.rows].reverse()).reverse(), score(table));
      }),
    );
  });

  test('units of measurement do not matter', () => {
    fc.assert(
      fc.property(varied, (table) => {
        const scaled = table.rows.map((values) => values.map((value, column) => value * 10 ** column));
        expectClose(score(table, scaled), score(table));
      }),
    );
  });

  test('a unit that is nowhere worse and somewhere better scores at least as much', () => {
    fc.assert(
      fc.property(varied, (table) => {
        const { rows, directions } = table;
        const scores = score(table);
        rows.forEach((mine, a) =>
          rows.forEach((other, b) => {
            const leads = directions.map((d, column) => (d === 'benefit' ? 1 : -1) * (mine[column] - other[column]));
            if (leads.every((lead) => lead >= 0)) expect(scores[a]).toBeGreaterThanOrEqual(scores[b] - 1e-12);
            if (leads.every((lead) => lead === 0)) expect(scores[a]).toBeCloseTo(scores[b], 12);
          }),
        );
      }),
    );
  });

  if (name === 'SAW minmax' || name.startsWith('TOPSIS')) {
    test('scores lie between 0 and 1', () => {
      fc.assert(
        fc.property(varied, (table) => {
          for (const value of score(table)) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-12);
          }
        }),
      );
    });
  }
});

test('SAW minmax: the unit that is best everywhere scores 1, the worst everywhere 0', () => {
  const scores = saw(
    matrixOf([
      [0.1, 9],
      [0.7, 2],
      [0.3, 5],
    ]),
    [0.3, 0.7],
    ['benefit', 'cost'],
  );
  expectClose(scores.subarray(0, 2), [0, 1], 14);
});

test('TOPSIS: the ideal unit is 1 close, the worst 0, and distances are those of the definition', () => {
  const result = topsis(
    matrixOf([
      [3, 4],
      [6, 8],
    ]),
    [0.5, 0.5],
    ['benefit', 'benefit'],
  );
  expect(Array.from(result.closeness)).toEqual([0, 1]);
  // Lengths are 3√5 and 4√5, so both indicators differ by 1/√5 before weighting.
  expect(result.distanceToIdeal[0]).toBeCloseTo(Math.sqrt(2 * (0.5 / Math.sqrt(5)) ** 2), 12);
  expectClose(result.ideal, [1 / Math.sqrt(5), 1 / Math.sqrt(5)], 12);
  expectClose(result.antiIdeal, [0.5 / Math.sqrt(5), 0.5 / Math.sqrt(5)], 12);
});

test('TOPSIS is not defined where no indicator that carries weight tells the units apart', () => {
  expect(() =>
    topsis(
      matrixOf([
        [1, 2],
        [1, 3],
      ]),
      [1, 0],
      ['benefit', 'benefit'],
    ),
  ).toThrow('no-variation');
});
