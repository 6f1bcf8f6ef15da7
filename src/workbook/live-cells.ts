import { readFrozen, frozenTable } from '../evaluation/freeze/freeze-plan';
import { formulasIn } from '../evaluation/freeze/live-cells';
import { objectNamesOf } from '../evaluation/plan/names';
import type { CellValue } from '../evaluation/source';
import type { StoredEvaluation } from '../evaluation/stored';
import { cellsOf } from './address';
import { inExcel } from './in-excel';
import type { Liveness } from './room';

/** Reads the sheets of an evaluation with their formulas, wherever they have been moved. */
export const readLiveness = (stored: StoredEvaluation): Promise<Liveness> =>
  inExcel(async (context) => {
    const { tables, names, worksheets } = context.workbook;
    const objects = objectNamesOf(stored.objects.evaluation);
    const ranges = [objects.values, objects.points, objects.ranking].map((name) =>
      names.getItemOrNullObject(name).getRangeOrNullObject().load('worksheet/name'),
    );
    const own = [objects.weights, objects.combined].map((name) =>
      tables.getItemOrNullObject(name).load('worksheet/name'),
    );
    const record = tables.getItemOrNullObject(frozenTable(objects.evaluation)).load('name');
    await context.sync();
    const found = [...own, ...ranges].flatMap((item) => (item.isNullObject ? [] : [item.worksheet.name]));
    const sheets = [...new Set(found)].map((sheet) => ({
      sheet,
      used: worksheets.getItem(sheet).getUsedRange(true).load('values, formulas, rowIndex, columnIndex'),
    }));
    const kept = record.isNullObject ? null : record.getDataBodyRange().load('values');
    await context.sync();
    const cells = sheets.map(({ sheet, used }) => ({
      sheet,
      row: used.rowIndex,
      column: used.columnIndex,
      values: used.values as CellValue[][],
      formulas: used.formulas as CellValue[][],
    }));
    const anchors = cells.flatMap(formulasIn).map((cell) => ({
      cell,
      filled: worksheets.getItem(cell.sheet).getRange(cell.address).getSpillingToRangeOrNullObject().load('address'),
    }));
    await context.sync();
    return {
      cells,
      formulas: anchors.map(({ cell, filled }) =>
        filled.isNullObject ? cell : { ...cell, address: cellsOf(filled.address) },
      ),
      frozen: kept && readFrozen(kept.values as CellValue[][]),
    };
  });
