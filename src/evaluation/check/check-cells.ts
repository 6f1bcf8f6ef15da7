import { placeOf, rowsPlace } from '../address';
import { readCell } from '../cell-reading';
import type { Evaluation, IndicatorInUse } from '../evaluation';
import type { Finding } from '../findings';
import { numberMeant } from '../fix/number-meant';
import { leftBlank } from '../fix/proposal';
import { measureOfColumn } from '../measure';
import { columnsBehind, columnsRead, isDerivation, unitNames } from '../values';
import { rowRuns } from './runs';

/** Cells of the columns that are read which hold no number: words, numbers stored as text, error values. */
export function checkTexts(evaluation: Evaluation): Finding[] {
  const { source } = evaluation;
  const formulas = new Set(source.textFormulas);
  return columnsRead(evaluation).flatMap((column) => {
    const measure = measureOfColumn(evaluation, column);
    return source.rows.flatMap((cells, row): Finding[] => {
      const reading = readCell(cells[column]);
      if (reading.kind === 'number' || reading.kind === 'missing') return [];
      const place = placeOf(source, row, column);
      const found = { severity: 'problem', place, facts: { text: reading.text } } as const;
      const byFormula = formulas.has(place.address);
      if (reading.kind === 'error') {
        const repair = { before: cells[column], sure: null, others: [leftBlank] };
        return [{ ...found, code: 'error-value', ...(byFormula ? {} : { repair }) }];
      }
      if (byFormula) return [{ ...found, code: 'text-by-formula' }];
      const repair = { before: cells[column], ...numberMeant(reading.text, measure) };
      if (reading.kind === 'number-as-text') return [{ ...found, code: 'number-as-text', repair }];
      return [{ ...found, code: repair.sure ? 'text-with-number' : 'text-not-number', repair }];
    });
  });
}

/** Whether a value lacks a cell. Words in a cell are a finding of their own. */
export const lacksCell = (evaluation: Evaluation, row: number, indicator: IndicatorInUse): boolean =>
  columnsBehind(evaluation, indicator.data).some(
    (column) => readCell(evaluation.source.rows[row][column]).kind === 'missing',
  );

/** Missing cells, neighbours in a column as one finding. `rows` are those whose missing cells are to be named. */
export function checkMissing(
  evaluation: Evaluation,
  rows: ReadonlySet<number>,
  severity: Finding['severity'],
  columns = columnsRead(evaluation),
): Finding[] {
  const { source } = evaluation;
  const names = unitNames(evaluation);
  return columns.flatMap((column) => {
    const missing = source.rows.flatMap((cells, row) =>
      rows.has(row) && readCell(cells[column]).kind === 'missing' ? [row] : [],
    );
    return rowRuns(source, missing).map(([first, last]): Finding => ({
      code: 'missing-value',
      severity,
      place: rowsPlace(source, first, last, column),
      facts: { unit: names[first], header: source.headers[column], count: last - first + 1 },
    }));
  });
}

/** Zero where a formula divides by it. */
export function checkDenominators(evaluation: Evaluation): Finding[] {
  const { source, indicators } = evaluation;
  const denominators = new Set(
    indicators.flatMap(({ data }) => (isDerivation(data) || data.per === null ? [] : [data.per])),
  );
  const names = unitNames(evaluation);
  return [...denominators].flatMap((column) =>
    source.rows.flatMap((cells, row): Finding[] =>
      cells[column] === 0
        ? [
            {
              code: 'zero-denominator',
              severity: 'problem',
              place: placeOf(source, row, column),
              facts: { unit: names[row], header: source.headers[column] },
            },
          ]
        : [],
    ),
  );
}
