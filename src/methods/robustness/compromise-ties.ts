import type { Matrix } from '../matrix';
import { compromiseOf, compromiseScale, type CompromiseScale } from '../ranking/vikor';
import { ends, nearest, type NearestTie } from './ties';

/** Steps of the search between 0 and 1, beside the points where the largest gap of a unit changes. */
const steps = 2048;

/** A lead smaller than this is a tie. */
const rounding = 1e-13;

/**
 * Where all regrets meet in one point their term drops out there and only there. What holds again just beyond such a
 * point has not changed.
 */
const justBeyond = 1e-9;

interface Node {
  readonly t: number;
  readonly scale: CompromiseScale;
}

/**
 * The compromise of VIKOR bends wherever another gap becomes a unit's largest or another unit an extreme, so the weight
 * is searched outwards, through all bends of the regrets, and the tie then narrowed down.
 */
export function compromiseTies(gaps: Matrix, weights: ArrayLike<number>): (column: number) => NearestTie {
  return (column) => {
    const weight = weights[column];
    const { own, rest } = ends(gaps, weights, column, 1);
    const largestRest = largestOfOthers(gaps, weights, column);
    const utilityOf = (unit: number, t: number) => t * own[unit] + (1 - t) * rest[unit];
    const regretOf = (unit: number, t: number) => Math.max(t * own[unit], (1 - t) * largestRest[unit]);
    const utilities = new Float64Array(gaps.rows);
    const regrets = new Float64Array(gaps.rows);
    const nodeAt = (t: number): Node => {
      for (let unit = 0; unit < gaps.rows; unit++) {
        utilities[unit] = utilityOf(unit, t);
        regrets[unit] = regretOf(unit, t);
      }
      return { t, scale: compromiseScale(utilities, regrets, 0.5) };
    };
    // Pair after pair walks the same way and is held against the same best tie so far.
    const visited = new Map<number, Node>();
    const visit = (t: number): Node => {
      const node = visited.get(t) ?? nodeAt(t);
      visited.set(t, node);
      return node;
    };
    const grid = Float64Array.from({ length: steps + 1 }, (_, step) => step / steps);
    const bends = own.map((gap, unit) => largestRest[unit] / (gap + largestRest[unit] || 1));
    const nodes = Float64Array.of(...grid, ...bends).sort();
    const upwards = Float64Array.of(weight, ...nodes.filter((t) => t > weight));
    const downwards = Float64Array.of(weight, ...nodes.filter((t) => t < weight).reverse());

    return (one, other, within) => {
      const lead = ({ t, scale }: Node) =>
        compromiseOf(utilityOf(one, t), regretOf(one, t), scale) -
        compromiseOf(utilityOf(other, t), regretOf(other, t), scale);
      const sign = Math.sign(lead(visit(weight)));
      const holds = (node: Node) => sign * lead(node) > rounding;
      const outwards = (path: Float64Array, way: 1 | -1) => {
        const limit = weight + way * within;
        for (let step = 1; step < path.length && Math.abs(path[step - 1] - weight) <= within; step++) {
          if (holds(visit(path[step])) || holds(visit(withinShares(path[step] + way * justBeyond)))) continue;
          const beyond = way * (path[step] - limit) > 0;
          if (beyond && holds(visit(limit))) return NaN;
          return narrowed(path[step - 1], beyond ? limit : path[step], (t) => holds(nodeAt(t)));
        }
        return NaN;
      };
      return nearest([outwards(upwards, 1), outwards(downwards, -1)], weight);
    };
  };
}

function largestOfOthers({ rows, columns, values }: Matrix, weights: ArrayLike<number>, column: number): Float64Array {
  const largest = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let other = 0; other < columns; other++, at++) {
      if (other === column) continue;
      largest[row] = Math.max(largest[row], (weights[other] / (1 - weights[column])) * values[at]);
    }
  }
  return largest;
}

function withinShares(t: number): number {
  return Math.min(1, Math.max(0, t));
}

/** Halves the way between a weight at which the lead holds and one at which it does not. */
function narrowed(inside: number, outside: number, holdsAt: (t: number) => boolean): number {
  let [holding, failing] = [inside, outside];
  for (let halving = 0; halving < 50; halving++) {
    const middle = (holding + failing) / 2;
    if (holdsAt(middle)) holding = middle;
    else failing = middle;
  }
  return failing;
}
