import fc from 'fast-check';
import { matrixOf, type Direction, type Matrix } from '../../../src/methods/matrix';
import { NotDefined, OutOfDomain } from '../../../src/methods/refusals';
import { aras } from '../../../src/methods/ranking/aras';
import { codas } from '../../../src/methods/ranking/codas';
import { copras } from '../../../src/methods/ranking/copras';
import { edas } from '../../../src/methods/ranking/edas';
import { gra, greyCoefficients } from '../../../src/methods/ranking/gra';
import { mabac } from '../../../src/methods/ranking/mabac';
import { mairca } from '../../../src/methods/ranking/mairca';
import { marcos } from '../../../src/methods/ranking/marcos';
import { moora } from '../../../src/methods/ranking/moora';
import { rank } from '../../../src/methods/ranking/rank';
import { vikor } from '../../../src/methods/ranking/vikor';
import { waspas } from '../../../src/methods/ranking/waspas';
import { wpm } from '../../../src/methods/ranking/wpm';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

type Ranking = (data: Matrix, weights: ArrayLike<number>, directions: readonly Direction[]) => Float64Array;

/** Score of each method; `smaller` = smaller is better. */
const rankings: Record<string, { score: Ranking; better: 'larger' | 'smaller'; golden: string }> = {
  wpm: { score: (...given) => wpm(...given), better: 'larger', golden: 'score' },
  waspas: { score: (...given) => waspas(...given).scores, better: 'larger', golden: 'score' },
  vikor: { score: (...given) => vikor(...given).compromise, better: 'smaller', golden: 'Q' },
  gra: { score: (...given) => gra(...given), better: 'larger', golden: 'grade' },
  copras: { score: (...given) => copras(...given).utility, better: 'larger', golden: 'utility' },
  edas: { score: (...given) => edas(...given).appraisal, better: 'larger', golden: 'appraisal' },
  moora: { score: (...given) => moora(...given).scores, better: 'larger', golden: 'score' },
  aras: { score: (...given) => aras(...given).utility, better: 'larger', golden: 'score' },
  codas: { score: (...given) => codas(...given).scores, better: 'larger', golden: 'score' },
  mabac: { score: (...given) => mabac(...given).scores, better: 'larger', golden: 'score' },
  mairca: { score: (...given) => mairca(...given).scores, better: 'smaller', golden: 'score' },
  marcos: { score: (...given) => marcos(...given).utility, better: 'larger', golden: 'score' },
};

const cases = Object.keys(rankings).flatMap((method) => goldenCasesOf(method).map((one) => [method, ...one] as const));

test.each(cases)('%s: %s', (method, _, { input, expected, tolerance }) => {
  const { better, golden } = rankings[method];
  const score: Ranking =
    method === 'wpm' ? (...given) => wpm(...given, input.normalisation === 'linear' ? 'max' : input.normalisation)
    : rankings[method].score; // prettier-ignore
  const scores = score(matrixOf(input.matrix), input.weights, input.directions);
  expectGolden(Array.from(scores), expected[golden], tolerance);
  if (expected.rank) {
    expectGolden(Array.from(rank(scores, better === 'larger' ? 'desc' : 'asc')), expected.rank, tolerance);
  }
});

test.each(goldenCasesOf('vikor').filter(([, { expected }]) => expected.S))('%s: S, R and v = 0.7', (_, golden) => {
  const { input, expected, tolerance } = golden;
  const result = vikor(matrixOf(input.matrix), input.weights, input.directions);
  expectGolden(Array.from(result.groupUtility), expected.S, tolerance);
  expectGolden(Array.from(result.individualRegret), expected.R, tolerance);
  const leaning = vikor(matrixOf(input.matrix), input.weights, input.directions, 0.7).compromise;
  expectGolden(Array.from(leaning), expected['Q_v0.7'], tolerance);
});

test.each(goldenCasesOf('waspas').filter(([, { expected }]) => expected['score_lambda0.3']))(
  '%s: lambda weighs the sum',
  (_, { input, expected, tolerance }) => {
    const { scores } = waspas(matrixOf(input.matrix), input.weights, input.directions, 0.3);
    expectGolden(Array.from(scores), expected['score_lambda0.3'], tolerance);
  },
);

