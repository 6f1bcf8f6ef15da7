import fc from 'fast-check';
import { matrixOf, rowsOf, type Matrix } from '../../../src/methods/matrix';
import { ahpConsensus } from '../../../src/methods/weighting/ahp-consensus';
import { ahpAggregations, ahpGroup } from '../../../src/methods/weighting/ahp-group';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

test.each(goldenCasesOf('ahp-group'))('%s', (_, { input, expected, tolerance }) => {
  const matrices: Matrix[] = input.matrices.map(matrixOf);
  const equal = [1 / 3, 1 / 3, 1 / 3];
  const weights = (shares: number[], name: (typeof ahpAggregations)[number]) =>
    Array.from(ahpGroup(matrices, shares, name).weights);
  expectGolden(weights(equal, 'judgements'), expected.AIJ_equal, tolerance);
  expectGolden(weights(input.expertWeights, 'judgements'), expected.AIJ_weighted, tolerance);
  expectGolden(weights(equal, 'priorities'), expected.AIP_geometric_equal, tolerance);
  expectGolden(weights(input.expertWeights, 'priorities'), expected.AIP_geometric_weighted, tolerance);
  expectGolden(weights(equal, 'prioritiesmean'), expected.AIP_arithmetic_equal, tolerance);
  expectGolden(weights(input.expertWeights, 'prioritiesmean'), expected.AIP_arithmetic_weighted, tolerance);
  const { individual, judgements } = ahpGroup(matrices, equal);
  expectGolden(
    individual.map((one) => Array.from(one)),
    expected.individual,
    tolerance,
  );
  expectGolden(rowsOf(judgements!), expected.AIJ_matrix_equal, tolerance);
  expectGolden([ahpConsensus(matrices).consensus], [expected.goepelConsensusS], tolerance);
  expectGolden([Math.exp(ahpConsensus(matrices).beta)], [expected.shannonBeta], tolerance);
});

/** The judgements of experts over four elements, from their private weights and noise on a few pairs. */
const experts = fc.array(
  fc.array(fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9), { minLength: 6, maxLength: 6 }).map((upper) => {
    const rows = Array.from({ length: 4 }, () => new Array<number>(4).fill(1));
    let at = 0;
    for (let row = 0; row < 4; row++) {
      for (let column = row + 1; column < 4; column++) {
        rows[row][column] = upper[at];
        rows[column][row] = 1 / upper[at++];
      }
    }
    return matrixOf(rows);
  }),
  { minLength: 2, maxLength: 4 },
);

test.each(ahpAggregations)('%s: the order of the experts does not matter', (name) => {
  fc.assert(
    fc.property(experts, (matrices) => {
      const shares = matrices.map((_, at) => (2 * (at + 1)) / (matrices.length * (matrices.length + 1)));
      const forwards = ahpGroup(matrices, shares, name).weights;
      const backwards = ahpGroup([...matrices].reverse(), [...shares].reverse(), name).weights;
      forwards.forEach((weight, at) => expect(backwards[at]).toBeCloseTo(weight, 9));
      expect(forwards.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
    }),
    { numRuns: 30 },
  );
});

test('consensus lies between 0 and 1 and is 1 for experts who say the same', () => {
  fc.assert(
    fc.property(experts, (matrices) => {
      const { consensus } = ahpConsensus(matrices);
      expect(consensus).toBeGreaterThanOrEqual(0);
      expect(consensus).toBeLessThanOrEqual(1);
      expect(ahpConsensus([matrices[0], matrices[0]]).consensus).toBeCloseTo(1, 10);
    }),
    { numRuns: 30 },
  );
});

test('experts who each see one element at nine and another at nothing agree on nothing', () => {
  const first = matrixOf([[1, 9, 9], [1 / 9, 1, 1], [1 / 9, 1, 1]]); // prettier-ignore
  const second = matrixOf([[1, 1 / 9, 1], [9, 1, 9], [1, 1 / 9, 1]]); // prettier-ignore
  const third = matrixOf([[1, 1, 1 / 9], [1, 1, 1 / 9], [9, 9, 1]]); // prettier-ignore
  expect(ahpConsensus([first, second, third]).consensus).toBeCloseTo(0, 10);
});

test('a single expert and a single element are in consensus', () => {
  expect(ahpConsensus([matrixOf([[1]]), matrixOf([[1]])]).consensus).toBe(1);
});
