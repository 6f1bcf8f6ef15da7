import { cellAddress } from '../address';
import type { CellValue } from '../source';

/** The filled part of a sheet: what its cells show, and what was typed into them. */
export interface SheetCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** What stands in a cell while it is live: a formula with all cells that it fills, or a caption that says so. */
export interface LiveCell {
  readonly sheet: string;
  /** One cell, or the range that the formula in its first cell fills. */
  readonly address: string;
  readonly content: string;
}

export const isFormula = (content: CellValue): content is string =>
  typeof content === 'string' && content.startsWith('=');

/**
 * The formulas of a sheet, each once. Some programs show a formula in every cell that it fills: what is the same as the
 * cell above or to the left belongs to it.
 */
export const formulasIn = ({ sheet, row, column, formulas }: SheetCells): LiveCell[] =>
  formulas.flatMap((line, down) =>
    line.flatMap((content, right): LiveCell[] => {
      const filled = content === formulas[down - 1]?.[right] || content === line[right - 1];
      return isFormula(content) && !filled
        ? [{ sheet, address: cellAddress(row + down, column + right), content }]
        : [];
    }),
  );

/** The caption of a sheet of ours stands below its title, above everything else. */
export function captionIn({ sheet, row, column, values }: SheetCells): LiveCell | null {
  if (row !== 0 || column !== 0) return null;
  const [title, caption, below] = [values[0]?.[0], values[1]?.[0], values[2]?.[0]];
  const isCaption = typeof title === 'string' && typeof caption === 'string' && caption !== '' && below === '';
  return isCaption ? { sheet, address: cellAddress(1, 0), content: caption } : null;
}

/** The first formula that shows an error instead of a value; values could not be made of it. */
export function firstError(cells: readonly SheetCells[]): { readonly sheet: string; readonly address: string } | null {
  for (const { sheet, row, column, values } of cells) {
    for (const [down, line] of values.entries()) {
      const right = line.findIndex((value) => typeof value === 'string' && /^#[A-Z_/0]+[!?]?$/.test(value));
      if (right !== -1) return { sheet, address: cellAddress(row + down, column + right) };
    }
  }
  return null;
}
