import type { Evaluation, MethodChoice } from '../../evaluation/evaluation';
import { outcomeOf } from './outcome';

export interface Disagreement {
  readonly unit: string;
  readonly mean: number;
  readonly topsis: number;
  readonly places: number;
}

export interface Comparison {
  /** Correlation of the two rankings (Spearman). */
  readonly correlation: number;
  /** Units whose places differ, the most different first. */
  readonly disagreements: readonly Disagreement[];
}

/** Pearson's correlation; of ranks it is Spearman's. Null where one of them does not vary. */
const correlationOf = (one: readonly number[], other: readonly number[]): number | null => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  const spread = (values: readonly number[], centre: number) =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0));
  const shared = one.reduce((sum, value, at) => sum + (value - meanOne) * (other[at] - meanOther), 0);
  const scale = spread(one, meanOne) * spread(other, meanOther);
  return scale === 0 ? null : shared / scale;
};

/** How the two methods rank the same data, or null where one of them cannot. */
export const compareMethods = (evaluation: Evaluation): Comparison | null => {
  const by = (id: MethodChoice['id']) => outcomeOf({ ...evaluation, method: { id } });
  const [mean, topsis] = [by('weighted-sum'), by('topsis')];
  if (mean.kind !== 'result' || topsis.kind !== 'result') return null;
  const both = mean.result.units.flatMap((unit, at): Disagreement[] => {
    const [one, other] = [mean.result.ranks[at], topsis.result.ranks[at]];
    return one === null || other === null ? [] : [{ unit, mean: one, topsis: other, places: Math.abs(one - other) }];
  });
  const correlation = correlationOf(
    both.map(({ mean: rank }) => rank),
    both.map(({ topsis: rank }) => rank),
  );
  if (correlation === null) return null;
  const disagreements = both.filter(({ places }) => places > 0).sort((one, other) => other.places - one.places);
  return { correlation, disagreements };
};
