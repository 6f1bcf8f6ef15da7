import fc from 'fast-check';
import { matrixOf, rowsOf } from '../../../src/methods/matrix';
import { NotDefined } from '../../../src/methods/refusals';
import { impute, imputations } from '../../../src/methods/preparing/impute';
import { kurtosis, skewness } from '../../../src/methods/preparing/moments';
import { treat } from '../../../src/methods/preparing/treat';
import { expectGolden, goldenCase } from '../../golden/cases';

const frame = (data: Record<string, (number | null)[]>) => {
  const columns = Object.keys(data).filter((name) => name !== 'uCode').map((name) => data[name]); // prettier-ignore
  return columns[0].map((_, row) => columns.map((column) => column[row] ?? NaN));
};

describe.each(['coinr-asem--stage-imputed.json', 'coinr-asem--stage-treated.json'])('%s', (file) => {
  test('every indicator', () => {
    const { input, expected, tolerance } = goldenCase(file);
    const data = matrixOf(frame(input.data));
    // The stages stand in the order of the codes, the groups in that of the raw data.
    const { uCode, EurAsia_group: groups } = goldenCase('coinr-asem--raw-and-meta.json').input.iData;
    const groupOf = (code: string): string => groups[uCode.indexOf(code)];
    const result =
      input.step === 'imputed' ? impute(data, 'mean', input.data.uCode.map(groupOf)).imputed : treat(data).treated;
    const wanted = frame(expected.data);
    const got = rowsOf(result);
    // Indicator by indicator, because sizes differ by orders of magnitude and the tolerance is relative to the largest.
    wanted[0].forEach((_, column) => {
      expectGolden(got.map((row) => row[column]), wanted.map((row) => row[column]), tolerance); // prettier-ignore
    });
  });
});

describe('imputation', () => {
  const data = matrixOf([[1, NaN], [NaN, 4], [4, 8], [10, 9]]); // prettier-ignore
  const filledBy = (name: (typeof imputations)[number]) => {
    const { values } = impute(data, name).imputed;
    return [values[2], values[1]];
  };

  test('by hand', () => {
    expect(filledBy('mean')).toEqual([5, 7]);
    expect(filledBy('median')).toEqual([4, 8]);
    expect(filledBy('min')).toEqual([1, 4]);
    expect(filledBy('zero')).toEqual([0, 0]);
    expect(Array.from(impute(data).filled)).toEqual([1, 1]);
  });

  test('inside the group, and not defined where the group has nothing to fill in from', () => {
    expect(impute(data, 'mean', ['a', 'a', 'b', 'b']).imputed.values[2]).toBe(1);
    expect(() => impute(data, 'mean', ['a', 'b', 'b', 'b'])).toThrow(new NotDefined('no-values', 1, 'a'));
    expect(impute(data, 'zero', ['a', 'b', 'b', 'b']).imputed.values[1]).toBe(0);
  });

  test.each(imputations)('%s leaves every value present as it is', (name) => {
    const cell = fc.option(fc.integer({ min: -9, max: 9 }), { nil: NaN });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant(3), cell), { minLength: 2, maxLength: 8 }), (rows) => {
        fc.pre(rows.some(([, value]) => !Number.isNaN(value)));
        const { imputed } = impute(matrixOf(rows), name);
        rowsOf(imputed).forEach(([, value], row) => {
          expect(value).not.toBeNaN();
          if (!Number.isNaN(rows[row][1])) expect(value).toBe(rows[row][1]);
        });
      }),
    );
  });
});

describe('treatment', () => {
  const column = (values: number[]) => matrixOf(values.map((value) => [value]));
  const calm = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

  test('what is not skewed stays as it is, and so do constants and short columns', () => {
    for (const values of [calm, [5, 5, 5, 5, 5], [1, 2, 900]]) {
      const { treated, treatments } = treat(column(values));
      expect(Array.from(treated.values)).toEqual(values);
      expect(treatments).toEqual(['none']);
    }
  });

  test('one outlier is pulled in to the next value, on the side of the skew', () => {
    expect(Array.from(treat(column([...calm, 500])).treated.values)).toEqual([...calm, 12]);
    expect(Array.from(treat(column([...calm, -500])).treated.values)).toEqual([...calm, 1]);
    expect(Array.from(treat(column([...calm, 500])).winsorised)).toEqual([1]);
  });

  test('where too many points would have to move, the untreated values go into logarithms', () => {
    const values = [...calm, ...calm, ...calm, 900, 900.5];
    const { treated, treatments } = treat(column(values), 1);
    expect(treatments).toEqual(['logarithm']);
    expect(treated.values[0]).toBeCloseTo(Math.log(0.01 * 899.5), 12);
    expect(treat(column(values), 2).treatments).toEqual(['winsorised']);
  });

  test('ties of the last point do not pass the limit', () => {
    expect(treat(column([...calm, ...calm, ...calm, 900, 900]), 1).treatments).toEqual(['logarithm']);
  });

  test('a missing value stays missing', () => {
    expect(treat(column([...calm, NaN, 500])).treated.values[12]).toBeNaN();
  });

  test('what was winsorised is cured', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 500, max: 5000 })), {
      minLength: 8,
      maxLength: 40,
    });
    fc.assert(
      fc.property(values, (rows) => {
        const { treated, treatments, winsorised } = treat(column(rows));
        expect(winsorised[0]).toBeLessThanOrEqual(5);
        if (treatments[0] === 'logarithm') return;
        expect(Math.abs(skewness(treated.values)) > 2 && kurtosis(treated.values) > 3.5).toBe(false);
      }),
    );
  });
});
