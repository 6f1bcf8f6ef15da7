import { Matrix as LinearSystem, SVD, solve } from 'ml-matrix';
import { columnRanges, findRow } from '../columns';
import { zeroMatrix, type Direction, type Matrix } from '../matrix';
import { NotDefined, OutOfDomain } from '../refusals';
import { sharesOfInformation, varyingColumns } from './variation';

export interface CilosResult {
  readonly weights: Float64Array;
  /** Row i, column j: the share of indicator j's best that the best unit of indicator i loses. */
  readonly losses: Matrix;
}

/**
 * CILOS weights: an indicator counts the more, the less its own best has to be given up for the best of the others.
 *
 * Formula: cost turned by min/x; aᵢⱼ = value on j of the unit that is best on i; pᵢⱼ = (aⱼⱼ − aᵢⱼ)/aⱼⱼ;
 * (P − diag Σᵢpᵢⱼ)·w = 0, Σw = 1.
 * Convention: the first of several best units is taken; no negative benefit value, cost values positive; a constant
 * indicator gets 0; not defined where the losses do not tie all indicators together, as when one unit is best in all.
 * Source: Zavadskas and Podvezko (2016), International Journal of Information Technology & Decision Making 15.
 * Agrees: pymcdm, pyrepo-mcda.
 */
export function cilos(data: Matrix, directions: readonly Direction[]): CilosResult {
  const varying = varyingColumns(data);
  const kept = directions.map((_, column) => column).filter((column) => varying[column]);
  requireInvertible(data, directions);
  const losses = zeroMatrix(data.columns, data.columns);
  for (const column of kept) {
    const best = valueAt(data, directions, bestRow(data, directions, column), column);
    for (const other of kept) {
      const there = valueAt(data, directions, bestRow(data, directions, other), column);
      losses.values[other * data.columns + column] = (best - there) / best;
    }
  }
  const solution = new Float64Array(data.columns);
  if (kept.length > 1) equilibrium(losses, kept).forEach((weight, at) => (solution[kept[at]] = weight));
  return { weights: sharesOfInformation(solution, varying), losses };
}

function requireInvertible(data: Matrix, directions: readonly Direction[]): void {
  columnRanges(data).minimum.forEach((low, column) => {
    const cost = directions[column] === 'cost';
    if (cost ? low > 0 : low >= 0) return;
    const row = findRow(data, column, (value) => (cost ? value <= 0 : value < 0));
    throw new OutOfDomain(cost ? 'inverted-not-positive' : 'negative-share', row, column);
  });
}

function valueAt({ columns, values }: Matrix, directions: readonly Direction[], row: number, column: number): number {
  const value = values[row * columns + column];
  return directions[column] === 'benefit' ? value : 1 / value;
}

function bestRow(data: Matrix, directions: readonly Direction[], column: number): number {
  let best = 0;
  for (let row = 1; row < data.rows; row++) {
    if (valueAt(data, directions, row, column) > valueAt(data, directions, best, column)) best = row;
  }
  return best;
}

/** The rows of the homogeneous system sum to 0, so the first of them can make room for Σw = 1. */
function equilibrium(losses: Matrix, kept: readonly number[]): number[] {
  const system = LinearSystem.zeros(kept.length, kept.length);
  kept.forEach((column, at) => {
    let lost = 0;
    kept.forEach((other, row) => {
      const loss = losses.values[other * losses.columns + column];
      lost += loss;
      system.set(row, at, loss);
    });
    system.set(at, at, -lost);
  });
  system.setRow(0, new Array<number>(kept.length).fill(1));
  const { diagonal } = new SVD(system);
  if (Math.min(...diagonal) <= 1e-12 * Math.max(...diagonal)) throw new NotDefined('no-unique-solution');
  const right = LinearSystem.zeros(kept.length, 1).set(0, 0, 1);
  // An indicator whose best is never worth keeping has weight 0, which rounding may put a little below.
  return solve(system, right)
    .to1DArray()
    .map((weight) => Math.max(0, weight));
}
