import type { Plan, PlannedSheet } from '../../evaluation/plan/plan';
import { asProblem } from '../host-errors';
import { inOneUndoStep } from '../in-excel';
import type { Progress } from '../room';
import { writeBlock, writeFormula } from './cells';
import { writeCharts } from './charts';
import { checkRoom } from './check-room';
import { writeConditional } from './conditionals';
import { writeFormat, writeFreeze, writeWidths } from './formats';
import { writeNames } from './names';
import { writeMerges, writePage } from './page';
import { removeWritten } from './remove-written';
import { Requests } from './requests';
import { writeTables } from './tables';
import { writeValidation } from './validations';

/** What has been written so far, in case it has to be taken back. */
interface Written {
  readonly sheetIds: string[];
  /** The sheet that is being written now. */
  sheet: string;
}

/** Writes the plan as one step of Excel's undo; when it fails or is cancelled, nothing of it stays. */
export async function writePlan(plan: Plan, progress: Progress, signal: AbortSignal): Promise<void> {
  const written: Written = { sheetIds: [], sheet: '' };
  try {
    await inOneUndoStep(async (context) => {
      await checkRoom(context, plan);
      await writeInStages(context, plan, progress, signal, written);
    });
  } catch (error) {
    await removeWritten(written.sheetIds, plan.names);
    throw asProblem(error, { name: written.sheet });
  }
}

/** All sheets, tables and names stand before the first formula, so that a formula may refer to a later sheet. */
async function writeInStages(
  context: Excel.RequestContext,
  plan: Plan,
  progress: Progress,
  signal: AbortSignal,
  written: Written,
): Promise<void> {
  const requests = new Requests(context, signal);
  const pairs: { planned: PlannedSheet; sheet: Excel.Worksheet }[] = [];
  for (const planned of plan.sheets) {
    written.sheet = planned.name;
    const sheet = context.workbook.worksheets.add(planned.name).load('id');
    // One at a time: should Excel stop in between, it is known which sheets are ours to remove.
    await requests.send();
    written.sheetIds.push(sheet.id);
    pairs.push({ planned, sheet });
  }
  for (const { planned, sheet } of pairs) {
    // While the sheet is empty: a host fits the heights of its rows each time that a column changes.
    writeWidths(sheet, planned.widths);
    for (const block of planned.blocks) await writeBlock(requests, sheet, block);
    writeTables(sheet, planned.tables);
  }
  writeNames(context, plan.names);
  await requests.send();
  for (const [done, { planned, sheet }] of pairs.entries()) {
    progress(done, pairs.length, planned.name);
    for (const formula of planned.formulas) await writeFormula(requests, sheet, formula);
    writeLooks(sheet, planned);
    await requests.send();
  }
  await writeCharts(
    requests,
    pairs.flatMap(({ planned, sheet }) => planned.charts.map((chart) => ({ sheet, planned: chart }))),
  );
  show(context, plan.activate);
  await requests.send();
  progress(pairs.length, pairs.length, plan.activate);
}

function show(context: Excel.RequestContext, name: string): void {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  sheet.getRange('A1').select();
}

function writeLooks(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  // Before the heights of rows, which follow from what is merged.
  writeMerges(sheet, planned.merges ?? []);
  for (const format of planned.formats) writeFormat(sheet, format);
  for (const validation of planned.validations) writeValidation(sheet, validation);
  for (const conditional of planned.conditionals) writeConditional(sheet, conditional);
  writeFreeze(sheet, planned.freeze);
  if (planned.page) writePage(sheet, planned.page);
}
