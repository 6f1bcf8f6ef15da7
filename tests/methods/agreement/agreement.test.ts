import fc from 'fast-check';
import { matrixOf } from '../../../src/methods/matrix';
import { NotDefined, OutOfDomain } from '../../../src/methods/refusals';
import { bothSatisfied } from '../../../src/methods/agreement/both-satisfied';
import { cronbach } from '../../../src/methods/agreement/cronbach';
import { fleiss } from '../../../src/methods/agreement/fleiss';
import { icc, iccTypes } from '../../../src/methods/agreement/icc';
import { importancePerformance } from '../../../src/methods/agreement/importance-performance';
import { kano } from '../../../src/methods/agreement/kano';
import { kappa } from '../../../src/methods/agreement/kappa';
import { kendallW } from '../../../src/methods/agreement/kendall-w';
import { krippendorff, measurementLevels } from '../../../src/methods/agreement/krippendorff';
import { spearman } from '../../../src/methods/agreement/spearman';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

const transposed = (rows: (number | null)[][]) =>
  matrixOf(rows[0].map((_, column) => rows.map((row) => row[column] ?? NaN)));

/** Ratings as numbers: equal texts become equal numbers. */
const coded = (rows: string[][]) => {
  const names = Array.from(new Set(rows.flat()));
  return matrixOf(rows.map((row) => row.map((name) => names.indexOf(name))));
};

describe('golden cases', () => {
  test.each(goldenCasesOf('krippendorff-alpha'))('%s', (_, { input, expected, tolerance }) => {
    for (const level of measurementLevels.filter((name) => expected[name] !== undefined)) {
      expectGolden([krippendorff(transposed(input.ratings), level).alpha], [expected[level]], tolerance);
    }
  });

  test.each(goldenCasesOf('cohen-kappa'))('%s', (_, { input, expected, tolerance }) => {
    const pairs: number[][] =
      input.ratings ??
      input.table.flatMap((row: number[], own: number) =>
        row.flatMap((count, other) => Array.from({ length: count }, () => [own, other])),
      );
    expectGolden([kappa(matrixOf(pairs)).kappa], [expected.unweighted], tolerance);
    expectGolden([kappa(matrixOf(pairs), 'linear').kappa], [expected.linear], tolerance);
    expectGolden([kappa(matrixOf(pairs), 'quadratic').kappa], [expected.quadratic], tolerance);
  });

  test.each(goldenCasesOf('fleiss-kappa'))('%s', (_, { input, expected, tolerance }) => {
    expectGolden([fleiss(coded(input.ratings)).kappa], [expected.kappa], tolerance);
  });

  test.each(goldenCasesOf('kendall-w'))('%s', (_, { input, expected, tolerance }) => {
    const { w, chiSquare, p } = kendallW(matrixOf(input.ratings));
    expectGolden([w, chiSquare, p], [expected.Wcorrected, expected.chisq, expected.p], tolerance);
  });

  test.each(goldenCasesOf('cronbach-alpha'))('%s', (_, { input, expected, tolerance }) => {
    const items = input.items ? matrixOf(input.items) : transposed(Object.values(input.data));
    expectGolden([cronbach(items).alpha], [expected.alpha], tolerance);
  });

  test.each(goldenCasesOf('spearman'))('%s', (_, { input, expected, tolerance }) => {
    expectGolden([spearman(input.x, input.y).rho], [expected.rho], tolerance);
  });

  test.each(goldenCasesOf('icc'))('%s', (_, { input, expected, tolerance }) => {
    for (const type of iccTypes) {
      const result = icc(matrixOf(input.ratings), type);
      Object.entries(expected[`ICC(${type})`]).forEach(([name, value]) => {
        const found = name === 'F' ? result.f : result[name as 'icc'];
        expectGolden([found], [value], tolerance);
      });
    }
  });

  test.each(goldenCasesOf('ipa-gap'))('%s', (_, { input, expected, tolerance }) => {
    const items = importancePerformance(matrixOf(input.importance), matrixOf(input.performance));
    expectGolden(items.map((item) => item.importance), expected.importanceMean, tolerance); // prettier-ignore
    expectGolden(items.map((item) => item.performance), expected.performanceMean, tolerance); // prettier-ignore
    expectGolden(items.map((item) => item.gap), expected.gap, tolerance); // prettier-ignore
    expectGolden(items.map((item) => item.t), expected.t, tolerance); // prettier-ignore
    expectGolden(items.map((item) => item.p), expected.p, tolerance); // prettier-ignore
    expect(items.map((item) => item.quadrant)).toEqual(expected.quadrant);
  });

  test.each(goldenCasesOf('kano'))('%s', (_, { input, expected, tolerance }) => {
    const features = kano(matrixOf(input.counts_A_O_M_I_R_Q));
    expectGolden(features.map((feature) => feature.better), expected.better, tolerance); // prettier-ignore
    expectGolden(features.map((feature) => feature.worse), expected.worse, tolerance); // prettier-ignore
    expect(features.map((feature) => feature.category)).toEqual(['I', 'R', 'A', 'I']);
  });
});

