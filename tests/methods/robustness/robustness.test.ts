import fc from 'fast-check';
import { matrixOf, rowsOf, type Direction } from '../../../src/methods/matrix';
import { rank } from '../../../src/methods/ranking/rank';
import { saw } from '../../../src/methods/ranking/saw';
import { topsis } from '../../../src/methods/ranking/topsis';
import { vikor } from '../../../src/methods/ranking/vikor';
import { wpm } from '../../../src/methods/ranking/wpm';
import { gra } from '../../../src/methods/ranking/gra';
import { NotDefined, OutOfDomain } from '../../../src/methods/refusals';
import { placesInto } from '../../../src/methods/robustness/places';
import { robust } from '../../../src/methods/robustness/robust';
import { scoredMethods, scorerOf, type ScoredMethod } from '../../../src/methods/robustness/scorer';
import { sensitivity } from '../../../src/methods/robustness/sensitivity';
import { smaa } from '../../../src/methods/robustness/smaa';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

const benefits = (count: number): Direction[] => Array.from({ length: count }, () => 'benefit');

/** Tables of positive values in which every indicator varies, with weights and directions. */
const tables = fc.tuple(fc.integer({ min: 3, max: 7 }), fc.integer({ min: 2, max: 4 })).chain(([rows, columns]) => {
  const indicator = fc
    .array(fc.integer({ min: 10, max: 99 }), { minLength: rows, maxLength: rows })
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

describe('scoring under many weights', () => {
  const direct: Record<ScoredMethod, typeof saw> = {
    saw: (...given) => saw(...given),
    wpm: (...given) => wpm(...given).map(Math.log),
    topsis: (data, weights, directions) => topsis(data, weights, directions).closeness,
    vikor: (data, weights, directions) => vikor(data, weights, directions).compromise,
    gra: (data, weights, directions) => gra(data, weights, directions),
  };

  test.each(scoredMethods)('%s: the same scores as the method itself', (method) => {
    fc.assert(
      fc.property(tables, ({ table, weights, directions }) => {
        const expected = direct[method](matrixOf(table), weights, directions);
        scorerOf(method, matrixOf(table), directions)
          .score(weights)
          .forEach((score, unit) => expect(score).toBeCloseTo(expected[unit], 10));
      }),
    );
  });

  test('products that are 0 tie, whatever their weights', () => {
    const data = matrixOf([[0, 5], [3, 0], [4, 4]]); // prettier-ignore
    const scores = scorerOf('wpm', data, benefits(2)).score([0.3, 0.7]);
    expect(Array.from(scores.subarray(0, 2))).toEqual([-Infinity, -Infinity]);
    expect(() => scorerOf('wpm', matrixOf([[1], [-1]]), benefits(1))).toThrow(new OutOfDomain('negative-power', 1, 0)); // prettier-ignore
  });

  test.each(['asc', 'desc'] as const)('places are those of rank: %s', (order) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 }), (values) => {
        const [first, last] = [new Float64Array(values.length), new Float64Array(values.length)];
        placesInto(Float64Array.from(values), order, first, last);
        expect(first.map((place, unit) => (place + last[unit]) / 2)).toEqual(rank(values, order));
        expect(first).toEqual(rank(values, order, 'min'));
      }),
    );
  });
});

