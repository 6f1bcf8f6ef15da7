import { spearman } from '../methods/agreement/spearman';

export interface Disagreement {
  readonly unit: string;
  /** The unit's places in the two rankings, and how many lie between them. */
  readonly one: number;
  readonly other: number;
  readonly places: number;
}

export interface Comparison {
  /** Rank correlation (Spearman) over the units that both rankings hold. */
  readonly correlation: number;
  /** Units whose places differ, the most different first. */
  readonly disagreements: readonly Disagreement[];
}

type Ranks = readonly (number | null)[];

/** How far two rankings of the same units agree; null where one of them puts all units on one place. */
export function compareRankings(units: readonly string[], one: Ranks, other: Ranks): Comparison | null {
  const both = units.flatMap((unit, at): Disagreement[] => {
    const [first, second] = [one[at], other[at]];
    if (first === null || second === null) return [];
    return [{ unit, one: first, other: second, places: Math.abs(first - second) }];
  });
  if (!varies(both.map(({ one }) => one)) || !varies(both.map(({ other }) => other))) return null;
  const { rho } = spearman(
    both.map(({ one }) => one),
    both.map(({ other }) => other),
  );
  const disagreements = both.filter(({ places }) => places > 0).sort((a, b) => b.places - a.places);
  return { correlation: rho, disagreements };
}

const varies = (ranks: readonly number[]): boolean => ranks.some((rank) => rank !== ranks[0]);
