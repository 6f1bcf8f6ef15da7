import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Univer } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { changesContent } from './changes';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const withContent = (cells: Cells): Cells => {
  const kept: Cells = {};
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
      if (changesContent(cell ?? null)) (kept[Number(row)] ??= {})[Number(column)] = cell;
    }
  }
  return kept;
};

/**
 * Mends a fault of Univer: it tells formats from content by the command that set them, and when that command is a redo
 * it takes the formats of a cell for its new content and drops the cell's formula.
 */
export function mendFormulaFormats(univer: Univer): void {
  const model = univer.__getInjector().get(FormulaDataModel);
  const formulas = model.updateFormulaData.bind(model);
  const spilledCells = model.updateArrayFormulaCellData.bind(model);
  const spills = model.updateArrayFormulaRange.bind(model);
  model.updateFormulaData = (unit, sheet, cells) => formulas(unit, sheet, withContent(cells));
  model.updateArrayFormulaCellData = (unit, sheet, cells) => spilledCells(unit, sheet, withContent(cells));
  model.updateArrayFormulaRange = (unit, sheet, cells) => spills(unit, sheet, withContent(cells));
}
