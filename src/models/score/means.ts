export interface Means {
  /** NaN where the unit has none of the values. */
  readonly values: Float64Array;
  /** Share of the weight for which the unit has values, 0–1. */
  readonly coverage: Float64Array;
}

/** Each unit's weighted mean over the columns that it has; `aggregate` for values that stand in columns. */
export function means(columns: readonly Float64Array[], weights: readonly number[], units: number): Means {
  const values = new Float64Array(units);
  const coverage = new Float64Array(units);
  let whole = 0;
  columns.forEach((column, at) => {
    const weight = weights[at];
    if (weight === 0) return;
    whole += weight;
    for (let unit = 0; unit < units; unit++) {
      const value = column[unit];
      if (Number.isNaN(value)) continue;
      values[unit] += weight * value;
      coverage[unit] += weight;
    }
  });
  for (let unit = 0; unit < units; unit++) {
    values[unit] /= coverage[unit];
    coverage[unit] = coverage[unit] === 0 ? 0 : Math.min(1, coverage[unit] / whole);
  }
  return { values, coverage };
}
