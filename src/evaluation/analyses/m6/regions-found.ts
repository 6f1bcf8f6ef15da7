import type { Input } from '../inputs';
import type { CodedClauses } from './coded-clauses';
import { spelling } from './spelling';

export interface RegionFound {
  readonly region: string;
  readonly isDeclared: boolean;
  readonly clauses: number;
  /** Clauses of each category. */
  readonly counts: readonly number[];
}

/** The declared regions, then those that were found without being declared. */
export function regionsFound({ clauses, categories }: CodedClauses, declared: Input): RegionFound[] {
  const names = new Map<string, string>();
  for (const name of [...declared.texts('region'), ...clauses.map(({ region }) => region)]) {
    if (!names.has(spelling(name))) names.set(spelling(name), name);
  }
  const known = new Set(declared.texts('region').map(spelling));
  return [...names].map(([key, region]) => {
    const own = clauses.filter((clause) => spelling(clause.region) === key);
    return {
      region,
      isDeclared: known.has(key),
      clauses: own.length,
      counts: categories.map((_, at) => own.filter(({ agreed }) => agreed[at] === 1).length),
    };
  });
}

export const categoriesFound = ({ counts }: RegionFound): number => counts.filter((count) => count > 0).length;
