import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { zeroMatrix, type Direction, type Matrix } from '../matrix';
import { normalizationNames, normalize, type NormalizationName } from '../normalization/normalize';
import { reportProgress } from '../progress';
import { placesInto } from './places';

export const smaaNormalizations = [...normalizationNames, 'none'] as const;
export type SmaaNormalization = NormalizationName | 'none';

export interface SmaaOptions {
  readonly runs?: number;
  readonly seed?: number;
  readonly normalization?: SmaaNormalization;
}

/**
 * Rank acceptability: under what share of all possible weights a unit takes each rank.
 *
 * Formula: share of the runs with weights uniform on the simplex in which Σ wⱼ·rᵢⱼ puts unit i on rank r.
 * Convention: rows units, column r = rank r, each row and each column sums to 1; units that tie share their ranks
 * equally; `none` takes the values as they are, costs with the sign turned; weights are drawn run by run as exponential
 * numbers rescaled to sum 1, from xoroshiro128+ with the seed.
 * Source: Lahdelma and Salminen (2001), Operations Research 49 (SMAA-2).
 * Agrees: R smaa within sampling error.
 */
export function smaa(
  data: Matrix,
  directions: readonly Direction[],
  { runs = 10_000, seed = 1, normalization = 'minmax' }: SmaaOptions = {},
): Matrix {
  const { rows: units, columns } = data;
  const { values } = normalization === 'none' ? turned(data, directions) : normalize(data, directions, normalization);
  const random = xoroshiro128plus(seed);
  const weights = new Float64Array(columns);
  const scores = new Float64Array(units);
  const first = new Float64Array(units);
  const last = new Float64Array(units);
  const acceptability = zeroMatrix(units, units);
  for (let run = 0; run < runs; run++) {
    let whole = 0;
    for (let column = 0; column < columns; column++) whole += weights[column] = -Math.log1p(-uniformFloat64(random));
    for (let unit = 0, at = 0; unit < units; unit++) {
      let score = 0;
      for (let column = 0; column < columns; column++, at++) score += weights[column] * values[at];
      scores[unit] = score / whole;
    }
    placesInto(scores, 'desc', first, last);
    for (let unit = 0; unit < units; unit++) {
      const share = 1 / (last[unit] - first[unit] + 1);
      for (let place = first[unit]; place <= last[unit]; place++) {
        acceptability.values[unit * units + place - 1] += share;
      }
    }
    reportProgress(run + 1, runs);
  }
  return { ...acceptability, values: acceptability.values.map((count) => count / runs) };
}

function turned(data: Matrix, directions: readonly Direction[]): Matrix {
  const values = data.values.map((value, at) => (directions[at % data.columns] === 'benefit' ? value : -value));
  return { ...data, values };
}
