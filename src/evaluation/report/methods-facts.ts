import type { Imputation } from '../../methods/preparing/impute';
import { sourceTexts } from '../../models/sources';
import { loadModel } from '../../models/load';
import type { Grades, ScoringRule, Text, Veto } from '../../models/schema';
import { neededCoverage } from '../../models/score/coverage';
import { sourceAddress } from '../address';
import { needsEveryValue } from '../check/check-data';
import type { Evaluation, IndicatorInUse, MethodChoice } from '../evaluation';
import { fingerprint } from '../fingerprint';
import type { Finding } from '../findings';
import type { MethodChoiceKey } from '../methods/method';
import { methodOf } from '../methods/methods';
import { gatesOf } from '../obstacles';
import type { ObjectNames } from '../plan/names';
import { hasOpenGoalposts } from '../points';
import { isTreated } from '../preparation';
import { setScales, type SetScale } from '../set-scales';
import { valuesOf } from '../values';
import {
  dataWeightingOf,
  givenWeightsOf,
  looksAtValues,
  type CombinedWeights,
  type DataWeighting,
  type GivenWeights,
  type WeightChoice,
} from '../weight-origins';
import type { Source } from './formula';
import { furtherSources } from './further-sources';
import { rankingFormulas } from './ranking-formulas';
import { weightFormulas } from './weight-formulas';

/** A finding of the check that did not stop the evaluation, with the reason that was given for keeping it. */
export interface KeptFinding {
  readonly finding: Finding;
  readonly reason: string | null;
}

/** Indicators whose values become points in the same way. */
export interface PointsRule {
  readonly rule: ScoringRule;
  readonly codes: readonly string[];
  /** An end of the scale is the worst or the best value of the data. */
  readonly followsData: boolean;
  /** What is shared are ratings, whose points are shared. */
  readonly ofRatings: boolean;
  /** What a percentile gives way to where fewer than five values are there. */
  readonly fallback: 'linear' | 'goalpost' | 'log' | null;
  /** Of a line through fixed points. */
  readonly knots: readonly (readonly [value: number, points: number])[] | null;
}

/** Where the formula of a part comes from. */
export interface FormulaSource extends Pick<Source, 'source' | 'zh'> {
  readonly of: 'filled' | 'treated' | 'points' | 'weights' | 'score' | 'ranks' | 'classes';
}

/** Everything that the methods paragraph says: with it and the cells that it names every score can be recomputed. */
export interface MethodsFacts {
  readonly name: string;
  readonly unitWord: Text;
  readonly units: number;
  readonly indicators: number;
  readonly model: {
    readonly id: string;
    readonly version: string;
    readonly name: Text;
    readonly source: Text;
    /** What the model rests on, with the place in each. */
    readonly cites: readonly { readonly source: Text; readonly at: string }[];
  } | null;
  /** Whose weights of the dimensions and ends of scales take the place of the model's own. */
  readonly profile: Evaluation['profile'];
  readonly data: {
    readonly sheet: string;
    readonly cells: string;
    readonly fingerprint: string;
    /** Header of the column of their names; null where units are called by their rows. */
    readonly unitColumn: string | null;
  };
  readonly leftOut: readonly { readonly code: string; readonly name: Text }[];
  /** Header of the column of the peer groups; null where all are peers. */
  readonly peers: string | null;
  readonly points: readonly PointsRule[];
  /** Ends of scales that the evaluator has set in the place of the model's. */
  readonly scalesSet: readonly SetScale[];
  readonly missing: { readonly values: number; readonly neededPercent: number | 'all' };
  /** What was done with rows and values before they were scored. */
  readonly preparation: {
    readonly year: { readonly column: string; readonly value: string } | null;
    readonly unitsLeftOut: readonly string[];
    readonly filledBy: Imputation | null;
    /** Header of the column of the groups inside which values were filled. */
    readonly groups: string | null;
    readonly treated: readonly string[];
  };
  /** Codes of the gates, a 0 in which keeps a unit out, and of the values without which it has no score. */
  readonly gates: readonly string[];
  readonly required: readonly string[];
  /** What caps classes. */
  readonly vetoes: readonly Veto[];
  readonly weights: {
    readonly given: GivenWeights['from'] | null;
    /** How many people were asked about pairs; 0 where nobody was. */
    readonly asked: number;
    /** Dimensions are compared with each other, and their indicators inside them. */
    readonly inDimensions: boolean;
    readonly data: DataWeighting | null;
    readonly of: 'points' | 'values';
    /** How the given ones and those from the data become one; `part` is what the given ones count, where it matters. */
    readonly combination: Pick<CombinedWeights, 'combination' | 'part'> | null;
  };
  readonly method: {
    readonly id: MethodChoice['id'];
    readonly of: 'points' | 'values';
    /** The choice inside the method, where it has one. */
    readonly option: MethodChoiceKey | null;
    readonly smallerIsBetter: boolean;
  };
  /** Points are averaged inside each of several dimensions first. */
  readonly byDimension: boolean;
  readonly classes: Grades | null;
  readonly findings: readonly KeptFinding[];
  /** Where the formulas come from. */
  readonly sources: readonly FormulaSource[];
  readonly objects: ObjectNames;
  /** When the evaluation was written, ISO 8601, and by which version of the add-in. */
  readonly written: string;
  readonly version: string;
}

export interface MethodsContext {
  readonly findings: readonly KeptFinding[];
  readonly objects: ObjectNames;
  readonly written: string;
  readonly version: string;
}

