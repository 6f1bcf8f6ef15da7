import { frozenTable, type FreezePlan } from '../../evaluation/freeze/freeze-plan';
import { firstError, isFormula, type LiveCell } from '../../evaluation/freeze/live-cells';
import type { StoredEvaluation } from '../../evaluation/stored';
import { asProblem } from '../host-errors';
import { inOneUndoStep } from '../in-excel';
import { readLiveness } from '../live-cells';
import { WorkbookProblem } from '../room';
import { readState } from '../state';
import { appendToLog, findLog } from './change-log';
import { asConstant } from './typed-text';

/** Every cell of the sheets gets what it shows, so that no formula is left half overwritten by its own values. */
export async function freeze({ cells, captions, stamp, record }: FreezePlan): Promise<void> {
  const error = firstError(cells);
  if (error) throw new WorkbookProblem('shows-error', { ...error });
  await changeInOneStep(async (context) => {
    await requireWritable(
      context,
      cells.map(({ sheet }) => sheet),
    );
    await appendToLog(context, record, await findLog(context, record));
    for (const area of cells) {
      const { sheet, row, column, values } = area;
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, values.length, values[0].length);
      range.values = values.map((line) => line.map(asConstant));
    }
    for (const { sheet, address } of captions) rangeOn(context, sheet, address).values = [[asConstant(stamp)]];
    await context.sync();
  });
}

/** Writes the kept contents back and says in the record that they are live. */
export async function makeLive(stored: StoredEvaluation): Promise<void> {
  const { frozen } = await readLiveness(stored);
  if (!frozen) return;
  const sheets = [...new Set(frozen.cells.map(({ sheet }) => sheet))];
  await changeInOneStep(async (context) => {
    await requireWritable(context, sheets);
    await requireInPlace(context, frozen.cells);
    for (const { sheet, address, content } of frozen.cells) {
      const range = rangeOn(context, sheet, address);
      // What a formula fills has to be empty, or it cannot spill.
      range.clear('Contents');
      const first = range.getCell(0, 0);
      if (isFormula(content)) first.formulas = [[content]];
      else first.values = [[asConstant(content)]];
    }
    const since = context.workbook.tables
      .getItem(frozenTable(stored.objects.evaluation))
      .getDataBodyRange()
      .getLastColumn()
      .load('values');
    await context.sync();
    since.values = since.values.map(() => ['']);
    await context.sync();
  });
}

async function requireWritable(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const state = await readState(context);
  if (state.readOnly) throw new WorkbookProblem('read-only');
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { name, sheet, protection: sheet.protection.load('protected') };
  });
  await context.sync();
  for (const { name, sheet, protection } of sheets) {
    if (sheet.isNullObject) throw new WorkbookProblem('source-gone', { name });
    if (protection.protected) throw new WorkbookProblem('sheet-protected', { sheet: name });
  }
}

/**
 * A range that holds formulas again is not the one that was frozen, nor is a sheet whose first range, the names, holds
 * nothing. Other ranges may: a note that nothing has to be said of is blank.
 */
async function requireInPlace(context: Excel.RequestContext, cells: readonly LiveCell[]): Promise<void> {
  const ranges = cells.map(({ sheet, address }) => rangeOn(context, sheet, address).load('values, formulas'));
  await context.sync();
  const isFirst = (at: number) => cells.findIndex(({ sheet }) => sheet === cells[at].sheet) === at;
  const moved = ranges.findIndex(
    ({ values, formulas }, at) =>
      formulas.flat().some(isFormula) || (isFirst(at) && values.flat().every((value) => value === '')),
  );
  if (moved === -1) return;
  const { sheet, address } = cells[moved];
  throw new WorkbookProblem('frozen-moved', { sheet, address });
}

const rangeOn = (context: Excel.RequestContext, sheet: string, address: string): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(address);

async function changeInOneStep(work: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  try {
    await inOneUndoStep(work);
  } catch (error) {
    throw asProblem(error);
  }
}