describe('Krippendorff', () => {
  const rating = fc.option(fc.integer({ min: 0, max: 4 }), { nil: NaN, freq: 4 });
  const tables = fc.array(fc.array(rating, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 9 });
  const alphaOf = (rows: number[][], level: (typeof measurementLevels)[number]) => {
    try {
      return krippendorff(matrixOf(rows), level).alpha;
    } catch (error) {
      expect(error).toBeInstanceOf(NotDefined);
      return null;
    }
  };

  /** The definition by its coincidence matrix. */
  function byCoincidences(rows: number[][], level: (typeof measurementLevels)[number]): number {
    const categories = [0, 1, 2, 3, 4];
    const coincidences = categories.map(() => categories.map(() => 0));
    for (const row of rows) {
      const present = row.filter((value) => !Number.isNaN(value));
      present.forEach((own, at) =>
        present.forEach((other, place) => {
          if (at !== place) coincidences[own][other] += 1 / (present.length - 1);
        }),
      );
    }
    const counts = coincidences.map((row) => row.reduce((sum, one) => sum + one, 0));
    const total = counts.reduce((sum, one) => sum + one, 0);
    const delta = (c: number, k: number): number => {
      if (level === 'nominal') return Number(c !== k);
      if (level === 'interval') return (c - k) ** 2;
      if (level === 'ratio') return c === k ? 0 : ((c - k) / (c + k)) ** 2;
      const [low, high] = [Math.min(c, k), Math.max(c, k)];
      const inside = counts.slice(low, high + 1).reduce((sum, one) => sum + one, 0);
      return (inside - (counts[c] + counts[k]) / 2) ** 2;
    };
    let observed = 0;
    let expected = 0;
    for (const c of categories) {
      for (const k of categories) {
        observed += coincidences[c][k] * delta(c, k);
        expected += (counts[c] * counts[k] * delta(c, k)) / (total - 1);
      }
    }
    return 1 - observed / expected;
  }

  test.each(measurementLevels)('%s: agrees with the coincidence matrix, missing values included', (level) => {
    fc.assert(
      fc.property(tables, (rows) => {
        const alpha = alphaOf(rows, level);
        if (alpha !== null) expect(alpha).toBeCloseTo(byCoincidences(rows, level), 9);
      }),
    );
  });

  test.each(measurementLevels)('%s: the order of raters and of units does not matter', (level) => {
    fc.assert(
      fc.property(tables, (rows) => {
        const alpha = alphaOf(rows, level);
        const turned = alphaOf([...rows].reverse().map((row) => [...row].reverse()), level); // prettier-ignore
        if (alpha !== null) expect(turned).toBeCloseTo(alpha, 9);
        else expect(turned).toBeNull();
      }),
    );
  });

  test('ratings outside the small whole numbers are told apart as well', () => {
    const rows = [[0, 0], [1, 1], [2, 3], [3, 3], [1, 2]]; // prettier-ignore
    const odd = rows.map((row) => row.map((value) => value * 1e6 - 0.5));
    expect(krippendorff(matrixOf(odd), 'ordinal').alpha).toBeCloseTo(krippendorff(matrixOf(rows), 'ordinal').alpha, 12);
  });

  test('says why there is no alpha', () => {
    expect(() => krippendorff(matrixOf([[1], [2]]))).toThrow(new OutOfDomain('too-few-columns'));
    expect(() => krippendorff(matrixOf([[1, NaN], [NaN, 2]]))).toThrow(new NotDefined('no-pairs')); // prettier-ignore
    expect(() => krippendorff(matrixOf([[1, 1], [1, 1]]), 'interval')).toThrow(new NotDefined('no-variation')); // prettier-ignore
    expect(() => krippendorff(matrixOf([[1, -1], [1, 1]]), 'ratio')).toThrow(new OutOfDomain('negative-value', 0, 1)); // prettier-ignore
  });
});

