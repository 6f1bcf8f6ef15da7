import fc from 'fast-check';
import { matrixOf, rowsOf, type Matrix } from '../../../src/methods/matrix';
import { normalizationNames } from '../../../src/methods/normalization/normalize';
import { gra, graSteps, greyCoefficients } from '../../../src/methods/ranking/gra';
import { saw, sawSteps } from '../../../src/methods/ranking/saw';
import { wpm, wpmSteps } from '../../../src/methods/ranking/wpm';
import { expectClose, tables, varies } from '../tables';

const varied = tables().filter(varies);
const sums = (matrix: Matrix) => rowsOf(matrix).map((row) => row.reduce((sum, part) => sum + part, 0));
const products = (matrix: Matrix) => rowsOf(matrix).map((row) => row.reduce((product, part) => product * part, 1));

test.each(normalizationNames)('the weighted parts of SAW with %s values sum to its scores', (name) => {
  fc.assert(
    fc.property(varied, ({ rows, weights, directions }) => {
      const steps = sawSteps(matrixOf(rows), weights, directions, name);
      expectClose(sums(steps.weighted), steps.scores);
      expect(steps.scores).toEqual(saw(matrixOf(rows), weights, directions, name));
    }),
  );
});

test('the factors of WPM multiply to its scores', () => {
  fc.assert(
    fc.property(varied, ({ rows, weights, directions }) => {
      const steps = wpmSteps(matrixOf(rows), weights, directions);
      expectClose(products(steps.factors), steps.scores);
      expect(steps.scores).toEqual(wpm(matrixOf(rows), weights, directions));
    }),
  );
});

test('the weighted coefficients of GRA sum to its grades', () => {
  fc.assert(
    fc.property(varied, fc.double({ min: 0.01, max: 1, noNaN: true }), ({ rows, weights, directions }, rho) => {
      const steps = graSteps(matrixOf(rows), weights, directions, rho);
      expectClose(sums(steps.weighted), steps.grades);
      expect(steps.grades).toEqual(gra(matrixOf(rows), weights, directions, rho));
      expect(steps.coefficients).toEqual(greyCoefficients(matrixOf(rows), directions, rho));
    }),
  );
});

test('the tables of two units by hand', () => {
  const data = matrixOf([
    [2, 10],
    [4, 5],
  ]);
  const steps = sawSteps(data, [0.25, 0.75], ['benefit', 'cost'], 'max');
  expect(rowsOf(steps.normalized)).toEqual([
    [0.5, 0.5],
    [1, 1],
  ]);
  expect(rowsOf(steps.weighted)).toEqual([
    [0.125, 0.375],
    [0.25, 0.75],
  ]);
  expect(rowsOf(wpmSteps(data, [0.5, 0.5], ['benefit', 'cost']).factors)).toEqual([
    [Math.SQRT1_2, Math.SQRT1_2],
    [1, 1],
  ]);
});
