import type { CellValue, Source } from '../source';
import { spelling } from './spelling';

const yearHeaders = ['year', '年份', '年度', '年'];
const yearIn = /^(19|20)\d\d\s*年?(度)?$/;

/** A column of years in which the units stand several times, with its years from the latest back. */
export interface YearColumn {
  readonly column: number;
  readonly years: readonly CellValue[];
}

/** The column that says of which year each row is; null where there is none or only one year. */
export function yearColumn(source: Source): YearColumn | null {
  const isYear = (cell: CellValue) => yearIn.test(String(cell).trim());
  const column = source.headers.findIndex(
    (header, at) =>
      yearHeaders.includes(spelling(header)) && source.rows.every((row) => row[at] === '' || isYear(row[at])),
  );
  if (column === -1) return null;
  const years = [...new Set(source.rows.map((row) => row[column]).filter((cell) => cell !== ''))];
  if (years.length < 2) return null;
  return { column, years: years.sort((one, other) => parseInt(String(other), 10) - parseInt(String(one), 10)) };
}
