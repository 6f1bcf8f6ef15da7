import { parseExpression } from '../models/expression/parse';
import type { ScoredIndicator, UnscoredIndicator } from '../models/indicator';
import { modelIds } from '../models/load';
import { indicatorsOf, isScored } from '../models/scorable';
import type { Dimension, Model } from '../models/schema';

/** The indicators of a model that count, with their dimensions; what it only shows beside its score is left aside. */
export const servedIndicators = ({
  dimensions,
}: Model): { readonly dimension: Dimension; readonly indicator: ScoredIndicator }[] =>
  dimensions.flatMap((dimension) =>
    dimension.indicators
      .filter(isScored)
      .filter(({ weight }) => dimension.weight * weight > 0)
      .map((indicator) => ({ dimension, indicator })),
  );

/** What is read besides: gates, and values that only serve to compute an indicator that counts. */
export function valuesBeside(model: Model): UnscoredIndicator[] {
  const parts = new Set(
    servedIndicators(model).flatMap(({ indicator: { derived } }) =>
      derived === null ? [] : parseExpression(derived).names,
    ),
  );
  return indicatorsOf(model).filter(
    (indicator): indicator is UnscoredIndicator =>
      !isScored(indicator) && (indicator.scoring.rule === 'gate' || parts.has(indicator.code)),
  );
}

/** Ids of the models that can be evaluated. */
export const servedModelIds: readonly string[] = modelIds;
