import type { Language } from '../../locales';
import { tableKinds } from '../../models/own/tables';
import type { Model } from '../../models/schema';
import { cellAddress, rangeAddress } from '../address';
import { colours } from '../plan/appearance';
import type { PlannedSheet } from '../plan/plan';
import { spoken } from './model-table';

interface SumsPlace {
  /** The first row of the dimensions, and how many there are with the blank ones. */
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  /** The table of the indicators. */
  readonly table: string;
  readonly language: Language;
}

type Sums = Pick<PlannedSheet, 'formulas' | 'formats' | 'conditionals'>;

/** What the weights inside each dimension sum to, live, and marked where it is not 1. */
export function insideSums({ dimensions }: Model, { row, rows, column, table, language }: SumsPlace): Sums {
  const header = (path: string): string =>
    tableKinds.indicators.columns.find((one) => one.path === path)!.header[spoken(language)];
  const formulas = Array.from({ length: rows }, (_, at) => {
    const code = cellAddress(row + at, 0);
    const sum = `SUMIFS(${table}[${header('weight')}],${table}[${header('dimension')}],${code})`;
    const inside = dimensions[at]?.indicators.reduce((total, { weight }) => total + weight, 0);
    return {
      at: cellAddress(row + at, column),
      formula: `=IF(${code}="","",${sum})`,
      rows: 1,
      columns: 1,
      expected: [[inside ?? '']],
    };
  });
  const range = rangeAddress(row, column, rows, 1);
  const first = cellAddress(row, column);
  return {
    formulas,
    formats: [{ range, numberFormat: '0.00##', color: colours.muted, fill: '#FFFFFF' }],
    conditionals: [
      { kind: 'formula', range, formula: `=AND(${first}<>"",ABS(N(${first})-1)>0.000000001)`, fill: colours.marked },
    ],
  };
}
