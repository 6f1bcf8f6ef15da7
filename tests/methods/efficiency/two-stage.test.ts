import fc from 'fast-check';
import { dea } from '../../../src/methods/efficiency/dea';
import { twoStage } from '../../../src/methods/efficiency/two-stage';
import { returnsToScale } from '../../../src/methods/efficiency/technology';
import { matrixOf } from '../../../src/methods/matrix';
import { expectNear, units } from './units';

test('one of each under constant returns: each stage is a ratio relative to the best', () => {
  const { first, second, overall } = twoStage(
    matrixOf([[2], [4], [5]]),
    matrixOf([[4], [4], [5]]),
    matrixOf([[1], [2], [5]]),
    'crs',
  );
  expectNear(first, [1, 0.5, 0.5], 1e-12);
  expectNear(second, [0.25, 0.5, 1], 1e-12);
  expectNear(overall, [0.25, 0.25, 0.5], 1e-12);
});

test.each(returnsToScale)('%s: both stages are output-oriented, and their product is the whole', (returns) => {
  fc.assert(
    fc.property(units(), ({ inputs, outputs }) => {
      const { first, second, overall } = twoStage(inputs, outputs, inputs, returns);
      expectNear(first, dea(inputs, outputs, 'output', returns).efficiency);
      expectNear(second, dea(outputs, inputs, 'output', returns).efficiency);
      overall.forEach((score, unit) => expect(score).toBeCloseTo(first[unit] * second[unit], 12));
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

test('an intermediate that is not positive is refused with its place', () => {
  const one = matrixOf([[1], [2]]);
  expect(() => twoStage(one, matrixOf([[1], [0]]), one)).toThrow(
    expect.objectContaining({ reason: 'not-positive', argument: 'intermediates', row: 1, column: 0 }),
  );
});
