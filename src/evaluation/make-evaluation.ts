import type { Direction, Grades, Model } from '../models/schema';
import type {
  ColumnFormula,
  DimensionInUse,
  Evaluation,
  IndicatorInUse,
  MethodChoice,
  Preparation,
  RowChoice,
  WeightChoice,
} from './evaluation';
import { allRows } from './chosen-rows';
import type { Ends } from '../models/score/ends';
import { methodOf } from './methods/methods';
import { placedChecks } from './mapping/placed-checks';
import { asTheyAre } from './preparation';
import { servedIndicators } from './served';
import type { Source } from './source';

export interface Choices {
  readonly name: string;
  readonly source: Source;
  readonly unitColumn: number | null;
  readonly weights: WeightChoice;
  readonly method: MethodChoice;
  /** Every row where nothing is said. */
  readonly rows?: RowChoice;
  /** As they are where nothing is said. */
  readonly preparation?: Preparation;
}

/**
 * An evaluation by a scoring model. `columns` says for each indicator's code where its data is; indicators without
 * an entry, or with null, are left out. What the model only shows beside its score takes no part.
 */
export function modelEvaluation(
  model: Model,
  columns: Readonly<Record<string, ColumnFormula | null>>,
  choices: Choices,
): Evaluation {
  const all = servedIndicators(model);
  const indicators = all.flatMap(({ dimension, indicator }): IndicatorInUse[] => {
    const data = columns[indicator.code] ?? null;
    if (!data) return [];
    const { code, name, unit, direction, scoring, scoringReason, accepts } = indicator;
    const defaultWeight = dimension.weight * indicator.weight;
    return [
      { code, name, unit, dimension: dimension.code, direction, scoring, scoringReason, accepts, data, defaultWeight },
    ];
  });
  return {
    ...choices,
    model: { id: model.id, version: model.version, name: model.name },
    unitWord: model.unitWord,
    dimensions: model.dimensions
      .filter(({ code }) => indicators.some((indicator) => indicator.dimension === code))
      .map(({ code, name, weight, reason }): DimensionInUse => ({ code, name, weight, reason })),
    indicators,
    leftOut: all
      .filter(({ indicator }) => !columns[indicator.code])
      .map(({ indicator: { code, name } }) => ({ code, name })),
    grades: gradesBy(model, choices.method),
    ...rowsAndValues(choices),
    checks: placedChecks(model, columns, choices.source),
  };
}

const rowsAndValues = ({ rows, preparation }: Choices): Pick<Evaluation, 'rows' | 'preparation'> => ({
  rows: rows ?? allRows,
  preparation: preparation ?? asTheyAre,
});

/** Cut-offs in points say nothing about scores on another scale. */
const gradesBy = ({ grades }: Model, method: MethodChoice): Grades | null =>
  grades?.basis === 'points' && !methodOf(method.id).inPoints ? null : grades;

/** An evaluation by the user's own indicators, all in one dimension without a name of its own. */
export function ownEvaluation(indicators: readonly IndicatorInUse[], choices: Choices): Evaluation {
  const reason = { en: 'Your own indicators', zh: '自定指标' };
  return {
    ...choices,
    model: null,
    unitWord: { en: 'unit', zh: '对象' },
    dimensions: [{ code: '', name: reason, weight: 1, reason }],
    indicators,
    leftOut: [],
    grades: null,
    ...rowsAndValues(choices),
    checks: [],
  };
}

/** The same indicator on a scale with other ends; null lets an end follow the data. */
export function withEnds(indicator: IndicatorInUse, { low, high }: Ends): IndicatorInUse {
  const { scoring } = indicator;
  switch (scoring.rule) {
    case 'goalpost':
    case 'log':
      return { ...indicator, scoring: { rule: scoring.rule, low, high } };
    case 'target':
      return { ...indicator, scoring: { ...scoring, low, high } };
    case 'percentile':
      return scoring.fallback.rule === 'linear'
        ? indicator
        : { ...indicator, scoring: { ...scoring, fallback: { rule: scoring.fallback.rule, low, high } } };
    default:
      return indicator;
  }
}

/** The same indicator turned round. A range that is best has goalposts of its own, which only models set. */
export const withDirection = (indicator: IndicatorInUse, direction: Direction): IndicatorInUse => ({
  ...indicator,
  direction,
});
