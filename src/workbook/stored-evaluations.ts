import { frozenTable, readFrozen } from '../evaluation/freeze/freeze-plan';
import { readStored, type StoredEvaluation } from '../evaluation/stored';
import type { CellValue } from '../evaluation/source';
import { inExcel } from './in-excel';
import { WorkbookProblem } from './room';

const evaluationTable = /^coop_evaluation(_\d+)?$/i;

/**
 * The evaluations whose tables can be read, wherever their sheets have moved. One that was damaged does not hide the
 * others: `tellDamaged` hears of it.
 */
export const listEvaluations = (
  tellDamaged: (problem: WorkbookProblem) => void = () => {},
): Promise<StoredEvaluation[]> =>
  inExcel(async (context) => {
    const tables = context.workbook.tables.load('items/name, items/worksheet/name');
    await context.sync();
    const found = tables.items
      .filter(({ name }) => evaluationTable.test(name))
      .map((table) => ({ table, body: table.getDataBodyRange().load('values') }));
    const records = new Map(
      tables.items
        .filter(({ name }) => found.some(({ table }) => frozenTable(table.name) === name))
        .map((table) => [table.name, table.getDataBodyRange().load('values')]),
    );
    await context.sync();
    return found.flatMap(({ table, body }) => {
      const reading = readStored(table.name, body.values as CellValue[][]);
      const frozen = readFrozen((records.get(frozenTable(table.name))?.values ?? []) as CellValue[][]);
      if (reading.kind === 'stored') return [frozen ? { ...reading.stored, frozen: frozen.since } : reading.stored];
      const facts = { table: table.name, sheet: table.worksheet.name, rows: reading.keys.join(', ') };
      tellDamaged(new WorkbookProblem('evaluation-damaged', facts));
      return [];
    });
  });
