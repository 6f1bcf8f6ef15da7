import { NotDefined } from '../refusals';

export const combinations = ['linear', 'multiplicative', 'geometric', 'game'] as const;
export type Combination = (typeof combinations)[number];

export interface CombineResult {
  readonly weights: Float64Array;
  /** Parts of the subjective and the objective weights, where the combination is a weighted sum of the two. */
  readonly parts: readonly [number, number] | null;
}

/**
 * Subjective and objective weights in one.
 *
 * Formula: linear α·s + (1 − α)·o; multiplicative s·o / Σs·o; geometric √(s·o) / Σ√(s·o); game a·s + b·o, where (a, b)
 * solves [s·s s·o; o·s o·o](a, b) = (s·s, o·o), rescaled to a + b = 1.
 * Convention: both are rescaled to sum 1 first; α acts in `linear` only; equal weights combine to themselves; not
 * defined where the products are all 0 or the game puts a weight below 0.
 * Source: Chinese evaluation practice of combined weights (组合赋权; `game` 博弈论组合赋权).
 * Agrees: mathmodels. Differs: programs that take absolute values of a and b, which changes the solution.
 */
export function combineWeights(
  subjective: ArrayLike<number>,
  objective: ArrayLike<number>,
  combination: Combination = 'linear',
  alpha = 0.5,
): CombineResult {
  const s = shares(Float64Array.from(subjective));
  const o = shares(Float64Array.from(objective));
  switch (combination) {
    case 'linear':
      return mixture(s, o, [alpha, 1 - alpha]);
    case 'multiplicative':
      return { weights: shares(s.map((weight, at) => weight * o[at])), parts: null };
    case 'geometric':
      return { weights: shares(s.map((weight, at) => Math.sqrt(weight * o[at]))), parts: null };
    case 'game':
      return mixture(s, o, gameParts(s, o));
  }
}

function mixture(s: Float64Array, o: Float64Array, parts: readonly [number, number]): CombineResult {
  const weights = s.map((weight, at) => parts[0] * weight + parts[1] * o[at]);
  if (weights.some((weight) => weight < -1e-12)) throw new NotDefined('negative-weight');
  return { weights: weights.map((weight) => Math.max(0, weight)), parts };
}

/** Cramer's rule; the common determinant cancels when the parts are rescaled. */
function gameParts(s: Float64Array, o: Float64Array): readonly [number, number] {
  const own = dot(s, s);
  const other = dot(o, o);
  const both = dot(s, o);
  const subjectivePart = other * (own - both);
  const objectivePart = own * (other - both);
  const whole = subjectivePart + objectivePart;
  if (whole <= 1e-14 * own * other) return [0.5, 0.5];
  return [subjectivePart / whole, objectivePart / whole];
}

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, at) => sum + value * right[at], 0);
}

function shares(amounts: Float64Array): Float64Array {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  if (whole === 0) throw new NotDefined('zero-total');
  return amounts.map((amount) => amount / whole);
}
