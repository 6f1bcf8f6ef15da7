import fc from 'fast-check';
import { matrixOf } from '../../../src/methods/matrix';
import { ahp, ahpMethods, product } from '../../../src/methods/weighting/ahp';
import { ahpCheck } from '../../../src/methods/weighting/ahp-check';
import { expectClose } from '../tables';

const saaty = fc.constantFrom(...[9, 7, 5, 3, 2, 1, 1 / 2, 1 / 3, 1 / 5, 1 / 7, 1 / 9]);

/** Reciprocal judgements, however inconsistent. */
const judgements = fc
  .integer({ min: 1, max: 9 })
  .chain((size) => fc.tuple(fc.constant(size), fc.array(saaty, { minLength: size * size, maxLength: size * size })))
  .map(([size, drawn]) =>
    Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => {
        if (row === column) return 1;
        return row < column ? drawn[row * size + column] : 1 / drawn[column * size + row];
      }),
    ),
  );

const consistent = (weights: number[]) => matrixOf(weights.map((a) => weights.map((b) => a / b)));

test.each(ahpMethods)('%s: consistent judgements give back the weights they were made of', (name) => {
  expectClose(ahp(consistent([0.5, 0.3, 0.15, 0.05]), name), [0.5, 0.3, 0.15, 0.05], 12);
});

test.each(ahpMethods)('%s: weights are positive and sum to 1', (name) => {
  fc.assert(
    fc.property(judgements, (matrix) => {
      const weights = ahp(matrixOf(matrix), name);
      expect(weights.every((weight) => weight > 0)).toBe(true);
      expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
    }),
  );
});

test('eigenvector: multiplying by the judgements only stretches the weights by λmax', () => {
  fc.assert(
    fc.property(judgements, (matrix) => {
      const weights = ahp(matrixOf(matrix));
      const { lambdaMax } = ahpCheck(matrixOf(matrix));
      expectClose(
        product(matrixOf(matrix), weights),
        weights.map((weight) => lambdaMax * weight),
        10,
      );
    }),
  );
});

test.each(ahpMethods)('%s: elements do not care in which order they are compared', (name) => {
  fc.assert(
    fc.property(judgements, (matrix) => {
      const turned = matrixOf([...matrix].reverse().map((row) => [...row].reverse()));
      expectClose(ahp(turned, name).reverse(), ahp(matrixOf(matrix), name), 10);
    }),
  );
});

test('λmax is at least the number of elements and the indices are never negative', () => {
  fc.assert(
    fc.property(judgements, (matrix) => {
      const check = ahpCheck(matrixOf(matrix));
      expect(check.lambdaMax).toBeGreaterThanOrEqual(matrix.length - 1e-9);
      expect(check.consistencyRatio).toBeGreaterThanOrEqual(-1e-9);
      expect(check.geometricConsistencyIndex).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('consistent judgements have no inconsistency; one or two elements cannot have any', () => {
  const check = ahpCheck(consistent([0.4, 0.3, 0.2, 0.1]));
  expect(check.consistencyRatio).toBeCloseTo(0, 12);
  expect(check.geometricConsistencyIndex).toBeCloseTo(0, 12);
  expect(ahpCheck(matrixOf([[1]]))).toMatchObject({ lambdaMax: 1, consistencyIndex: 0, consistencyRatio: 0 });
  expect(
    ahpCheck(
      matrixOf([
        [1, 4],
        [0.25, 1],
      ]),
    ),
  ).toMatchObject({ consistencyRatio: 0, geometricConsistencyIndex: 0 });
});

test('the random index is Saaty’s for 1 to 15 elements; more are refused', () => {
  const alike = (size: number) => consistent(Array<number>(size).fill(1 / size));
  expect(Array.from({ length: 15 }, (_, at) => ahpCheck(alike(at + 1)).randomIndex)).toEqual([
    0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
  ]);
  expect(() => ahpCheck(alike(16))).toThrow('too-many-elements');
});

test('a judgement that is not positive is refused with its place', () => {
  expect(() =>
    ahp(
      matrixOf([
        [1, 2],
        [0, 1],
      ]),
    ),
  ).toThrow('judgement-not-positive at row 1, column 0');
});
