import { indicatorsOf, isScored, type ScorableModel } from '../scorable';
import type { Text } from '../text';
import { classesOf } from './classes';
import { isCovered } from './coverage';
import { modelData, type ModelData } from './data';
import { coverageOf, means } from './means';
import { pointsOf } from './points';
import { ScoreRefusal } from './refusal';
import { cappedClasses, vetoesOf } from './vetoes';
import { dimensionWeights, indicatorWeights, profileOf, type IndicatorWeight } from './weights';

export interface ModelScore<Veto> {
  /** Indicators in use with their weights, in the model's order. */
  readonly weights: readonly IndicatorWeight[];
  /** Points of each indicator in use, NaN where missing: one array for each of `weights`. */
  readonly points: readonly Float64Array[];
  /** Points of each dimension of the model: one array a dimension, NaN where it has none. */
  readonly dimensionPoints: readonly Float64Array[];
  /** NaN where the unit fails a gate, lacks a required value or too little of the weight is covered. */
  readonly totals: Float64Array;
  /** Share of the weight in use for which the unit has data, 0–1. */
  readonly coverage: Float64Array;
  /** Codes of the gates that the unit fails. */
  readonly failedGates: readonly (readonly string[])[];
  /** Vetoes that cap the unit's class. */
  readonly vetoes: readonly (readonly Veto[])[];
  readonly classes: readonly (Text | null)[];
}

export interface ScoreOptions {
  readonly profile?: string | null;
  /** Peer group of each unit. */
  readonly groups?: readonly string[] | null;
}

/**
 * Scores units by a model: `codes` say which indicator each column of `data` holds.
 *
 * Formula: points of a dimension Σ(local weight·points)/Σ(local weight), total Σ(weight·points of the dimension)/Σ(weight),
 * sums over what the unit has.
 * Convention: a blank (NaN) is missing, never 0; an indicator without a column takes no part, unless it can be derived from those that have one; up to a
 * fifth of the weight in use may be missing and is re-weighted inside the dimension; dimensions without weight get
 * points and no say.
 * Source: the scoring models of this project; coverage as in OECD and JRC (2008), Handbook on Constructing Composite
 * Indicators.
 */
export function scoreModel<Model extends ScorableModel>(
  model: Model,
  codes: readonly string[],
  data: readonly Float64Array[],
  { profile: profileCode = null, groups = null }: ScoreOptions = {},
): ModelScore<Model['vetoes'][number]> {
  const units = data[0].length;
  const ofDimensions = dimensionWeights(model, profileOf(model, profileCode));
  const columns = modelData(model, codes, data);
  requireColumns(model, columns);
  const scored = new Map(indicatorsOf(model).flatMap((one) => (isScored(one) ? [[one.code, one] as const] : [])));
  const weights = indicatorWeights(model, ofDimensions, (code) => columns.has(code));
  if (!weights.some(({ global }) => global > 0)) throw new ScoreRefusal('no-scored-code', model.id);
  const points = weights.map(({ code }) =>
    pointsOf(scored.get(code)!, columns.get(code)!, { groups, profile: profileCode }),
  );
  const ofDimension = model.dimensions.map((_, dimension) =>
    means(
      weights.flatMap((one, at) => (one.dimension === dimension ? [{ points: points[at], weight: one.local }] : [])),
      units,
    ),
  );
  const dimensionPoints = ofDimension.map((means) => means.points);
  const shares = model.dimensions.map((_, dimension) =>
    weights.reduce((sum, one) => (one.dimension === dimension ? sum + one.global : sum), 0),
  );
  const coverage = coverageOf(ofDimension, shares);
  const failedGates = gatesFailed(model, columns, units);
  const { points: totals } = means(
    dimensionPoints.map((own, dimension) => ({ points: own, weight: ofDimensions[dimension] })),
    units,
  );
  for (let unit = 0; unit < units; unit++) {
    if (failedGates[unit].length > 0 || !isCovered(coverage[unit])) totals[unit] = NaN;
  }
  for (const code of model.required) {
    const column = columns.get(code)!;
    for (let unit = 0; unit < units; unit++) if (Number.isNaN(column[unit])) totals[unit] = NaN;
  }
  const vetoes = vetoesOf(model, columns, units);
  const reached = reachedClasses(model, totals, dimensionPoints, ofDimensions, groups);
  const classes = cappedClasses(model, reached, vetoes);
  return { weights, points, dimensionPoints, totals, coverage, failedGates, vetoes, classes };
}

function requireColumns({ id, required }: ScorableModel, columns: ModelData): void {
  const missing = required.filter((code) => !columns.has(code));
  if (missing.length > 0) throw new ScoreRefusal('required-missing', id, null, null, missing);
}

function gatesFailed(model: ScorableModel, columns: ModelData, units: number): (readonly string[])[] {
  const failed = new Array<readonly string[]>(units).fill([]);
  for (const { code, scoring } of indicatorsOf(model)) {
    const column = columns.get(code);
    if (scoring.rule !== 'gate' || !column) continue;
    for (let unit = 0; unit < units; unit++) if (column[unit] === 0) failed[unit] = [...failed[unit], code];
  }
  return failed;
}

function reachedClasses(
  { grades }: ScorableModel,
  totals: Float64Array,
  dimensionPoints: readonly Float64Array[],
  weights: readonly number[],
  groups: readonly string[] | null,
): readonly (number | null)[] {
  if (!grades) return new Array<null>(totals.length).fill(null);
  const weighty = weights.flatMap((weight, at) => (weight > 0 ? [at] : []));
  return classesOf(grades, {
    totals,
    dimensionPoints: weighty.map((at) => dimensionPoints[at]),
    dimensionWeights: weighty.map((at) => weights[at]),
    groups,
  });
}
