import type { CodedClause, CodedClauses } from './coded-clauses';
import { spelling } from './spelling';

export interface CategoryPair {
  readonly first: number;
  readonly second: number;
  /** Documents with both, and with one of them at least. */
  readonly both: number;
  readonly either: number;
  /** both / either; null where neither occurs. */
  readonly jaccard: number | null;
  /** both² / (first · second), the equivalence index of co-word analysis; null where one never occurs. */
  readonly equivalence: number | null;
}

/** Documents in which each two categories occur, on the diagonal those of one. */
export function occurrences({ clauses, categories }: CodedClauses, unitOf: (one: CodedClause) => string): number[][] {
  const units = new Map<string, CodedClause[]>();
  for (const clause of clauses) {
    const key = spelling(unitOf(clause));
    units.set(key, [...(units.get(key) ?? []), clause]);
  }
  const has = [...units.values()].map((own) => categories.map((_, at) => own.some(({ agreed }) => agreed[at] === 1)));
  return categories.map((_, one) => categories.map((__, other) => has.filter((row) => row[one] && row[other]).length));
}

export function pairsOf(counts: readonly (readonly number[])[]): CategoryPair[] {
  return counts.flatMap((row, first) =>
    row.slice(first + 1).map((both, at): CategoryPair => {
      const second = first + 1 + at;
      const [one, other] = [counts[first][first], counts[second][second]];
      const either = one + other - both;
      return {
        first,
        second,
        both,
        either,
        jaccard: either === 0 ? null : both / either,
        equivalence: one === 0 || other === 0 ? null : both ** 2 / (one * other),
      };
    }),
  );
}