export function methodsFacts(evaluation: Evaluation, context: MethodsContext): MethodsFacts {
  const { name, unitWord, model, profile, source, unitColumn, indicators, leftOut, weights, method, grades } =
    evaluation;
  const missing = valuesOf(evaluation).flat().filter(Number.isNaN).length;
  return {
    ...context,
    name,
    unitWord,
    units: source.rows.length,
    indicators: indicators.length,
    model: model && { ...model, ...restingOn(model.id) },
    profile,
    data: {
      sheet: source.sheet,
      cells: sourceAddress(source),
      fingerprint: fingerprint(evaluation),
      unitColumn: unitColumn === null ? null : source.headers[unitColumn],
    },
    leftOut,
    peers: evaluation.peers === null ? null : source.headers[evaluation.peers],
    points: pointsRules(indicators),
    scalesSet: setScales(evaluation),
    missing: { values: missing, neededPercent: needsEveryValue(evaluation) ? 'all' : 100 * neededCoverage },
    preparation: preparationFacts(evaluation),
    gates: gatesOf(evaluation),
    required: evaluation.required,
    vetoes: grades ? evaluation.vetoes : [],
    weights: { ...weightsFacts(weights), inDimensions: evaluation.dimensions.length > 1 },
    method: {
      id: method.id,
      of: model || methodOf(method.id).inPoints ? 'points' : 'values',
      option: method.option ?? methodOf(method.id).option?.choices[0] ?? null,
      smallerIsBetter: methodOf(method.id).order === 'asc',
    },
    byDimension: method.id === 'weighted-sum' && evaluation.dimensions.length > 1,
    classes: grades,
    sources: sourcesOf(evaluation),
  };
}

function restingOn(id: string): Pick<NonNullable<MethodsFacts['model']>, 'source' | 'cites'> {
  const { source, cites } = loadModel(id);
  return { source, cites: cites.map(({ source: cited, at }) => ({ source: sourceTexts[cited], at })) };
}

function preparationFacts(evaluation: Evaluation): MethodsFacts['preparation'] {
  const { rows, source, preparation, indicators } = evaluation;
  const { missing, groups } = preparation;
  return {
    year: rows.year && { column: source.headers[rows.year.column], value: String(rows.year.value) },
    unitsLeftOut: rows.leftOut,
    filledBy: missing === 'leave' ? null : missing,
    groups: missing === 'leave' || groups === null ? null : source.headers[groups],
    treated: indicators.filter((indicator) => isTreated(evaluation, indicator)).map(({ code }) => code),
  };
}

function weightsFacts(weights: WeightChoice): Omit<MethodsFacts['weights'], 'inDimensions'> {
  const data = dataWeightingOf(weights);
  const given = givenWeightsOf(weights);
  return {
    given: given?.from ?? null,
    asked: given?.from === 'ahp' ? given.experts.length : given?.from === 'bwm' ? given.judges.length : 0,
    data,
    of: data && looksAtValues(data) ? 'values' : 'points',
    combination: weights.from === 'combined' ? { combination: weights.combination, part: weights.part } : null,
  };
}

function pointsRules(indicators: readonly IndicatorInUse[]): PointsRule[] {
  const groups = new Map<string, PointsRule>();
  for (const indicator of indicators) {
    const { scoring, code } = indicator;
    const followsData = hasOpenGoalposts(indicator);
    const fallback = scoring.rule === 'percentile' ? scoring.fallback.rule : null;
    const knots = scoring.rule === 'piecewise' ? scoring.knots : null;
    const ofRatings = scoring.rule === 'share' && scoring.anchors !== null;
    const way = { rule: scoring.rule, followsData, ofRatings, fallback, knots };
    const key = JSON.stringify(way);
    groups.set(key, { ...way, codes: [...(groups.get(key)?.codes ?? []), code] });
  }
  return [...groups.values()];
}

function interviewSources(weights: WeightChoice): readonly Source[] {
  const given = givenWeightsOf(weights);
  if (given?.from === 'bwm') return [furtherSources.bwm];
  if (given?.from !== 'ahp') return [];
  return given.experts.length > 1 ? [furtherSources.ahp, furtherSources.group] : [furtherSources.ahp];
}

function sourcesOf(evaluation: Evaluation): FormulaSource[] {
  const { indicators, weights, method, preparation, grades } = evaluation;
  const rules = new Set(indicators.map(({ scoring }) => scoring.rule));
  const data = dataWeightingOf(weights);
  const stretched = rules.has('goalpost') || rules.has('log') || rules.has('target');
  const cited = (of: FormulaSource['of'], ...formulas: readonly Source[]): FormulaSource[] =>
    formulas.map(({ source, zh }) => ({ of, source, zh }));
  return [
    ...(preparation.missing === 'leave' ? [] : cited('filled', furtherSources.filled)),
    ...(indicators.some((indicator) => isTreated(evaluation, indicator))
      ? cited('treated', furtherSources.treated)
      : []),
    ...(stretched ? cited('points', furtherSources.goalposts) : []),
    ...(rules.has('percentile') ? cited('points', furtherSources.percentiles) : []),
    ...cited('weights', ...interviewSources(weights)),
    ...(data ? cited('weights', weightFormulas[data]) : []),
    ...(weights.from === 'combined' ? cited('weights', furtherSources.combined) : []),
    ...cited('score', rankingFormulas[method.id]),
    ...cited('ranks', furtherSources.ranks),
    ...(grades?.basis === 'coordination' ? cited('classes', furtherSources.coordination) : []),
  ];
}
