import type { Robustness } from '../evaluation/robustness/robustness';
import { readRobustness, readStamp, type StoredStamp } from '../evaluation/robustness/stored-robustness';
import type { CellValue } from '../evaluation/source';
import type { StoredEvaluation } from '../evaluation/stored';
import { inExcel } from './in-excel';

const stampTable = /^coop_robustness(_\d+)?$/i;

/** The newest robustness run of an evaluation that stands in the workbook and can be read; null where there is none. */
export const readStoredRobustness = ({ objects }: StoredEvaluation): Promise<Robustness | null> =>
  inExcel(async (context) => {
    const tables = context.workbook.tables.load('items/name');
    await context.sync();
    const found = tables.items
      .filter(({ name }) => stampTable.test(name))
      .map((table) => table.getDataBodyRange().load('values'));
    await context.sync();
    const stamps = found
      .flatMap(({ values }) => readStamp(values as CellValue[][]) ?? [])
      .filter(({ evaluation }) => evaluation === objects.evaluation)
      .sort((one, other) => other.time.localeCompare(one.time));
    for (const stamp of stamps) {
      const robustness = await readRun(context, stamp);
      if (robustness) return robustness;
    }
    return null;
  });

async function readRun(context: Excel.RequestContext, stamp: StoredStamp): Promise<Robustness | null> {
  const parts = [stamp['intervals-table'], stamp['tests-table']].map((name) =>
    context.workbook.tables.getItemOrNullObject(name).load('name'),
  );
  await context.sync();
  if (parts.some((table) => table.isNullObject)) return null;
  const [intervals, tests] = parts.map((table) => table.getDataBodyRange().load('values'));
  await context.sync();
  return readRobustness(stamp, intervals.values as CellValue[][], tests.values as CellValue[][]);
}
