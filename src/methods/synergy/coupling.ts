import type { Matrix } from '../matrix';
import { OutOfDomain } from '../refusals';

export const couplingModels = ['traditional', 'modified'] as const;
export type CouplingModel = (typeof couplingModels)[number];

export interface CouplingResult {
  /** C, T and D of each unit, 0–1. */
  readonly coupling: Float64Array;
  readonly development: Float64Array;
  readonly coordination: Float64Array;
}

/**
 * Coupling coordination: how much the systems act on each other, and on what level.
 *
 * Formula: `traditional` C = k·(∏u)^(1/k) / Σu; `modified` C = √((1 − mean|uᵢ − uⱼ|)·(∏(u / max u))^(1/(k − 1)));
 * T = Σ wⱼ·uⱼ; D = √(C·T).
 * Convention: u in 0–1, at least two systems; C runs to 1 (with the factor k); weights sum to 1; where all u are 0,
 * C and D are 0.
 * Source: Wang, Kong, Ren, Zhi and Dai (2021), Journal of Natural Resources 36, for the forms in use and `modified`.
 * Agrees: mathmodels. Differs: papers that lose the factor k, so that C ends at 1/k.
 */
export function couplingCoordination(
  systems: Matrix,
  weights: ArrayLike<number>,
  model: CouplingModel = 'traditional',
): CouplingResult {
  const { rows, columns, values } = systems;
  if (columns < 2) throw new OutOfDomain('too-few-columns');
  requireUnitInterval(systems);
  const degree = model === 'traditional' ? traditional : modified;
  const coupling = new Float64Array(rows);
  const development = new Float64Array(rows);
  const coordination = new Float64Array(rows);
  const levels = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      const level = values[row * columns + column];
      levels[column] = level;
      sum += level;
      development[row] += weights[column] * level;
    }
    coupling[row] = sum === 0 ? 0 : degree(levels);
    coordination[row] = Math.sqrt(coupling[row] * development[row]);
  }
  return { coupling, development, coordination };
}

export function requireUnitInterval({ columns, values }: Matrix): void {
  for (let at = 0; at < values.length; at++) {
    if (values[at] >= 0 && values[at] <= 1) continue;
    throw new OutOfDomain('outside-unit-interval', Math.floor(at / columns), at % columns);
  }
}

/** Geometric over arithmetic mean; rounding must not lift equal levels above 1. */
function traditional(levels: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < levels.length; at++) sum += levels[at];
  const mean = sum / levels.length;
  let product = 1;
  for (let at = 0; at < levels.length; at++) product *= levels[at] / mean;
  return Math.min(1, product ** (1 / levels.length));
}

function modified(levels: Float64Array): number {
  let largest = 0;
  for (let at = 0; at < levels.length; at++) largest = Math.max(largest, levels[at]);
  let differences = 0;
  let product = 1;
  for (let at = 0; at < levels.length; at++) {
    product *= levels[at] / largest;
    for (let other = 0; other < at; other++) differences += Math.abs(levels[at] - levels[other]);
  }
  const pairs = (levels.length * (levels.length - 1)) / 2;
  return Math.sqrt((1 - differences / pairs) * product ** (1 / (levels.length - 1)));
}