/** Tables of positive values in which every indicator varies, with weights and directions. */
const tables = fc.tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 2, max: 5 })).chain(([rows, columns]) => {
  const indicator = fc
    .array(fc.integer({ min: 10, max: 90 }), { minLength: rows, maxLength: rows })
    .filter((values) => new Set(values).size > 1);
  return fc.record({
    table: fc
      .array(indicator, { minLength: columns, maxLength: columns })
      .map((indicators) => Array.from({ length: rows }, (_, row) => indicators.map((values) => values[row]))),
    weights: fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns })
      .map((amounts) => amounts.map((amount) => amount / amounts.reduce((sum, one) => sum + one, 0))),
    directions: fc.array(fc.constantFrom<Direction>('benefit', 'cost'), { minLength: columns, maxLength: columns }),
  });
});

function expectClose(got: ArrayLike<number>, expected: ArrayLike<number>): void {
  Array.from(expected).forEach((value, at) => expect(got[at]).toBeCloseTo(value, 9));
}

describe.each(Object.entries(rankings))('%s', (name, { score, better }) => {
  test('scores follow their units when the rows are turned round', () => {
    fc.assert(
      fc.property(tables, ({ table, weights, directions }) => {
        const scores = score(matrixOf(table), weights, directions);
        expectClose(score(matrixOf([...table].reverse()), weights, directions), [...scores].reverse());
      }),
    );
  });

  test('the unit of measurement does not matter', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(0.001, 7, 1e6), ({ table, weights, directions }, factor) => {
        const scaled = table.map((row) => row.map((value, column) => (column === 0 ? value * factor : value)));
        expectClose(score(matrixOf(scaled), weights, directions), score(matrixOf(table), weights, directions));
      }),
    );
  });

  test('an indicator of weight 0 says nothing', () => {
    fc.assert(
      fc.property(tables, ({ table, weights, directions }) => {
        const widened = table.map((row, at) => [...row, 20 + at]);
        expectClose(
          score(matrixOf(widened), [...weights, 0], [...directions, 'benefit']),
          score(matrixOf(table), weights, directions),
        );
      }),
    );
  });

  if (name !== 'codas') {
    test('a unit that is at least as good in everything does not score worse', () => {
      fc.assert(
        fc.property(tables, fc.integer({ min: 1, max: 9 }), ({ table, weights, directions }, step) => {
          const dominated = table[0].map((value, column) =>
            directions[column] === 'benefit' ? value - step : value + step,
          );
          const scores = score(matrixOf([...table, dominated]), weights, directions);
          const lead = scores[0] - scores[table.length];
          expect(better === 'larger' ? lead : -lead).toBeGreaterThanOrEqual(-1e-12);
        }),
      );
    });
  }
});

