import type { CellChange, FixPlan } from '../../evaluation/fix/fix-plan';
import type { CellValue } from '../../evaluation/source';
import { existingSheet } from '../free-place';
import { asProblem } from '../host-errors';
import { inOneUndoStep } from '../in-excel';
import { WorkbookProblem } from '../room';
import { readState } from '../state';
import { appendToLog, findLog } from './change-log';
import { asConstant } from './typed-text';

/** A changed cell with what Excel says of it. */
interface Target {
  readonly change: CellChange;
  readonly range: Excel.Range;
}

/** In a cell of this format Excel keeps a number as text. */
const textFormat = '@';
/** So many cells are looked at and written in one request. */
const cellsPerRequest = 2_000;

/**
 * Changes the user's cells and keeps what stood there in the change log, as one step of Excel's undo. Everything is
 * looked at before anything is written: a protected sheet, a formula, or a cell that was changed meanwhile stops all.
 */
export async function applyFixes({ changes, log }: FixPlan): Promise<void> {
  if (changes.length === 0) return;
  let sheetAtWork = changes[0].place.sheet;
  try {
    await inOneUndoStep(async (context) => {
      const state = await readState(context);
      if (state.readOnly) throw new WorkbookProblem('read-only');
      for (const name of new Set(changes.map(({ place }) => place.sheet))) {
        sheetAtWork = name;
        await requireOpen(await existingSheet(context, name));
      }
      const table = await findLog(context, log);
      if (!table && state.structureProtected) throw new WorkbookProblem('structure-protected');
      if (table) await requireOpen(table.sheet);
      const targets = await lookAt(context, changes);
      sheetAtWork = log.sheet;
      await appendToLog(context, log, table);
      for (const { change, range } of targets) write(range, change.after);
      await context.sync();
    });
  } catch (error) {
    throw asProblem(error, { sheet: sheetAtWork });
  }
}

async function requireOpen(sheet: Excel.Worksheet): Promise<void> {
  const protection = sheet.protection.load('protected');
  sheet.load('name');
  await sheet.context.sync();
  if (protection.protected) throw new WorkbookProblem('sheet-protected', { sheet: sheet.name });
}

async function lookAt(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<Target[]> {
  const targets: Target[] = [];
  for (let first = 0; first < changes.length; first += cellsPerRequest) {
    targets.push(...(await readTargets(context, changes.slice(first, first + cellsPerRequest))));
  }
  for (const { change, range } of targets) {
    const { sheet, address } = change.place;
    const [[value]] = range.values as CellValue[][];
    const [[formula]] = range.formulas as CellValue[][];
    if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
      throw new WorkbookProblem('cell-has-formula', { sheet, address });
    }
    if (value !== change.before) throw new WorkbookProblem('cell-changed', { sheet, address });
  }
  return targets;
}

async function readTargets(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<Target[]> {
  const targets = changes.map((change) => ({
    change,
    range: context.workbook.worksheets
      .getItem(change.place.sheet)
      .getRange(change.place.address)
      .load('values, formulas, numberFormat'),
  }));
  await context.sync();
  return targets;
}

function write(range: Excel.Range, after: CellValue): void {
  if (typeof after === 'number' && range.numberFormat[0][0] === textFormat) range.numberFormat = [['General']];
  range.values = [[asConstant(after)]];
}
