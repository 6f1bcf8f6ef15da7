import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Matrix } from '../matrix';
import { reportProgress } from '../progress';
import { NotDefined, OutOfDomain } from '../refusals';
import { krippendorff, type MeasurementLevel } from './krippendorff';

export interface IntervalOptions {
  readonly level?: MeasurementLevel;
  /** How much of the bootstrap distribution lies between the ends, 0–1. */
  readonly confidence?: number;
  readonly runs?: number;
  readonly seed?: number;
}

export interface KrippendorffInterval {
  readonly alpha: number;
  readonly lower: number;
  readonly upper: number;
  /** Runs in which alpha is defined; the interval rests on them alone. */
  readonly used: number;
}

/**
 * Bootstrap interval of Krippendorff's alpha: how far alpha could move with other units of the same kind.
 *
 * Formula: each run draws as many units as there are, with replacement and with all their ratings, and computes alpha
 * anew; the ends are the (1 − c)/2 and (1 + c)/2 percentiles of the runs.
 * Convention: units with fewer than two ratings are not drawn; runs in which nothing varies have no alpha and are left
 * out and counted; a percentile is the smallest alpha that at least this share of the runs reaches; numbers are drawn
 * run by run from xoroshiro128+ with the seed.
 * Source: Zapf, Castell, Morawietz and Karch (2016), BMC Medical Research Methodology 16: 93.
 * Agrees: R krippendorffsalpha, method customary (up to random numbers). Differs: Krippendorff's own algorithm, which
 * draws pairs and keeps the expected disagreement fixed; its interval is too narrow.
 */
export function krippendorffInterval(
  ratings: Matrix,
  { level = 'nominal', confidence = 0.95, runs = 1000, seed = 1 }: IntervalOptions = {},
): KrippendorffInterval {
  const { alpha } = krippendorff(ratings, level);
  const units = pairableUnits(ratings);
  if (units.length < 2) throw new OutOfDomain('too-few-units');
  const { columns } = ratings;
  const random = xoroshiro128plus(seed);
  const drawn = new Float64Array(units.length * columns);
  const alphas = new Float64Array(runs);
  let used = 0;
  for (let run = 0; run < runs; run++) {
    for (let unit = 0; unit < units.length; unit++) {
      drawn.set(units[Math.floor(uniformFloat64(random) * units.length)], unit * columns);
    }
    const found = alphaOrNull({ rows: units.length, columns, values: drawn }, level);
    if (found !== null) alphas[used++] = found;
    reportProgress(run + 1, runs);
  }
  if (used === 0) throw new NotDefined('no-variation');
  const sorted = alphas.subarray(0, used).sort();
  const reached = (share: number) => sorted[Math.max(0, Math.ceil(share * used - 1e-9) - 1)];
  return { alpha, lower: reached((1 - confidence) / 2), upper: reached((1 + confidence) / 2), used };
}

function pairableUnits({ rows, columns, values }: Matrix): Float64Array[] {
  const units = Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns));
  return units.filter((unit) => unit.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0) >= 2);
}

function alphaOrNull(ratings: Matrix, level: MeasurementLevel): number | null {
  try {
    return krippendorff(ratings, level).alpha;
  } catch (error) {
    if (error instanceof NotDefined) return null;
    throw error;
  }
}
