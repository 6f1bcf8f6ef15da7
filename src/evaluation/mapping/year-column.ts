import type { Language } from '../../locales';
import type { CellValue, Source } from '../source';
import { headerParts } from './spelling';

const yearHeaders = ['year', '年份', '年度', '年'];
const yearIn = /^(19|20)\d\d\s*年?(度)?$/;

/** A year as a sentence names it: 2023, or 2023 年 in Chinese; what already says so stays as it is. */
export const yearName = (year: CellValue, language: Language): string =>
  language === 'zh-CN' && !/[年度]$/.test(String(year).trim()) ? `${year} 年` : String(year);

/** A column of years in which the units stand several times, with its years from the latest back. */
export interface YearColumn {
  readonly column: number;
  readonly years: readonly CellValue[];
}

/** Where the column stands that says of which year each row is; −1 where there is none. */
export function yearColumnAt({ headers, rows }: Source): number {
  const isYear = (cell: CellValue) => yearIn.test(String(cell).trim());
  return headers.findIndex(
    (header, at) =>
      headerParts(header).names.some((name) => yearHeaders.includes(name)) &&
      rows.every((row) => row[at] === '' || isYear(row[at])),
  );
}

/** That column with its years; null where there is none or only one year. */
export function yearColumn(source: Source): YearColumn | null {
  const column = yearColumnAt(source);
  if (column === -1) return null;
  const years = [...new Set(source.rows.map((row) => row[column]).filter((cell) => cell !== ''))];
  if (years.length < 2) return null;
  return { column, years: years.sort((one, other) => parseInt(String(other), 10) - parseInt(String(one), 10)) };
}
