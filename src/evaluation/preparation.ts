import { columnOf, matrixOf } from '../methods/matrix';
import { impute, imputations } from '../methods/preparing/impute';
import { treat } from '../methods/preparing/treat';
import type { Evaluation, IndicatorInUse, Preparation } from './evaluation';
import type { Source } from './source';
import { unitNames, valuesOf } from './values';

export const missingChoices = ['leave', ...imputations] as const;

export const asTheyAre: Preparation = { missing: 'leave', groups: null, treated: [] };

/** Only a scale that follows the data is stretched by an outlier, and only there may a value change its measure. */
export const isTreatable = ({ scoring }: IndicatorInUse): boolean =>
  scoring.rule === 'goalpost' && (scoring.low === null || scoring.high === null);

export const isTreated = ({ preparation }: Pick<Evaluation, 'preparation'>, indicator: IndicatorInUse): boolean =>
  isTreatable(indicator) && preparation.treated.includes(indicator.code);

/** Whether the values that are scored differ from those in the user's cells. */
export const isPrepared = (evaluation: Pick<Evaluation, 'preparation' | 'indicators'>): boolean =>
  evaluation.preparation.missing !== 'leave' ||
  evaluation.indicators.some((indicator) => isTreated(evaluation, indicator));

/** Groups of the units, or null where all are one. */
export const groupsOf = (source: Source, { groups }: Preparation): string[] | null =>
  groups === null ? null : unitNames({ source, unitColumn: groups });

/** The values that are scored: filled and treated as chosen, with the same functions as in the sheet. */
export function preparedValuesOf(evaluation: Evaluation): number[][] {
  const values = valuesOf(evaluation);
  if (!isPrepared(evaluation)) return values;
  const filled = filledValuesOf(evaluation);
  const columns = evaluation.indicators.map((indicator, at) => {
    const column = Float64Array.from(filled, (row) => row[at]);
    if (!isTreated(evaluation, indicator)) return column;
    return columnOf(treat({ rows: column.length, columns: 1, values: column }).treated, 0);
  });
  return values.map((_, unit) => columns.map((column) => column[unit]));
}

/** The values with the missing ones filled in. A unit without any value takes no part and is not filled. */
export function filledValuesOf(evaluation: Evaluation): readonly number[][] {
  const values = valuesOf(evaluation);
  const { preparation, source } = evaluation;
  const { missing } = preparation;
  if (missing === 'leave') return values;
  const rows = values.flatMap((row, at) => (row.every(Number.isNaN) ? [] : [at]));
  if (rows.length === 0) return values;
  const groups = groupsOf(source, preparation);
  const { imputed } = impute(
    matrixOf(rows.map((row) => values[row])),
    missing,
    groups && rows.map((row) => groups[row]),
  );
  const filled = [...values];
  rows.forEach((row, at) => {
    filled[row] = Array.from(imputed.values.subarray(at * imputed.columns, (at + 1) * imputed.columns));
  });
  return filled;
}