describe('robustness to weights', () => {
  const data = matrixOf([[9, 2, 5], [8, 4, 4], [3, 9, 6], [1, 1, 1], [9, 2, 5]]); // prettier-ignore
  const weights = [0.5, 0.3, 0.2];

  test('the same seed gives the same numbers, another seed others', () => {
    const run = (seed: number) => robust(data, weights, benefits(3), { spread: 0.9, seed });
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });

  test.each(scoredMethods)('%s: without spread every run is the base ranking', (method) => {
    const result = robust(data, weights, benefits(3), { method, spread: 0, runs: 20 });
    expect(result.medianRanks).toEqual(result.baseRanks);
    expect(result.highRanks).toEqual(result.baseRanks);
    expect(Array.from(result.stability)).toEqual([1, 1, 1, 1, 1]);
  });

  test('a unit that is worst in everything is always last; twins share their rank and are never first alone', () => {
    const { baseRanks, lowRanks, highRanks, stability, firstShare } = robust(data, weights, benefits(3), { spread: 1 });
    expect([baseRanks[3], lowRanks[3], highRanks[3], stability[3]]).toEqual([5, 5, 5, 1]);
    expect(firstShare[0]).toBe(0);
    expect(lowRanks[0]).toBe(lowRanks[4]);
  });

  test('ranks that the runs reach are in order, and shares are shares', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...scoredMethods), (one, method) => {
        const result = robust(matrixOf(one.table), one.weights, one.directions, { method, spread: 0.5, runs: 50 });
        result.medianRanks.forEach((median, unit) => {
          expect(result.lowRanks[unit]).toBeLessThanOrEqual(median);
          expect(result.highRanks[unit]).toBeGreaterThanOrEqual(median);
          expect(result.stability[unit]).toBeLessThanOrEqual(1);
        });
        expect(result.firstShare.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 30 },
    );
  });

  test('runs of ranks by hand: the p % rank is the smallest that p % of the runs reach', () => {
    // Two units; the first leads where its weight is above one half, which happens in about half of the runs.
    const even = robust(matrixOf([[1, 0], [0, 1]]), [0.5, 0.5], benefits(2), { spread: 0.5, runs: 400 }); // prettier-ignore
    expect([even.lowRanks[0], even.highRanks[0]]).toEqual([1, 2]);
    expect(even.firstShare[0]).toBeGreaterThan(0.4);
    expect(even.firstShare[0]).toBeLessThan(0.6);
    expect(even.firstShare[0] + even.firstShare[1]).toBeCloseTo(1, 12);
  });
});

