import { objectNamesOf } from '../evaluation/plan/names';
import type { CellRange, EvaluationPlaces } from '../evaluation/steps/places';
import type { StoredEvaluation } from '../evaluation/stored';
import { inExcel } from './in-excel';
import { WorkbookProblem } from './room';

/** Where the live ranges of an evaluation stand, wherever its sheets have been moved. */
export const readPlaces = ({ objects }: StoredEvaluation): Promise<EvaluationPlaces> =>
  inExcel(async (context) => {
    const { names, tables } = context.workbook;
    const own = objectNamesOf(objects.evaluation);
    const loaded = (range: Excel.Range) => range.load('rowIndex, columnIndex, rowCount, columnCount, worksheet/name');
    const ranges = {
      units: loaded(names.getItemOrNullObject(own.units).getRangeOrNullObject()),
      values: loaded(names.getItemOrNullObject(own.values).getRangeOrNullObject()),
      points: loaded(names.getItemOrNullObject(own.points).getRangeOrNullObject()),
      scores: loaded(names.getItemOrNullObject(own.scores).getRangeOrNullObject()),
    };
    const table = tables.getItemOrNullObject(objects.weights).load('name');
    await context.sync();
    const placeOf = (range: Excel.Range, name: string): CellRange => {
      if (range.isNullObject) throw new WorkbookProblem('choices-gone', { table: name });
      const { rowIndex, columnIndex, rowCount, columnCount, worksheet } = range;
      return { sheet: worksheet.name, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
    };
    if (table.isNullObject) throw new WorkbookProblem('choices-gone', { table: objects.weights });
    const weights = loaded(table.getRange());
    await context.sync();
    return {
      units: placeOf(ranges.units, own.units),
      values: placeOf(ranges.values, own.values),
      points: placeOf(ranges.points, own.points),
      scores: placeOf(ranges.scores, own.scores),
      weights: placeOf(weights, objects.weights),
    };
  });
