import type { Matrix } from '../../methods/matrix';
import { aggregate } from '../../methods/ranking/aggregate';
import { isScored } from '../indicator';
import { indicatorsOf, type Model, type Text, type Veto } from '../schema';
import { classesOf } from './classes';
import { isCovered } from './coverage';
import { modelData, type ModelData } from './data';
import { pointsOf } from './points';
import { ScoreRefusal } from './refusal';
import { cappedClass, vetoesOf } from './vetoes';
import { dimensionWeights, indicatorWeights, profileOf, type IndicatorWeight } from './weights';

export interface ModelScore {
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
 * Scores units by a model: `codes` head the columns of `data`, NaN is missing.
 *
 * Convention: an indicator without a column takes no part, unless it can be derived from those that have one; up to a
 * fifth of the weight in use may be missing and is re-weighted inside the dimension; dimensions without weight get
 * points and no say.
 */
export function scoreModel(
  model: Model,
  codes: readonly string[],
  data: Matrix,
  { profile: profileCode = null, groups = null }: ScoreOptions = {},
): ModelScore {
  const profile = profileOf(model, profileCode);
  const columns = modelData(model, codes, data);
  const ofDimensions = dimensionWeights(model, profile);
  requireColumns(model, columns);
  const scored = indicatorsOf(model).filter(isScored);
  const weights = indicatorWeights(model, ofDimensions, (code) => columns.has(code));
  if (!weights.some(({ global }) => global > 0)) throw new ScoreRefusal('no-scored-code', model.id);
  const points = weights.map(({ code }) =>
    pointsOf(
      scored.find((indicator) => indicator.code === code)!,
      columns.get(code)!,
      { groups, profile: profileCode },
    ),
  );
  const dimensionPoints = model.dimensions.map((_, dimension) => {
    const members = weights.flatMap((weight, at) => (weight.dimension === dimension ? [at] : []));
    return means(
      members.map((at) => points[at]),
      members.map((at) => weights[at].local),
      data.rows,
    ).scores;
  });
  const { coverage } = means(
    points,
    weights.map(({ global }) => global),
    data.rows,
  );
  const hasRequired = (row: number) => model.required.every((code) => !Number.isNaN(columns.get(code)![row]));
  const failedGates = gatesFailed(model, columns, data.rows);
  const totals = means(dimensionPoints, ofDimensions, data.rows).scores.map((total, row) =>
    failedGates[row].length === 0 && hasRequired(row) && isCovered(coverage[row]) ? total : NaN,
  );
  const vetoes = vetoesOf(model, columns, data.rows);
  return {
    weights,
    points,
    dimensionPoints,
    totals,
    coverage,
    failedGates,
    vetoes,
    classes: classTexts(model, totals, dimensionPoints, ofDimensions, groups).map((reached, row) => {
      const capped = cappedClass(model, reached, vetoes[row]);
      return capped === null ? null : model.grades!.labels[capped];
    }),
  };
}

function requireColumns({ id, required }: Model, columns: ModelData): void {
  const missing = required.filter((code) => !columns.has(code));
  if (missing.length > 0) throw new ScoreRefusal('required-missing', id, null, null, missing);
}

function gatesFailed(model: Model, columns: ModelData, units: number): string[][] {
  const gates = indicatorsOf(model).filter(({ code, scoring }) => scoring.rule === 'gate' && columns.has(code));
  return Array.from({ length: units }, (_, row) =>
    gates.flatMap(({ code }) => (columns.get(code)![row] === 0 ? [code] : [])),
  );
}

function classTexts(
  { grades }: Model,
  totals: Float64Array,
  dimensionPoints: readonly Float64Array[],
  weights: readonly number[],
  groups: readonly string[] | null,
): (number | null)[] {
  if (!grades) return new Array<null>(totals.length).fill(null);
  const weighty = weights.flatMap((weight, at) => (weight > 0 ? [at] : []));
  return classesOf(grades, {
    totals,
    dimensionPoints: Array.from(totals, (_, row) => weighty.map((at) => dimensionPoints[at][row])),
    dimensionWeights: weighty.map((at) => weights[at]),
    groups,
  });
}

/** Weighted means over the columns that a unit has. */
function means(columns: readonly Float64Array[], weights: readonly number[], rows: number) {
  const values = new Float64Array(rows * columns.length);
  columns.forEach((column, at) => column.forEach((value, row) => (values[row * columns.length + at] = value)));
  return aggregate({ rows, columns: columns.length, values }, weights, 'arithmetic', 0);
}
