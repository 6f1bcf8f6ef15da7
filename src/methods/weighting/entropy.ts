import { columnMeans, columnRanges, findRow } from '../columns';
import type { Direction, Matrix } from '../matrix';
import { minMax } from '../normalization/min-max';
import { applyScales } from '../normalization/scale';
import { OutOfDomain } from '../refusals';
import { sharesOfInformation, varyingColumns } from './variation';

export interface EntropyResult {
  readonly weights: Float64Array;
  /** Shannon entropy of each indicator's shares, divided by ln n. */
  readonly entropies: Float64Array;
  /** 1 − entropy: how far the shares are from equal. */
  readonly divergences: Float64Array;
}

/**
 * Entropy weights: an indicator counts the more, the more unequally it is spread over the units.
 *
 * Formula: pᵢ = xᵢ/Σx; e = −Σ p·ln p / ln n; w = (1 − e) / Σ(1 − e).
 * Convention: raw shares, no direction; 0·ln 0 = 0; a constant indicator gets 0; negative values are refused.
 * Source: Shannon (1948); Hwang and Yoon (1981), Multiple Attribute Decision Making, section 2.4.
 * Agrees: pymcdm, pyrepo-mcda, scikit-criteria. Differs: pyDecision (1/x for cost) and Chinese practice
 * (`entropy-minmax`, there often shifted by 0.002).
 */
export function entropy(data: Matrix): EntropyResult {
  const { minimum } = columnRanges(data);
  minimum.forEach((low, column) => {
    if (low < 0) {
      throw new OutOfDomain(
        'negative-share',
        findRow(data, column, (value) => value < 0),
        column,
      );
    }
  });
  return entropyOfShares(data, varyingColumns(data));
}

/**
 * Entropy weights of min–max values, so that level, unit and direction of an indicator do not matter.
 *
 * Formula: as `entropy`, with the direction-aware min–max values in place of x.
 * Convention: 0·ln 0 = 0, no shift; a constant indicator gets 0.
 * Source: the usual entropy weight method (熵值法) of Chinese evaluation practice.
 * Differs: mathmodels, which shifts the values into 0.002–0.998 before taking shares.
 */
export function entropyMinMax(data: Matrix, directions: readonly Direction[]): EntropyResult {
  return entropyOfShares(applyScales(data, minMax(data, directions)), varyingColumns(data));
}

function entropyOfShares(data: Matrix, varying: readonly boolean[]): EntropyResult {
  const { rows, columns, values } = data;
  const means = columnMeans(data);
  const divergences = new Float64Array(columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      if (varying[column]) divergences[column] += divergence(values[at] / means[column] - 1);
    }
  }
  for (let column = 0; column < columns; column++) {
    divergences[column] = varying[column] ? divergences[column] / (rows * Math.log(rows)) : 0;
  }
  return {
    weights: sharesOfInformation(divergences, varying),
    entropies: divergences.map((amount) => 1 - amount),
    divergences,
  };
}

/**
 * One unit's part of n·ln n·(1 − e), with its value written as mean·(1 + excess). The excesses sum to 0, so subtracting
 * them changes nothing in exact arithmetic and keeps every part ≥ 0: nearly constant indicators do not drown in rounding.
 */
function divergence(excess: number): number {
  return excess <= -1 ? 1 : (1 + excess) * Math.log1p(excess) - excess;
}
