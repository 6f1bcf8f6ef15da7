import type { ScorableModel } from '../scorable';
import { ScoreRefusal } from './refusal';

type Profile = ScorableModel['profiles'][number];

export function profileOf({ profiles }: ScorableModel, code: string | null): Profile | null {
  if (code === null) return null;
  const profile = profiles.find((candidate) => candidate.code === code);
  if (!profile) {
    const known = profiles.map((candidate) => candidate.code);
    throw new ScoreRefusal('profile-unknown', code, null, null, known);
  }
  return profile;
}

/** What the dimensions weigh by the profile, or by the model's own weights without one. */
export const dimensionWeights = ({ dimensions }: ScorableModel, profile: Profile | null): number[] =>
  dimensions.map(({ code, weight }) => profile?.weights[code] ?? weight);

/** An indicator's share of its dimension and of the whole, without what is left out. */
export interface IndicatorWeight {
  readonly code: string;
  readonly dimension: number;
  readonly local: number;
  readonly global: number;
}

/**
 * What the indicators in use weigh, inside their dimension and in the whole.
 *
 * Formula: local = w/Σw over the indicators in use of the dimension; global = local·W/ΣW, W the dimension's weight by the
 * model or the profile, over the dimensions with an indicator in use.
 * Convention: equal dimensions stay equal however many indicators are left out; what is told beside the score weighs 0.
 * Source: the scoring models of this project, each weight with its reason on the model's own page.
 */
export function indicatorWeights(
  { dimensions }: ScorableModel,
  weights: readonly number[],
  inUse: (code: string) => boolean,
): IndicatorWeight[] {
  const members = dimensions.map(({ indicators }) =>
    indicators.filter(({ code, weight }) => weight > 0 && inUse(code)),
  );
  const whole = members.reduce((sum, inside, at) => sum + (inside.length > 0 ? weights[at] : 0), 0);
  return members.flatMap((inside, dimension) => {
    const share = inside.reduce((sum, { weight }) => sum + weight, 0);
    return inside.map(({ code, weight }) => {
      const local = weight / share;
      return { code, dimension, local, global: whole === 0 ? 0 : (local * weights[dimension]) / whole };
    });
  });
}
