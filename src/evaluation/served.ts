import type { ScoredIndicator } from '../models/indicator';
import { loadModel, modelIds } from '../models/load';
import type { Dimension, Model, Scoring } from '../models/schema';
import { indicatorsOf, isScored } from '../models/scorable';

/** Rules that score a unit by itself or among its peers; a share divides something among the units instead. */
export type UnitScoring = Exclude<Scoring, { rule: 'share' }>;

/** An indicator that can take part in an evaluation. */
export type ServedIndicator = Omit<ScoredIndicator, 'scoring'> & { readonly scoring: UnitScoring };

const scoresUnits = (scoring: Scoring): scoring is UnitScoring => scoring.rule !== 'share';

/** The indicators of a model that count, with their dimensions; what it only shows beside its score is left aside. */
export const servedIndicators = ({
  dimensions,
}: Model): { readonly dimension: Dimension; readonly indicator: ServedIndicator }[] =>
  dimensions.flatMap((dimension) =>
    dimension.indicators.filter(isScored).flatMap(({ scoring, ...indicator }) => {
      const counts = dimension.weight * indicator.weight > 0 && scoresUnits(scoring);
      return counts ? [{ dimension, indicator: { ...indicator, scoring } }] : [];
    }),
  );

/**
 * Whether an evaluation gives all that the model says of a unit: a score without gates, and classes that follow from
 * ranks or points alone.
 */
const isServed = (model: Model): boolean =>
  model.result === 'score' &&
  model.required.length === 0 &&
  model.vetoes.length === 0 &&
  model.grades?.basis !== 'coordination' &&
  !indicatorsOf(model).some(({ scoring }) => scoring.rule === 'gate');

/** Ids of the models that can be evaluated. */
export const servedModelIds: readonly string[] = modelIds.filter((id) => isServed(loadModel(id)));
