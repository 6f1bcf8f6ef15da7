import { parseExpression } from '../models/expression/parse';
import type { Dimension, Direction, Grades, Model } from '../models/schema';
import type {
  DimensionInUse,
  Evaluation,
  IndicatorData,
  IndicatorInUse,
  MethodChoice,
  Preparation,
  RowChoice,
  ValueBeside,
  WeightChoice,
} from './evaluation';
import { allRows } from './chosen-rows';
import type { Ends } from '../models/score/ends';
import { methodOf } from './methods/methods';
import { placedChecks } from './mapping/placed-checks';
import { asTheyAre } from './preparation';
import { profileNamed, withProfile } from './profile';
import { servedIndicators, valuesBeside } from './served';
import type { Source } from './source';
import { isDerivation } from './values';

export interface Choices {
  readonly name: string;
  readonly source: Source;
  readonly unitColumn: number | null;
  readonly weights: WeightChoice;
  readonly method: MethodChoice;
  /** Code of one of the model's profiles; its own weights where nothing is said. */
  readonly profile?: string | null;
  /** Column of the peer groups; all are peers where nothing is said. */
  readonly peers?: number | null;
  /** Every row where nothing is said. */
  readonly rows?: RowChoice;
  /** As they are where nothing is said. */
  readonly preparation?: Preparation;
  /** Nothing where nothing is said. */
  readonly kept?: Evaluation['kept'];
}

/**
 * An evaluation by a scoring model. `columns` says for each indicator's code where its data is; indicators without
 * an entry, or with null, are left out. What the model only shows beside its score takes no part.
 */
export function modelEvaluation(
  standard: Model,
  columns: Readonly<Record<string, IndicatorData | null>>,
  choices: Choices,
): Evaluation {
  const profile = profileNamed(standard, choices.profile ?? null);
  const model = withProfile(standard, profile);
  const all = servedIndicators(model);
  const isRead = codesRead(model, columns);
  const indicators = all.flatMap(({ dimension, indicator }): IndicatorInUse[] => {
    const data = columns[indicator.code] ?? null;
    if (!data || !isRead(indicator.code)) return [];
    const { code, name, unit, direction, scoring, scoringReason, accepts } = indicator;
    const defaultWeight = dimension.weight * indicator.weight;
    return [
      { code, name, unit, dimension: dimension.code, direction, scoring, scoringReason, accepts, data, defaultWeight },
    ];
  });
  const dimensions = model.dimensions.filter(({ code }) => indicators.some(({ dimension }) => dimension === code));
  return {
    ...choices,
    model: { id: model.id, version: model.version, name: model.name },
    profile: profile && { code: profile.code, name: profile.name },
    result: model.result,
    unitWord: model.unitWord,
    dimensions: dimensions.map(({ code, name, weight, reason }): DimensionInUse => ({ code, name, weight, reason })),
    indicators,
    beside: valuesBeside(model).flatMap(({ code, name, unit, accepts, scoring }): ValueBeside[] => {
      const data = columns[code];
      return data ? [{ code, name, unit, accepts, rule: scoring.rule, data }] : [];
    }),
    required: model.required.filter(isRead),
    vetoes: model.vetoes.filter(({ when }) => parseExpression(when).names.every(isRead)),
    leftOut: all
      .filter(({ indicator }) => !isRead(indicator.code))
      .map(({ indicator: { code, name } }) => ({ code, name })),
    grades: gradesBy(model, choices.method, dimensions),
    ...rowsAndValues(choices),
    checks: placedChecks(model, columns, choices.source),
  };
}

const rowsAndValues = ({
  peers,
  rows,
  preparation,
  kept,
}: Choices): Pick<Evaluation, 'peers' | 'rows' | 'preparation' | 'kept'> => ({
  peers: peers ?? null,
  rows: rows ?? allRows,
  preparation: preparation ?? asTheyAre,
  kept: kept ?? {},
});

/** Whether an indicator has data: for a derived one also all that it is derived from. */
function codesRead(model: Model, columns: Readonly<Record<string, IndicatorData | null>>): (code: string) => boolean {
  const isRead = (code: string): boolean => {
    const data = columns[code] ?? null;
    if (!data || !isDerivation(data)) return data !== null;
    return parseExpression(data.expression).names.every((name) => Object.hasOwn(data.variables, name) || isRead(name));
  };
  const served = new Set([
    ...servedIndicators(model).map(({ indicator }) => indicator.code),
    ...valuesBeside(model).map(({ code }) => code),
  ]);
  return (code) => served.has(code) && isRead(code);
}

/**
 * Cut-offs in points say nothing about scores on another scale, and a coordination degree without one of the model's
 * dimensions would be that of other systems.
 */
function gradesBy({ grades, dimensions }: Model, method: MethodChoice, inUse: readonly Dimension[]): Grades | null {
  if (grades?.basis === 'points' && !methodOf(method.id).inPoints) return null;
  const weighty = dimensions.filter(({ weight }) => weight > 0);
  if (grades?.basis === 'coordination' && weighty.length !== inUse.length) return null;
  return grades;
}

/** An evaluation by the user's own indicators, all in one dimension without a name of its own. */
export function ownEvaluation(indicators: readonly IndicatorInUse[], choices: Choices): Evaluation {
  const reason = { en: 'Your own indicators', zh: '自定指标' };
  return {
    ...choices,
    model: null,
    profile: null,
    result: 'score',
    unitWord: { en: 'unit', zh: '对象' },
    dimensions: [{ code: '', name: reason, weight: 1, reason }],
    indicators,
    beside: [],
    required: [],
    vetoes: [],
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