describe('kappas', () => {
  test('full agreement is 1 in every kappa, and one category alone has none', () => {
    const same = matrixOf([[1, 1], [2, 2], [3, 3]]); // prettier-ignore
    expect([kappa(same).kappa, kappa(same, 'quadratic').kappa, fleiss(same).kappa]).toEqual([1, 1, 1]);
    const one = matrixOf([[1, 1], [1, 1]]); // prettier-ignore
    expect(() => kappa(one)).toThrow(new NotDefined('no-variation'));
    expect(() => fleiss(one)).toThrow(new NotDefined('no-variation'));
  });

  test('weights count the steps between categories that occur', () => {
    const pairs = [[1, 2], [2, 2], [9, 2], [9, 9], [1, 1]]; // prettier-ignore
    const close = pairs.map((pair) => pair.map((value) => Math.min(value, 3)));
    expect(kappa(matrixOf(pairs), 'linear').kappa).toBe(kappa(matrixOf(close), 'linear').kappa);
  });

  test('Cohen needs two raters, Fleiss at least two', () => {
    expect(() => kappa(matrixOf([[1, 2, 3]]))).toThrow(new OutOfDomain('too-few-columns'));
    expect(() => fleiss(matrixOf([[1], [2]]))).toThrow(new OutOfDomain('too-few-columns'));
  });
});

describe('ranks and scales', () => {
  test('W is 1 for the same order and lies in 0 to 1 for any', () => {
    expect(kendallW(matrixOf([[1, 10], [2, 30], [3, 70]])).w).toBeCloseTo(1, 12); // prettier-ignore
    const tables = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 8,
    });
    fc.assert(
      fc.property(tables, (rows) => {
        if (new Set(rows.map(String)).size === 1) return;
        const { w, p } = kendallW(matrixOf(rows));
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1 + 1e-12);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
    expect(() => kendallW(matrixOf([[1, 2], [1, 2]]))).toThrow(new NotDefined('no-variation')); // prettier-ignore
  });

  test('rho is 1, −1, the same whichever comes first, and not defined for one value', () => {
    expect(spearman([1, 2, 3], [10, 100, 1000]).rho).toBe(1);
    expect(spearman([1, 2, 3], [3, 2, 1]).rho).toBe(-1);
    expect(spearman([1, 2, 2, 4], [5, 3, 8, 9]).rho).toBe(spearman([5, 3, 8, 9], [1, 2, 2, 4]).rho);
    expect(() => spearman([1, 2], [3, 3])).toThrow(new NotDefined('no-variation'));
  });

  test('alpha of an item with itself is 1; items that cancel have none', () => {
    expect(cronbach(matrixOf([[1, 1], [4, 4], [2, 2]])).alpha).toBeCloseTo(1, 12); // prettier-ignore
    expect(() => cronbach(matrixOf([[1, 4], [2, 3], [4, 1]]))).toThrow(new NotDefined('no-variation')); // prettier-ignore
    expect(() => cronbach(matrixOf([[1, 4]]))).toThrow(new OutOfDomain('too-few-units'));
  });
});

