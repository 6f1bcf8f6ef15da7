import { columnRanges } from '../columns';
import type { Direction, Matrix } from '../matrix';
import { normalize } from '../normalization/normalize';
import { greyCoefficients } from '../ranking/gra';
import type { Order } from '../ranking/rank';
import { compromises } from '../ranking/vikor';
import { NotDefined, OutOfDomain } from '../refusals';

export const scoredMethods = ['saw', 'wpm', 'topsis', 'vikor', 'gra'] as const;
export type ScoredMethod = (typeof scoredMethods)[number];

/** A ranking method with everything that does not depend on the weights worked out, for scoring under many weights. */
export interface Scorer {
  /** `desc`: larger scores are better. */
  readonly order: Order;
  score(weights: ArrayLike<number>): Float64Array;
}

export function scorerOf(method: ScoredMethod, data: Matrix, directions: readonly Direction[]): Scorer {
  switch (method) {
    case 'saw':
      return { order: 'desc', score: weightedSums(normalize(data, directions, 'minmax')) };
    case 'gra':
      return { order: 'desc', score: weightedSums(greyCoefficients(data, directions)) };
    case 'wpm':
      return { order: 'desc', score: weightedSums(logarithms(data, directions)) };
    case 'topsis':
      return { order: 'desc', score: closeness(squaredGaps(data, directions)) };
    case 'vikor':
      return { order: 'asc', score: compromise(relativeGaps(data, directions)) };
  }
}

/** Stands for ln 0: further down than any sum of logarithms, and harmless under a weight of 0. */
const lnOfZero = -1e300;

/** Logarithms of the `max` values: their weighted sums order the units as the weighted products do. */
export function logarithms(data: Matrix, directions: readonly Direction[]): Matrix {
  const normalized = normalize(data, directions, 'max');
  const values = normalized.values.map((value, at) => {
    if (value < 0) throw new OutOfDomain('negative-power', Math.floor(at / data.columns), at % data.columns);
    return value === 0 ? lnOfZero : Math.log(value);
  });
  return { ...normalized, values };
}

export interface SquaredGaps {
  readonly toIdeal: Matrix;
  readonly toAntiIdeal: Matrix;
}

/** Squared distances of the `vector` values from the best and the worst of each indicator. */
export function squaredGaps(data: Matrix, directions: readonly Direction[]): SquaredGaps {
  const normalized = normalize(data, directions, 'vector');
  const { minimum, maximum } = columnRanges(normalized);
  const from = (place: Float64Array): Matrix => ({
    ...normalized,
    values: normalized.values.map((value, at) => (value - place[at % data.columns]) ** 2),
  });
  return { toIdeal: from(maximum), toAntiIdeal: from(minimum) };
}

/** 0 for the best unit of an indicator, 1 for the worst. */
export function relativeGaps(data: Matrix, directions: readonly Direction[]): Matrix {
  const { minimum, maximum } = columnRanges(data);
  if (minimum.every((low, column) => low === maximum[column])) throw new NotDefined('no-variation');
  const normalized = normalize(data, directions, 'minmax');
  return { ...normalized, values: normalized.values.map((value) => 1 - value) };
}

function weightedSums({ rows, columns, values }: Matrix): Scorer['score'] {
  return (weights) => {
    const scores = new Float64Array(rows);
    for (let row = 0, at = 0; row < rows; row++) {
      let score = 0;
      for (let column = 0; column < columns; column++, at++) score += weights[column] * values[at];
      // Products that are 0 are equal, whatever the weights of their zeros.
      scores[row] = score < lnOfZero * 1e-50 ? -Infinity : score;
    }
    return scores;
  };
}

function closeness({ toIdeal, toAntiIdeal }: SquaredGaps): Scorer['score'] {
  const { rows, columns } = toIdeal;
  const squares = new Float64Array(columns);
  return (weights) => {
    for (let column = 0; column < columns; column++) squares[column] = weights[column] * weights[column];
    const scores = new Float64Array(rows);
    for (let row = 0, at = 0; row < rows; row++) {
      let near = 0;
      let far = 0;
      for (let column = 0; column < columns; column++, at++) {
        near += squares[column] * toIdeal.values[at];
        far += squares[column] * toAntiIdeal.values[at];
      }
      if (near + far === 0) throw new NotDefined('no-variation');
      scores[row] = Math.sqrt(far) / (Math.sqrt(near) + Math.sqrt(far));
    }
    return scores;
  };
}

function compromise({ rows, columns, values }: Matrix): Scorer['score'] {
  return (weights) => {
    const groupUtility = new Float64Array(rows);
    const individualRegret = new Float64Array(rows);
    for (let row = 0, at = 0; row < rows; row++) {
      let sum = 0;
      let largest = 0;
      for (let column = 0; column < columns; column++, at++) {
        const gap = weights[column] * values[at];
        sum += gap;
        if (gap > largest) largest = gap;
      }
      groupUtility[row] = sum;
      individualRegret[row] = largest;
    }
    return compromises(groupUtility, individualRegret, 0.5);
  };
}