test.each(['copras', 'edas', 'aras', 'gra', 'vikor', 'wpm', 'waspas'])('%s lies between 0 and 1', (name) => {
  fc.assert(
    fc.property(tables, ({ table, weights, directions }) => {
      for (const score of rankings[name].score(matrixOf(table), weights, directions)) {
        expect(score).toBeGreaterThanOrEqual(-1e-12);
        expect(score).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});

describe('edges', () => {
  const two = matrixOf([
    [1, 4],
    [3, 4],
  ]);
  const equal = matrixOf([
    [2, 4],
    [2, 4],
  ]);
  const zeros = matrixOf([
    [0, 0],
    [0, 0],
  ]);
  const half = [0.5, 0.5];
  const benefits: Direction[] = ['benefit', 'benefit'];
  const mixed: Direction[] = ['benefit', 'cost'];

  test('VIKOR is not defined where everything is constant, and adds no gap for a constant indicator', () => {
    expect(() => vikor(equal, half, benefits)).toThrow(new NotDefined('no-variation'));
    expect(vikor(two, half, benefits).groupUtility).toEqual(Float64Array.of(0.5, 0));
  });

  test('VIKOR leaves out a term that is the same for all', () => {
    const { groupUtility, compromise } = vikor(matrixOf([[1, 2], [2, 1]]), half, benefits); // prettier-ignore
    expect(Array.from(groupUtility)).toEqual([0.5, 0.5]);
    expect(Array.from(compromise)).toEqual([0, 0]);
  });

  test('GRA gives the full grade where nobody is behind', () => {
    expect(Array.from(gra(equal, half, benefits))).toEqual([1, 1]);
    expect(Array.from(greyCoefficients(two, benefits, 0.5).values)).toEqual([1 / 3, 1, 1, 1]);
  });

  test('a zero makes a weighted product 0, unless it has no weight', () => {
    const data = matrixOf([[0, 4], [3, 4]]); // prettier-ignore
    expect(Array.from(wpm(data, half, benefits))).toEqual([0, 1]);
    expect(Array.from(wpm(data, [0, 1], benefits))).toEqual([1, 1]);
  });

  test('a negative value under a power is named', () => {
    const data = matrixOf([[1, 4], [3, -4]]); // prettier-ignore
    expect(() => wpm(data, half, benefits)).toThrow(new OutOfDomain('negative-power', 1, 1));
  });

  test('COPRAS without a cost indicator is the sum of shares, relative to the best', () => {
    expect(Array.from(copras(two, half, benefits).utility)).toEqual([0.6, 1]);
  });

  test('COPRAS by hand: one benefit, one cost', () => {
    // S⁺ = 0.125, 0.375; S⁻ = 0.25, 0.25; Q = S⁺ + 0.5 / (0.25 · 8).
    expect(Array.from(copras(two, half, mixed).significance)).toEqual([0.375, 0.625]);
  });

  test.each([copras, aras, marcos])('%p is not defined where all values are 0', (method) => {
    expect(() => method(zeros, half, benefits)).toThrow(new NotDefined('zero-total'));
  });

  test.each([copras, aras, marcos, waspas, codas])('%p names a cost that cannot be inverted', (method) => {
    const data = matrixOf([[1, 4], [3, 0]]); // prettier-ignore
    expect(() => method(data, half, mixed)).toThrow(new OutOfDomain('inverted-not-positive', 1, 1));
  });

  test('EDAS is not defined without variation or around a mean of 0', () => {
    expect(() => edas(equal, half, benefits)).toThrow(new NotDefined('no-variation'));
    expect(() => edas(matrixOf([[-1, 1], [1, 2]]), half, benefits)).toThrow(new NotDefined('zero-mean', 0)); // prettier-ignore
  });

  test('MARCOS is defined where the anti-ideal is 0', () => {
    const { utility, antiIdeal } = marcos(matrixOf([[0, 0], [3, 4]]), half, benefits); // prettier-ignore
    expect(antiIdeal).toBe(0);
    expect(Array.from(utility)).toEqual([0, 1]);
  });

  test('ARAS shows the optimal unit as the first row of its steps', () => {
    expect(Array.from(aras(two, half, mixed).normalized.values.subarray(0, 2))).toEqual([3 / 7, 1 / 3]);
  });

  test('MAIRCA has no gap for a unit that is best in everything', () => {
    expect(Array.from(mairca(two, half, mixed).scores)).toEqual([0.25, 0]);
  });

  test('MOORA subtracts costs', () => {
    expect(moora(matrixOf([[3, 4], [4, 3]]), half, mixed).scores[0]).toBeCloseTo(-0.1, 12); // prettier-ignore
  });

  test('CODAS scores of all units sum to 0 and look at the taxicab distance only beyond the limit', () => {
    const near = codas(matrixOf([[100, 50], [101, 50]]), half, benefits); // prettier-ignore
    expect(near.scores[1]).toBeCloseTo(0.5 / 101, 12);
    const far = codas(two, half, benefits);
    expect(far.scores[1]).toBeCloseTo(2 / 3, 12);
    expect(far.scores[0] + far.scores[1]).toBeCloseTo(0, 12);
  });
});
