import { isMissing } from '../../cells/value';
import { placeOf, rowsPlace, sheetRow } from '../address';
import type { Evaluation } from '../evaluation';
import type { Finding } from '../findings';
import { spelling } from '../mapping/spelling';
import { totalRows } from '../unit-names/total-rows';
import { divides } from '../unknown-shares';
import { columnsRead, unitNames } from '../values';
import { rowRuns } from './runs';

/** What is wrong with the table as a table: rows, merged and hidden cells, headers. */
export function checkTable(evaluation: Evaluation, blankRows: readonly number[]): Finding[] {
  const { source } = evaluation;
  const filled = source.rows.length - blankRows.length;
  return [
    ...(source.rows.length === 0 || filled === 0 ? [noRows(evaluation)] : []),
    ...(filled === 1 ? [oneUnit(evaluation, blankRows)] : []),
    ...source.mergedAreas.map((address): Finding => ({
      code: 'merged-cells',
      severity: 'problem',
      place: { sheet: source.sheet, address },
      facts: { address },
    })),
    ...hiddenRows(evaluation),
    ...rowsOfTotals(evaluation),
    ...rowsWithoutValues(evaluation, blankRows),
    ...checkHeaders(evaluation),
  ];
}

const noRows = ({ source }: Evaluation): Finding => ({
  code: 'no-rows',
  severity: 'problem',
  place: placeOf(source, 0, 0),
  facts: { sheet: source.sheet },
});

function oneUnit({ source }: Evaluation, blankRows: readonly number[]): Finding {
  const row = source.rows.findIndex((_, index) => !blankRows.includes(index));
  return {
    code: 'one-unit',
    severity: 'problem',
    place: placeOf(source, row, 0),
    facts: { row: sheetRow(source, row) },
  };
}

function hiddenRows(evaluation: Evaluation): Finding[] {
  const { source } = evaluation;
  const runs = rowRuns(
    source,
    [...source.hiddenRows].sort((one, other) => one - other),
  );
  if (runs.length === 0) return [];
  const rows = rowNumbers(runs.map(([first, last]) => [sheetRow(source, first), sheetRow(source, last)] as const));
  const place = rowsPlace(source, ...runs[0]);
  const facts = { rows, count: source.hiddenRows.length };
  return [{ code: 'hidden-rows', severity: 'notice', place, facts, ...unitsIn(evaluation, source.hiddenRows) }];
}

/** Rows that sum up the others would be ranked among them. */
const rowsOfTotals = (evaluation: Evaluation): Finding[] =>
  evaluation.unitColumn === null
    ? []
    : totalRows(unitNames(evaluation)).map((row) => ({
        code: 'total-row',
        severity: 'notice',
        place: placeOf(evaluation.source, row, evaluation.unitColumn!),
        facts: { unit: unitNames(evaluation)[row] },
        ...unitsIn(evaluation, [row]),
      }));

/** Units are left out by their names: where rows have none, they cannot be. */
function unitsIn(evaluation: Evaluation, rows: readonly number[]): Pick<Finding, 'units'> {
  const names = unitNames(evaluation);
  const units = rows.map((row) => names[row]).filter((name) => name !== '');
  return evaluation.unitColumn === null || units.length === 0 ? {} : { units };
}

/** A named party without values keeps the others' shares unknown, which is a finding of its own. */
function rowsWithoutValues(evaluation: Evaluation, blankRows: readonly number[]): Finding[] {
  const names = unitNames(evaluation);
  const idle = divides(evaluation) ? blankRows.filter((row) => names[row] === '') : blankRows;
  return rowRuns(evaluation.source, idle).map((run) => {
    const [first, last] = run.map((row) => sheetRow(evaluation.source, row));
    const facts = { rows: rowNumbers([[first, last]]), count: last - first + 1 };
    return { code: 'row-blank', severity: 'notice', place: rowsPlace(evaluation.source, ...run), facts };
  });
}

const rowNumbers = (runs: readonly (readonly [number, number])[]): string =>
  runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');

/** Only headers of columns that are read matter: a note column may be called what it likes. */
function checkHeaders(evaluation: Evaluation): Finding[] {
  const { source, unitColumn } = evaluation;
  const read = new Set(columnsRead(evaluation));
  if (unitColumn !== null) read.add(unitColumn);
  return source.headers.flatMap((header, column): Finding[] => {
    if (!read.has(column)) return [];
    const place = placeOf(source, -1, column);
    if (isMissing(header)) return [{ code: 'header-missing', severity: 'problem', place, facts: {} }];
    const same = source.headers.findIndex(
      (other, index) => index !== column && spelling(other) !== '' && spelling(other) === spelling(header),
    );
    if (same === -1 || (read.has(same) && same > column)) return [];
    const facts = { header, other: placeOf(source, -1, same).address };
    return [{ code: 'header-twice', severity: 'problem', place, facts }];
  });
}
