import fc from 'fast-check';
import { matrixOf, type Direction } from '../../../src/methods/matrix';
import { NotDefined, OutOfDomain } from '../../../src/methods/refusals';
import { preferenceNames, type PreferenceName } from '../../../src/methods/ranking/preferences';
import { promethee } from '../../../src/methods/ranking/promethee';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

test.each(goldenCasesOf('promethee2'))('%s', (_, { input, expected, tolerance }) => {
  const name = input.preferenceFunction === 'vshape-indifference' ? 'linear' : input.preferenceFunction;
  const { q, p, s } = input;
  const result = promethee(matrixOf(input.matrix), input.weights, input.directions, name, { q, p, s });
  expectGolden(Array.from(result.net), expected.phiNet, tolerance);
  if (expected.phiPlus) {
    expectGolden(Array.from(result.positive), expected.phiPlus, tolerance);
    expectGolden(Array.from(result.negative), expected.phiMinus, tolerance);
  }
});

/** The definition, difference by difference. */
const preferenceOf: Record<PreferenceName, (d: number, q: number, p: number, s: number) => number> = {
  usual: (d) => Number(d > 0),
  ushape: (d, q) => Number(d > q),
  vshape: (d, _, p) => (d > p ? 1 : d / p),
  level: (d, q, p) => (d <= q ? 0 : d > p ? 1 : 0.5),
  linear: (d, q, p) => (d <= q ? 0 : d > p ? 1 : (d - q) / (p - q)),
  gaussian: (d, _, __, s) => 1 - Math.exp(-(d * d) / (2 * s * s)),
};

const columns = fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 7, maxLength: 7 }), {
  minLength: 2,
  maxLength: 3,
});

test.each(preferenceNames)(
  '%s: the flows are those of visiting every pair, with ties and limits hit exactly',
  (name) => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 12 }), (table, q, more) => {
        const [p, s] = [q + more, 1 + more];
        const directions = table.map((_, column): Direction => (column === 1 ? 'cost' : 'benefit'));
        const weights = table.map(() => 1 / table.length);
        const rows = table[0].map((_, row) => table.map((values) => values[row]));
        const each = (value: number) => table.map(() => value);
        const limits = { q: each(q), p: each(p), s: each(s) };
        const result = promethee(matrixOf(rows), weights, directions, name, limits);
        rows.forEach((own, row) => {
          let positive = 0;
          let negative = 0;
          for (const other of rows) {
            own.forEach((value, column) => {
              const d = directions[column] === 'cost' ? other[column] - value : value - other[column];
              if (d > 0) positive += preferenceOf[name](d, q, p, s) / table.length / 6;
              if (d < 0) negative += preferenceOf[name](-d, q, p, s) / table.length / 6;
            });
          }
          expect(result.positive[row]).toBeCloseTo(positive, 10);
          expect(result.negative[row]).toBeCloseTo(negative, 10);
        });
        expect(result.net.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 10);
      }),
    );
  },
);

test('values on a high level lose no digits', () => {
  const low = [[1.25], [2.5], [4], [4.5]];
  const high = low.map(([value]) => [value + 1e9]);
  const flows = (rows: number[][]) => promethee(matrixOf(rows), [1], ['benefit'], 'linear', { q: [0.5], p: [3] }).net;
  flows(high).forEach((flow, row) => expect(flow).toBeCloseTo(flows(low)[row], 8));
});

test('thresholds that are missing, negative or crossed are refused with their indicator', () => {
  const data = matrixOf([[1, 2], [2, 1]]); // prettier-ignore
  const run = (name: PreferenceName, thresholds: object) => () =>
    promethee(data, [0.5, 0.5], ['benefit', 'benefit'], name, thresholds);
  expect(run('vshape', { p: [1] })).toThrow(new OutOfDomain('not-positive', null, 1, 'p'));
  expect(run('ushape', { q: [1, -1] })).toThrow(new OutOfDomain('not-positive', null, 1, 'q'));
  expect(run('gaussian', { s: [0, 1] })).toThrow(new OutOfDomain('not-positive', null, 0, 's'));
  expect(run('linear', { q: [1, 3], p: [2, 2] })).toThrow(new OutOfDomain('thresholds-not-ordered', null, 1, 'q'));
});

test('a single unit has nobody to be compared with', () => {
  expect(() => promethee(matrixOf([[1]]), [1], ['benefit'])).toThrow(new NotDefined('single-unit'));
});

test('a difference of decimals that is a limit on paper does not pass it', () => {
  const flows = promethee(matrixOf([[2.4], [3.6]]), [1], ['benefit'], 'ushape', { q: [1.2] });
  expect(Array.from(flows.net)).toEqual([0, 0]);
});
