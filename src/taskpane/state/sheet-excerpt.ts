import { cellAddress, columnLetters } from '../../evaluation/address';
import type { ArrayFormula, PlannedSheet } from '../../evaluation/plan/plan';
import type { CellValue } from '../../evaluation/source';

/** A few cells of a sheet that is not written yet, with the formula that fills them. */
export interface SheetExcerpt {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly CellValue[] }[];
  readonly formula: ArrayFormula;
}

interface Position {
  readonly row: number;
  readonly column: number;
}

const positionOf = (address: string): Position => {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new Error(`"${address}" is not the address of one cell.`);
  const column = [...match[1]].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
};

/** The sheet's cells by address, as they will show. */
const cellsOf = ({ blocks, formulas }: PlannedSheet): ReadonlyMap<string, CellValue> => {
  const parts = [
    ...blocks.map(({ at, values }) => ({ at, values })),
    ...formulas.map(({ at, expected }) => ({ at, values: expected })),
  ];
  const cells = new Map<string, CellValue>();
  for (const { at, values } of parts) {
    const { row, column } = positionOf(at);
    values.forEach((line, down) =>
      line.forEach((value, right) => cells.set(cellAddress(row + down, column + right), value)),
    );
  }
  return cells;
};

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const isNumeric = ({ expected }: ArrayFormula): boolean => typeof expected[0]?.[0] === 'number';

/** A word of a heading that does not fit into one of many columns. */
const longWord = /[a-z]{8}/i;

/**
 * The header and the first rows of the sheet's live part, from the sheet's first column on, with the formula of its
 * first column of numbers; long words in the headings take the place of a column. Null for a sheet without formulas.
 */
export const excerptOf = (sheet: PlannedSheet, rows: number, most: number): SheetExcerpt | null => {
  const [first] = sheet.formulas;
  if (!first) return null;
  const { row } = positionOf(first.at);
  const cells = cellsOf(sheet);
  const headings = upTo(most).map((right) => String(cells.get(cellAddress(row - 1, right)) ?? ''));
  const columns = headings.some((heading, right) => right > 0 && longWord.test(heading)) ? most - 1 : most;
  return {
    columns: upTo(columns).map((right) => columnLetters(right)),
    rows: upTo(Math.min(rows, first.rows) + 1).map((down) => ({
      number: row + down,
      cells: upTo(columns).map((right) => cells.get(cellAddress(row - 1 + down, right)) ?? ''),
    })),
    formula: sheet.formulas.find(isNumeric) ?? first,
  };
};
