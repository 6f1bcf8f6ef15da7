import { isMissing } from '../../cells/value';
import { placeOf, rangeAddress, sheetRow } from '../address';
import type { Evaluation } from '../evaluation';
import type { Finding } from '../findings';
import { spelling } from '../mapping/spelling';
import { columnsOf } from '../values';
import { runsOf } from './runs';

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

function hiddenRows({ source }: Evaluation): Finding[] {
  const runs = runsOf([...source.hiddenRows].sort((one, other) => one - other));
  if (runs.length === 0) return [];
  const rows = rowNumbers(runs.map(([first, last]) => [sheetRow(source, first), sheetRow(source, last)] as const));
  const place = rowsPlace({ source }, runs[0]);
  return [{ code: 'hidden-rows', severity: 'notice', place, facts: { rows, count: source.hiddenRows.length } }];
}

const rowsWithoutValues = (evaluation: Evaluation, blankRows: readonly number[]): Finding[] =>
  runsOf(blankRows).map((run) => {
    const [first, last] = run.map((row) => sheetRow(evaluation.source, row));
    const facts = { rows: rowNumbers([[first, last]]), count: last - first + 1 };
    return { code: 'row-blank', severity: 'notice', place: rowsPlace(evaluation, run), facts };
  });

const rowNumbers = (runs: readonly (readonly [number, number])[]): string =>
  runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');

const rowsPlace = ({ source }: Pick<Evaluation, 'source'>, [first, last]: readonly [number, number]) => ({
  sheet: source.sheet,
  address: rangeAddress(source.row + 1 + first, source.column, last - first + 1, source.headers.length),
});

/** Only headers of columns that are read matter: a note column may be called what it likes. */
function checkHeaders({ source, indicators, unitColumn }: Evaluation): Finding[] {
  const read = new Set(indicators.flatMap(({ data }) => columnsOf(data)));
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
