import type { Dimension, Model, Profile } from '../models/schema';
import { givenEnds } from '../models/score/ends';

export const profileNamed = ({ profiles }: Model, code: string | null): Profile | null =>
  profiles.find((profile) => profile.code === code) ?? null;

/** The model with the weights of the dimensions and the ends of scales that one of its profiles gives. */
export function withProfile(model: Model, profile: Profile | null): Model {
  if (!profile) return model;
  return {
    ...model,
    dimensions: model.dimensions.map((dimension) => ({
      ...dimension,
      weight: profile.weights[dimension.code] ?? dimension.weight,
      reason: profile.reason,
      indicators: dimension.indicators.map((indicator) => withEndsOf(indicator, profile)),
    })),
  };
}

function withEndsOf(indicator: Dimension['indicators'][number], { code }: Profile): Dimension['indicators'][number] {
  const { scoring } = indicator;
  if (indicator.direction === 'none' || (scoring.rule !== 'goalpost' && scoring.rule !== 'log')) return indicator;
  const { low, high } = givenEnds(scoring, code);
  return { ...indicator, scoring: { rule: scoring.rule, low, high } };
}
