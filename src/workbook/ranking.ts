import type { ShownRanking } from '../evaluation/report/report-of';
import type { CellValue } from '../evaluation/source';
import type { StoredEvaluation } from '../evaluation/stored';
import { inExcel } from './in-excel';
import { listen, type StopListening } from './listen';
import { WorkbookProblem, type RankingLine } from './room';

/** The ranking as its formulas show it now; a blank or an error there is no score. */
export const readRanking = (stored: StoredEvaluation): Promise<RankingLine[]> =>
  inExcel(async (context) => {
    const range = (await rankingRange(context, stored)).load('values');
    await context.sync();
    return (range.values as CellValue[][]).map(([unit, score, rank, ...others]) => ({
      unit: String(unit),
      score: numberOrNull(score),
      rank: numberOrNull(rank),
      ...(stored.peers === undefined ? {} : { peers: peersIn(others) }),
      note: noteIn(others),
    }));
  });

export const readRankingTable = (stored: StoredEvaluation): Promise<ShownRanking> =>
  inExcel(async (context) => {
    const range = (await rankingRange(context, stored)).load('values, rowIndex, columnIndex, worksheet/name');
    const headers = range.getRowsAbove(1).load('values');
    await context.sync();
    return {
      sheet: range.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      headers: headers.values[0].map(String),
      rows: range.values as CellValue[][],
    };
  });

export const onRanking = (stored: StoredEvaluation, listener: () => void): Promise<StopListening> =>
  listen(async (context) => {
    const { worksheet } = await rankingRange(context, stored);
    return [worksheet.onCalculated, worksheet.onChanged];
  }, listener);

export const goToRanking = (stored: StoredEvaluation): Promise<void> =>
  inExcel(async (context) => {
    const range = await rankingRange(context, stored);
    range.worksheet.activate();
    range.getCell(0, 0).select();
    await context.sync();
  });

async function rankingRange(context: Excel.RequestContext, { objects }: StoredEvaluation): Promise<Excel.Range> {
  const name = context.workbook.names.getItemOrNullObject(objects.ranking);
  const range = name.getRangeOrNullObject().load('address');
  await context.sync();
  if (range.isNullObject) throw new WorkbookProblem('ranking-gone', { name: objects.ranking });
  return range;
}

/** The note stands in the last column; a number there is a dimension's points in a ranking of an earlier version. */
function noteIn(columns: readonly CellValue[]): string {
  const last = columns.at(-1);
  return typeof last === 'string' ? last.trim() : '';
}

/** The peer group and the place in it stand before the note. */
const peersIn = (columns: readonly CellValue[]): RankingLine['peers'] => ({
  group: String(columns.at(-4) ?? ''),
  count: numberOrNull(columns.at(-3) ?? ''),
  // A spilled blank may read as 0, which is no place.
  rank: numberOrNull(columns.at(-2) || ''),
});

const numberOrNull = (value: CellValue): number | null => (typeof value === 'number' ? value : null);
