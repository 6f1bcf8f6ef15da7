import type { ScoredIndicator, UnscoredIndicator, Variable } from './indicator';
import type { Grades, Profile, Veto } from './judging';
import type { Dimension, Model } from './schema';

type IndicatorPart = 'code' | 'name' | 'unit' | 'direction' | 'scoring' | 'accepts' | 'weight' | 'derived';
export type ScorableIndicator = Pick<ScoredIndicator, IndicatorPart> | Pick<UnscoredIndicator, IndicatorPart>;

/** What scoring reads of a model: no definitions and no reasons, which only people read. */
export interface ScorableModel extends Pick<Model, 'id' | 'name' | 'purpose' | 'required'> {
  readonly dimensions: readonly (Pick<Dimension, 'code' | 'name' | 'weight'> & {
    readonly indicators: readonly ScorableIndicator[];
  })[];
  readonly variables: readonly Pick<Variable, 'id'>[];
  readonly profiles: readonly Pick<Profile, 'code' | 'weights'>[];
  readonly grades: Omit<Grades, 'reason'> | null;
  readonly vetoes: readonly Pick<Veto, 'when' | 'cap'>[];
}

type IndicatorOf<Own extends ScorableModel> = Own['dimensions'][number]['indicators'][number];

export function indicatorsOf<Own extends ScorableModel>({ dimensions }: Own): IndicatorOf<Own>[] {
  const all: IndicatorOf<Own>[] = [];
  for (const { indicators } of dimensions) all.push(...indicators);
  return all;
}

export const isScored = <Own extends { readonly direction: string }>(
  indicator: Own,
): indicator is Exclude<Own, { readonly direction: 'none' }> => indicator.direction !== 'none';
