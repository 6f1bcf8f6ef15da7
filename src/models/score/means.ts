/** A column of points with what it weighs in the mean that it belongs to. */
export interface Part {
  readonly points: Float64Array;
  readonly weight: number;
}

/** Each unit's weighted mean over the parts that it has, NaN without any; `aggregate` for points that stand in columns. */
export function means(parts: readonly Part[], units: number): Float64Array {
  const sums = new Float64Array(units);
  const present = new Float64Array(units);
  for (const { points, weight } of parts) {
    if (weight > 0) addPresent(points, weight, sums, present);
  }
  for (let unit = 0; unit < units; unit++) sums[unit] /= present[unit];
  return sums;
}

/** Share of the weight of the parts that each unit has, 0–1. */
export function coverageOf(parts: readonly Part[], units: number): Float64Array {
  const missing = new Float64Array(units);
  let whole = 0;
  for (const { points, weight } of parts) {
    whole += weight;
    if (weight > 0) addMissing(points, weight, missing);
  }
  for (let unit = 0; unit < units; unit++) missing[unit] = Math.max(0, 1 - missing[unit] / whole);
  return missing;
}

function addPresent(points: Float64Array, weight: number, sums: Float64Array, present: Float64Array): void {
  for (let unit = 0; unit < points.length; unit++) {
    const value = points[unit];
    if (Number.isNaN(value)) continue;
    sums[unit] += weight * value;
    present[unit] += weight;
  }
}

function addMissing(points: Float64Array, weight: number, missing: Float64Array): void {
  for (let unit = 0; unit < points.length; unit++) {
    if (Number.isNaN(points[unit])) missing[unit] += weight;
  }
}
