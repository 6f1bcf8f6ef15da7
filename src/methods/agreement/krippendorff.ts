import type { Matrix } from '../matrix';
import { NotDefined, OutOfDomain } from '../refusals';
import { valueCounts, type ValueCounts } from './value-counts';

export const measurementLevels = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type MeasurementLevel = (typeof measurementLevels)[number];

export interface KrippendorffResult {
  readonly alpha: number;
  /** Mean squared difference inside units, and between all pairable values. */
  readonly observed: number;
  readonly expected: number;
  /** Values that stand beside another one in their unit. */
  readonly pairable: number;
}

/**
 * Krippendorff's alpha: agreement of raters beyond chance, for any number of them and any level of measurement.
 *
 * Formula: α = 1 − Dₒ/Dₑ; Dₒ = Σ over units of Σ pairs δ²/(mᵤ − 1), Dₑ = Σ over all pairs δ²/(n − 1), both over n;
 * δ² is 0/1 (nominal), the squared difference of mean ranks (ordinal) or of values (interval), ((a − b)/(a + b))² (ratio).
 * Convention: units in rows, raters in columns; missing (NaN) allowed, units with fewer than two values are dropped; not
 * defined where all values are equal.
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; Hayes and Krippendorff (2007).
 * Agrees: R irr, fast-krippendorff. Differs: irr gives 1 where nothing varies.
 */
export function krippendorff(ratings: Matrix, level: MeasurementLevel = 'nominal'): KrippendorffResult {
  if (ratings.columns < 2) throw new OutOfDomain('too-few-columns');
  if (level === 'ratio') requireNoneNegative(ratings);
  const { values, sizes } = pairableValues(ratings);
  if (values.length === 0) throw new NotDefined('no-pairs');
  const { observed, expected } = differences[level](values, sizes);
  if (expected === 0) throw new NotDefined('no-variation');
  return { alpha: 1 - observed / expected, observed, expected, pairable: values.length };
}

function requireNoneNegative({ columns, values }: Matrix): void {
  const at = values.findIndex((value) => value < 0);
  if (at !== -1) throw new OutOfDomain('negative-value', Math.floor(at / columns), at % columns);
}

/** Values of the units rated at least twice, unit after unit, with the number of values of each such unit. */
function pairableValues({ rows, columns, values }: Matrix): { values: Float64Array; sizes: Int32Array } {
  const pairable = new Float64Array(values.length);
  const sizes = new Int32Array(rows);
  let count = 0;
  let units = 0;
  for (let row = 0, at = 0; row < rows; row++) {
    const start = count;
    for (let column = 0; column < columns; column++, at++) {
      if (!Number.isNaN(values[at])) pairable[count++] = values[at];
    }
    if (count - start < 2) count = start;
    else sizes[units++] = count - start;
  }
  return { values: pairable.subarray(0, count), sizes: sizes.subarray(0, units) };
}

interface Differences {
  readonly observed: number;
  readonly expected: number;
}

const differences: Record<MeasurementLevel, (values: Float64Array, sizes: Int32Array) => Differences> = {
  nominal: (values, sizes) => nominalDifferences(valueCounts(values), sizes),
  // The ordinal difference, a sum of counts from one value to the other, is the difference of their mean ranks.
  ordinal: (values, sizes) => intervalDifferences(meanRanks(valueCounts(values)), sizes),
  interval: intervalDifferences,
  ratio: ratioDifferences,
};

function nominalDifferences({ codes, counts }: ValueCounts, sizes: Int32Array): Differences {
  const inside = new Int32Array(counts.length);
  let observed = 0;
  let start = 0;
  for (let unit = 0; unit < sizes.length; unit++) {
    const end = start + sizes[unit];
    // Each value meets those of its unit that came before it and are not its equal; both orders count.
    let differing = 0;
    for (let at = start; at < end; at++) differing += at - start - inside[codes[at]]++;
    for (let at = start; at < end; at++) inside[codes[at]] = 0;
    observed += (2 * differing) / (sizes[unit] - 1);
    start = end;
  }
  const total = codes.length;
  let equal = 0;
  for (let code = 0; code < counts.length; code++) equal += counts[code] * counts[code];
  return { observed: observed / total, expected: (total * total - equal) / (total - 1) / total };
}

function meanRanks({ codes, counts, distinct }: ValueCounts): Float64Array {
  const order = Array.from(distinct.keys()).sort((one, other) => distinct[one] - distinct[other]);
  const rankOf = new Float64Array(counts.length);
  let before = 0;
  for (const code of order) {
    rankOf[code] = before + counts[code] / 2;
    before += counts[code];
  }
  const ranks = new Float64Array(codes.length);
  for (let at = 0; at < codes.length; at++) ranks[at] = rankOf[codes[at]];
  return ranks;
}

/** All squared differences of a group are 2·m times its squared deviations from its mean, so no pair is visited. */
function intervalDifferences(values: Float64Array, sizes: Int32Array): Differences {
  const total = values.length;
  let observed = 0;
  let start = 0;
  for (let unit = 0; unit < sizes.length; unit++) {
    const size = sizes[unit];
    observed += (2 * size * squaredDeviations(values, start, start + size)) / (size - 1);
    start += size;
  }
  return { observed: observed / total, expected: (2 * squaredDeviations(values, 0, total)) / (total - 1) };
}

function squaredDeviations(values: Float64Array, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum += values[at] - values[start];
  const mean = sum / (end - start);
  let squares = 0;
  for (let at = start; at < end; at++) {
    const deviation = values[at] - values[start] - mean;
    squares += deviation * deviation;
  }
  return squares;
}

function ratioDifferences(values: Float64Array, sizes: Int32Array): Differences {
  if (values.some((value) => value < 0)) throw new OutOfDomain('negative-value');
  const total = values.length;
  const { codes, counts, distinct } = valueCounts(values);
  const inside = new Int32Array(counts.length);
  const present = new Int32Array(counts.length);
  let observed = 0;
  let start = 0;
  for (let unit = 0; unit < sizes.length; unit++) {
    const end = start + sizes[unit];
    let different = 0;
    for (let at = start; at < end; at++) if (inside[codes[at]]++ === 0) present[different++] = codes[at];
    let sum = 0;
    for (let at = 1; at < different; at++) {
      for (let other = 0; other < at; other++) {
        const pairs = inside[present[at]] * inside[present[other]];
        sum += pairs * relativeDifference(distinct[present[at]], distinct[present[other]]);
      }
    }
    for (let at = 0; at < different; at++) inside[present[at]] = 0;
    observed += (2 * sum) / (sizes[unit] - 1);
    start = end;
  }
  let expected = 0;
  for (let code = 0; code < distinct.length; code++) {
    for (let other = 0; other < code; other++) {
      expected += counts[code] * counts[other] * relativeDifference(distinct[code], distinct[other]);
    }
  }
  return { observed: observed / total, expected: (2 * expected) / (total - 1) / total };
}

function relativeDifference(one: number, other: number): number {
  const ratio = (one - other) / (one + other);
  return ratio * ratio;
}
