import fc from 'fast-check';
import { matrixOf, rowsOf } from '../../../src/methods/matrix';
import { normalizationNames, normalize } from '../../../src/methods/normalization/normalize';
import { percentiles } from '../../../src/methods/normalization/percentile';
import { expectClose, reversed, tables, varies } from '../tables';

const unitless = normalizationNames.filter((name) => name !== 'zscore' && name !== 'percentile');

test.each(normalizationNames)('%s: no value depends on the unit of measurement', (name) => {
  fc.assert(
    fc.property(tables(), fc.integer({ min: 1, max: 1000 }), ({ rows, data, directions }, factor) => {
      const other = matrixOf(rows.map((values) => values.map((value) => value * factor)));
      expectClose(normalize(other, directions, name).values, normalize(data, directions, name).values);
    }),
  );
});

test.each(['minmax', 'zscore', 'rank', 'percentile'] as const)('%s: no value depends on the zero point', (name) => {
  fc.assert(
    fc.property(tables(), fc.integer({ min: -100, max: 100 }), ({ rows, directions }, shift) => {
      const whole = (value: number) => Math.round(value * 10);
      const original = matrixOf(rows.map((values) => values.map(whole)));
      const shifted = matrixOf(rows.map((values) => values.map((value) => whole(value) + shift)));
      expectClose(normalize(shifted, directions, name).values, normalize(original, directions, name).values);
    }),
  );
});

test.each(normalizationNames)('%s: a better unit is never worse off, whatever the direction', (name) => {
  fc.assert(
    fc.property(tables(), ({ rows, data, directions }) => {
      const normalized = rowsOf(normalize(data, directions, name));
      directions.forEach((direction, column) => {
        const sign = direction === 'benefit' ? 1 : -1;
        for (let a = 0; a < rows.length; a++) {
          for (let b = 0; b < rows.length; b++) {
            const lead = sign * (rows[a][column] - rows[b][column]);
            const gain = normalized[a][column] - normalized[b][column];
            if (lead > 0) expect(gain).toBeGreaterThan(0);
            if (lead === 0) expect(gain).toBe(0);
          }
        }
      });
    }),
  );
});

test.each(normalizationNames)('%s: units do not care in which order they stand', (name) => {
  fc.assert(
    fc.property(tables(), ({ rows, data, directions }) => {
      const turned = rowsOf(normalize(reversed(rows), directions, name)).reverse();
      expectClose(turned.flat(), normalize(data, directions, name).values);
    }),
  );
});

test.each(unitless)('%s: positive data stay between 0 and 1', (name) => {
  fc.assert(
    fc.property(tables(), ({ data, directions }) => {
      for (const value of normalize(data, directions, name).values) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('minmax: the best unit has exactly 1 and the worst exactly 0', () => {
  fc.assert(
    fc.property(tables().filter(varies), ({ data, rows, directions }) => {
      const normalized = rowsOf(normalize(data, directions));
      directions.forEach((_, column) => {
        if (rows.every((values) => values[column] === rows[0][column])) return;
        const values = normalized.map((unit) => unit[column]);
        expect(Math.max(...values)).toBe(1);
        expect(Math.min(...values) + 0).toBe(0);
      });
    }),
  );
});

test('shares of an indicator sum to 1 under sum, squares under vector', () => {
  const data = matrixOf([[1], [2], [5]]);
  expect(normalize(data, ['benefit'], 'sum').values.reduce((sum, value) => sum + value)).toBeCloseTo(1, 12);
  expect(normalize(data, ['cost'], 'sum').values.reduce((sum, value) => sum + value)).toBeCloseTo(1, 12);
  expect(normalize(data, ['benefit'], 'vector').values.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1, 12);
});

test.each([
  ['minmax', 1],
  ['zscore', 0],
  ['rank', 0.5],
  ['percentile', 50],
] as const)('%s: a constant indicator gives %d to every unit', (name, value) => {
  expect(
    Array.from(
      normalize(
        matrixOf([
          [4, 4],
          [4, 4],
        ]),
        ['benefit', 'cost'],
        name,
      ).values,
    ),
  ).toEqual(Array(4).fill(value));
  expect(Array.from(normalize(matrixOf([[4]]), ['benefit'], name).values)).toEqual([value]);
});

test.each([
  ['vector', 'cost'],
  ['sum', 'cost'],
  ['sum', 'benefit'],
  ['max', 'benefit'],
  ['maxcomplement', 'cost'],
] as const)('%s: an all-zero %s indicator gives 0', (name, direction) => {
  expect(Array.from(normalize(matrixOf([[0], [0]]), [direction], name).values)).toEqual([0, 0]);
});

test('a percentile is 100 · (below + equal / 2) / n, however the values are spread', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, min: -1e100, max: 1e100 }),
    fc.double({ noNaN: true, min: 0, max: 1 }),
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -100, max: 100 }).map((exponent) => 10 ** exponent),
    fc.constantFrom(NaN, -0, 0, 5e-324, -5e-324, 1e-310),
  );
  // The definition ties what is equal; values that only differ in the last digits are left to the test of ranks.
  const apart = (values: number[]) => [...new Map(values.map((one) => [one.toPrecision(9), one])).values()];
  const list = fc
    .tuple(fc.array(value, { minLength: 1, maxLength: 40 }).map(apart), fc.array(fc.nat(), { maxLength: 200 }))
    .map(([few, picks]) => [...few, ...picks.map((pick) => few[pick % few.length])]);
  fc.assert(
    fc.property(list, (values) => {
      const present = values.filter((one) => !Number.isNaN(one));
      const expected = values.map((one) => {
        const below = present.filter((other) => other < one).length;
        const equal = present.filter((other) => other === one).length;
        return Number.isNaN(one) ? NaN : (100 * (below + equal / 2)) / present.length;
      });
      percentiles(values, 'benefit').forEach((found, at) => expect(found || 0).toBeCloseTo(expected[at] || 0, 9));
      percentiles(values, 'cost').forEach((found, at) => expect(found || 0).toBeCloseTo(100 - expected[at] || 0, 9));
    }),
  );
});
