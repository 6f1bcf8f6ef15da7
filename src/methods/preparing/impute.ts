import { columnMeans } from '../columns';
import type { Matrix } from '../matrix';
import { NotDefined } from '../refusals';

export const imputations = ['mean', 'median', 'min', 'zero'] as const;
export type Imputation = (typeof imputations)[number];

export interface ImputeResult {
  readonly imputed: Matrix;
  /** How many values of each indicator were filled in. */
  readonly filled: Int32Array;
}

const fillers: Record<Imputation, (sorted: Float64Array) => number> = {
  mean: (sorted) => columnMeans({ rows: sorted.length, columns: 1, values: sorted })[0],
  median: (sorted) => (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2,
  min: (sorted) => sorted[0],
  zero: () => 0,
};

/**
 * Missing values filled in from the values present of the same indicator, inside the unit's group where there are groups.
 *
 * Formula: the `mean`, `median` or `min` of those values, or 0 (`zero`).
 * Convention: missing = NaN; values present stay as they are; not defined where an indicator has no value to fill in
 * from, but for `zero`.
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 3.
 * Agrees: COINr i_mean, i_median, i_mean_grp. Differs: COINr leaves a group without values as it is.
 */
export function impute(
  data: Matrix,
  imputation: Imputation = 'mean',
  groups: readonly string[] | null = null,
): ImputeResult {
  const { rows, columns } = data;
  const values = data.values.slice();
  const filled = new Int32Array(columns);
  const members = new Map<string, number[]>();
  for (let row = 0; row < rows; row++) {
    const group = groups?.[row] ?? '';
    members
      .set(group, members.get(group) ?? [])
      .get(group)!
      .push(row);
  }
  for (const [group, inside] of members) {
    for (let column = 0; column < columns; column++) {
      const gaps = inside.filter((row) => Number.isNaN(data.values[row * columns + column]));
      if (gaps.length === 0) continue;
      const present = Float64Array.from(inside, (row) => data.values[row * columns + column])
        .filter((value) => !Number.isNaN(value))
        .sort();
      if (present.length === 0 && imputation !== 'zero') {
        throw new NotDefined('no-values', column, groups === null ? null : group);
      }
      const filler = fillers[imputation](present);
      for (const row of gaps) values[row * columns + column] = filler;
      filled[column] += gaps.length;
    }
  }
  return { imputed: { rows, columns, values }, filled };
}
