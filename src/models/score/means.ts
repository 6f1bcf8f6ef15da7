/** A column of points with what it weighs in the mean that it belongs to. */
export interface Part {
  readonly points: Float64Array;
  readonly weight: number;
}

export interface Means {
  /** Each unit's weighted mean over the parts that it has, NaN without any. */
  readonly points: Float64Array;
  /** What the parts that it lacks weigh. */
  readonly missing: Float64Array;
}

/** `aggregate` for points that stand in columns. */
export function means(parts: readonly Part[], units: number): Means {
  const sums = new Float64Array(units);
  const missing = new Float64Array(units);
  let whole = 0;
  for (const { points, weight } of parts) {
    if (weight === 0) continue;
    whole += weight;
    add(points, weight, sums, missing);
  }
  // Where all is missing it was added up in the same order as the whole, so that exactly nothing is left.
  for (let unit = 0; unit < units; unit++) sums[unit] /= whole - missing[unit];
  return { points: sums, missing };
}

function add(points: Float64Array, weight: number, sums: Float64Array, missing: Float64Array): void {
  for (let unit = 0; unit < points.length; unit++) {
    const value = points[unit];
    if (Number.isNaN(value)) missing[unit] += weight;
    else sums[unit] += weight * value;
  }
}

/** Share of the weight for which each unit has data, 0–1, from what it lacks of each dimension and what that weighs. */
export function coverageOf(dimensions: readonly Pick<Means, 'missing'>[], weights: readonly number[]): Float64Array {
  const coverage = new Float64Array(dimensions[0].missing.length).fill(1);
  dimensions.forEach(({ missing }, dimension) => {
    const weight = weights[dimension];
    for (let unit = 0; unit < coverage.length; unit++) coverage[unit] -= weight * missing[unit];
  });
  for (let unit = 0; unit < coverage.length; unit++) if (coverage[unit] < 0) coverage[unit] = 0;
  return coverage;
}