describe('intraclass correlation', () => {
  const tables = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }), {
    minLength: 4,
    maxLength: 8,
  });

  test.each(iccTypes)('%s: the coefficient lies inside its interval', (type) => {
    fc.assert(
      fc.property(tables, (rows) => {
        try {
          const result = icc(matrixOf(rows), type);
          if (!Number.isNaN(result.lower)) expect(result.lower).toBeLessThanOrEqual(result.icc + 1e-9);
          if (!Number.isNaN(result.upper)) expect(result.upper).toBeGreaterThanOrEqual(result.icc - 1e-9);
          expect(result.icc).toBeLessThanOrEqual(1 + 1e-12);
        } catch (error) {
          if (!(error instanceof NotDefined)) throw error;
        }
      }),
    );
  });

  test('raters who agree fully leave nothing to test', () => {
    const same = matrixOf([[1, 1], [4, 4], [2, 2]]); // prettier-ignore
    for (const type of iccTypes) {
      expect(icc(same, type)).toMatchObject({ icc: 1, lower: 1, upper: 1, f: NaN, p: 0 });
    }
  });

  test('things that everybody rates the same have no reliability, and huge ratings have the same as small ones', () => {
    const alike = matrixOf([[4, 1], [4, 1]]); // prettier-ignore
    expect(() => icc(alike, '3,1')).toThrow(new NotDefined('no-variation'));
    const rows = [[1, 2], [4, 3], [2, 3], [7, 9]]; // prettier-ignore
    const huge = icc(matrixOf(rows.map((row) => row.map((value) => 1e99 * value))), '2,1');
    expect(huge.lower).toBeCloseTo(icc(matrixOf(rows), '2,1').lower, 9);
  });

  test('a rater who is always one higher costs absolute agreement, not consistency', () => {
    const shifted = matrixOf([[1, 2], [4, 5], [2, 3], [7, 8]]); // prettier-ignore
    expect(icc(shifted, '3,1').icc).toBe(1);
    expect(icc(shifted, '2,1').icc).toBeLessThan(0.97);
    expect(icc(shifted, '2,1').lower).toBeLessThan(icc(shifted, '2,1').icc);
  });
});

describe('satisfaction', () => {
  test('pairs answered by one side are left out and counted', () => {
    const result = bothSatisfied([5, 4, 3, NaN, 4, NaN], [4, 4, 5, 5, NaN, NaN]);
    expect(result).toMatchObject({ share: 2 / 3, pairs: 3, oneSided: 2 });
  });

  test("Wilson's interval as published for 15 of 50, and closed at the ends", () => {
    const ratings = (satisfied: number, of: number) => Array.from({ length: of }, (_, at) => (at < satisfied ? 5 : 1));
    const { lower, upper } = bothSatisfied(ratings(15, 50), ratings(50, 50));
    expect([lower, upper].map((value) => value.toFixed(4))).toEqual(['0.1910', '0.4375']);
    expect(bothSatisfied(ratings(0, 9), ratings(9, 9)).lower).toBe(0);
    expect(bothSatisfied(ratings(9, 9), ratings(9, 9)).upper).toBe(1);
  });

  test('no complete pair, no share', () => {
    expect(() => bothSatisfied([NaN, 4], [4, NaN])).toThrow(new NotDefined('no-pairs'));
  });

  test('an item that everybody sees the same way has no t test', () => {
    const [item] = importancePerformance(matrixOf([[3], [4]]), matrixOf([[4], [5]])); // prettier-ignore
    expect(item).toMatchObject({ gap: 1, t: NaN, p: NaN, quadrant: 'I' });
  });

  test('Kano ties go to must-be first; no answer has no category', () => {
    const features = kano(matrixOf([[3, 3, 3, 0, 3, 0], [0, 0, 0, 0, 0, 0], [2, 1, 0, 2, 2, 2]])); // prettier-ignore
    expect(features.map((feature) => feature.category)).toEqual(['M', null, 'A']);
    expect(features[1].better).toBeNaN();
    expect(() => kano(matrixOf([[1, 1, -1, 0, 0, 0]]))).toThrow(new OutOfDomain('negative-value', 0, 2));
  });
});
