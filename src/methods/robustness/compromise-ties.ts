import type { Matrix } from '../matrix';
import { compromiseOf, compromiseScale, type CompromiseScale } from '../ranking/vikor';
import { ends, nearest, type NearestTie } from './ties';

/** Steps of the search between 0 and 1, beside the points where the largest gap of a unit changes. */
const steps = 2048;

/** A lead smaller than this is a tie. */
const rounding = 1e-13;

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
    const nodeAt = (t: number): Node => ({
      t,
      scale: compromiseScale(
        own.map((_, unit) => utilityOf(unit, t)),
        own.map((_, unit) => regretOf(unit, t)),
        0.5,
      ),
    });
    const grid = Float64Array.from({ length: steps + 1 }, (_, step) => step / steps);
    const bends = own.map((gap, unit) => largestRest[unit] / (gap + largestRest[unit] || 1));
    const nodes = Float64Array.of(...grid, ...bends).sort();
    const base = nodeAt(weight);
    const upwards = [
      base,
      ...Array.from(
        nodes.filter((t) => t > weight),
        nodeAt,
      ),
    ];
    const downwards = [base, ...Array.from(nodes.filter((t) => t < weight).reverse(), nodeAt)];

    return (one, other, within) => {
      const lead = ({ t, scale }: Node) =>
        compromiseOf(utilityOf(one, t), regretOf(one, t), scale) -
        compromiseOf(utilityOf(other, t), regretOf(other, t), scale);
      const sign = Math.sign(lead(base));
      const holds = (node: Node) => sign * lead(node) > rounding;
      const outwards = (path: readonly Node[]) => {
        for (let step = 1; step < path.length && Math.abs(path[step - 1].t - weight) <= within; step++) {
          if (!holds(path[step])) return narrowed(path[step - 1].t, path[step].t, (t) => holds(nodeAt(t)));
        }
        return NaN;
      };
      return nearest([outwards(upwards), outwards(downwards)], weight);
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