describe('rank acceptability', () => {
  test.each(goldenCasesOf('smaa'))('%s', (_, { input, expected, tolerance }) => {
    const data = matrixOf(input.normalised);
    const result = smaa(data, benefits(data.columns), { runs: 50_000, normalization: 'none' });
    expectGolden(rowsOf(result), expected.rankAcceptability, tolerance);
  });

  test('rows and columns sum to 1, twins share, and the seed decides', () => {
    const data = matrixOf([[9, 2], [2, 9], [9, 2], [1, 1]]); // prettier-ignore
    const rows = rowsOf(smaa(data, benefits(2), { runs: 500, seed: 3 }));
    for (let place = 0; place < 4; place++) {
      expect(rows[place].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      expect(rows.reduce((sum, row) => sum + row[place], 0)).toBeCloseTo(1, 10);
    }
    expect(rows[0]).toEqual(rows[2]);
    expect(rows[3]).toEqual([0, 0, 0, 1]);
    expect(rowsOf(smaa(data, benefits(2), { runs: 500, seed: 3 }))).toEqual(rows);
    expect(rowsOf(smaa(data, benefits(2), { runs: 500, seed: 4 }))).not.toEqual(rows);
  });

  test('weights are uniform on the simplex: of two indicators each rules half the time', () => {
    const data = matrixOf([[4, 0], [0, 4], [1, 1]]); // prettier-ignore
    // The third unit is better than one of the others only beyond a weight of 1/4 or 3/4.
    const rows = rowsOf(smaa(data, benefits(2), { runs: 20_000 }));
    expect(rows[0][0]).toBeCloseTo(0.5, 1);
    expect(rows[2][1]).toBeCloseTo(0.5, 1);
    expect(rowsOf(smaa(data, ['benefit', 'cost'], { runs: 9, normalization: 'none' }))[0][0]).toBe(1);
  });
});

describe('sensitivity to a weight', () => {
  test('by hand: two units that change places where the weights are equal', () => {
    // Scores are t and 1 − t.
    const result = sensitivity(matrixOf([[1, 0], [0, 1]]), [0.8, 0.2], benefits(2)); // prettier-ignore
    expect(result[0].firstChange).toBeCloseTo(-0.375, 12);
    expect(result[1].firstChange).toBeCloseTo(1.5, 12);
    expect(result.map((one) => one.newFirst)).toEqual([1, 1]);
  });

  test('a leader who is best in everything stays first under any weight', () => {
    for (const method of scoredMethods) {
      const result = sensitivity(matrixOf([[9, 8], [5, 7], [7, 2]]), [0.4, 0.6], benefits(2), method); // prettier-ignore
      expect(result.map((one) => one.newFirst)).toEqual([-1, -1]);
      expect(result[0].firstChange).toBeNaN();
      expect(result[0].anyChange).not.toBeNaN();
    }
  });

  test('a tie at the top is a change of 0, and names the other unit', () => {
    const [first] = sensitivity(matrixOf([[9, 1], [9, 1], [1, 9]]), [0.8, 0.2], benefits(2)); // prettier-ignore
    expect(first).toMatchObject({ firstChange: 0, anyChange: 0, newFirst: 1 });
  });

  test('no change can be told for a weight of 0 or of 1', () => {
    const result = sensitivity(matrixOf([[1, 0], [0, 1]]), [1, 0], benefits(2)); // prettier-ignore
    for (const one of result) expect(one).toMatchObject({ firstChange: NaN, anyChange: NaN, newFirst: -1 });
  });

  /** Relative lead of the best over the others, and the smallest between neighbours of the base ranking, at weight t. */
  function leadsAt(method: ScoredMethod, one: { table: number[][]; weights: number[]; directions: Direction[] }) {
    const scorer = scorerOf(method, matrixOf(one.table), one.directions);
    const better = scorer.order === 'desc' ? 1 : -1;
    const base = scorer.score(one.weights);
    const ranking = Array.from(base.keys()).sort((a, b) => better * (base[b] - base[a]) || a - b);
    return (column: number, t: number) => {
      const moved = one.weights.map((weight, at) =>
        at === column ? t : (weight * (1 - t)) / (1 - one.weights[column]),
      );
      const scores = scorer.score(moved);
      const first = Math.min(...ranking.slice(1).map((unit) => better * (scores[ranking[0]] - scores[unit])));
      const any = Math.min(...ranking.slice(1).map((unit, at) => better * (scores[ranking[at]] - scores[unit])));
      return { first, any };
    };
  }

  test.each(scoredMethods)('%s: the order holds up to the change and ties at it', (method) => {
    fc.assert(
      fc.property(tables, (one) => {
        const leads = leadsAt(method, one);
        const result = sensitivity(matrixOf(one.table), one.weights, one.directions, method);
        result.forEach(({ weight, firstChange, anyChange }, column) => {
          for (const [change, kind] of [
            [firstChange, 'first'],
            [anyChange, 'any'],
          ] as const) {
            // prettier-ignore
            const end = Number.isNaN(change) ? 1 : Math.abs(change);
            if (end === 0) continue;
            for (let step = 0; step < 40; step++) {
              for (const sign of [1, -1]) {
                const t = weight * (1 + (sign * end * 0.999 * step) / 40);
                if (t > 0 && t < 1) expect(leads(column, t)[kind]).toBeGreaterThan(-1e-9);
              }
            }
            if (Number.isNaN(change)) continue;
            // VIKOR's compromise jumps where all regrets meet: there the order turns without a tie.
            const past = method === 'vikor' ? Math.sign(change) * 1e-9 : 0;
            const lead = leads(column, Math.min(1, Math.max(0, weight * (1 + change) + past)))[kind];
            expect(method === 'vikor' ? lead : Math.abs(lead)).toBeLessThan(1e-6);
          }
        });
      }),
      { numRuns: 25 },
    );
  });

  test('VIKOR without variation is not defined', () => {
    expect(() =>
      sensitivity(
        matrixOf([
          [1, 1],
          [1, 1],
        ]),
        [0.5, 0.5],
        benefits(2),
        'vikor',
      ),
    ).toThrow(
      // prettier-ignore
      new NotDefined('no-variation'),
    );
  });
});
