import type { Translate } from '../../locales';
import type { ChangeLog } from '../fix/fix-plan';
import { widthFor } from '../plan/appearance';
import { freeSheetNames, type TakenNames } from '../plan/names';
import type { CellValue } from '../source';
import { captionIn, type LiveCell, type SheetCells } from './live-cells';

/** What becomes values, and the table that keeps the formulas so that they can be made live again. */
export interface FreezePlan {
  readonly cells: readonly SheetCells[];
  readonly formulas: readonly LiveCell[];
  readonly captions: readonly LiveCell[];
  /** What stands in the captions from now on: when, from which data, by which version. */
  readonly stamp: string;
  /** ISO 8601, as it stands in the stamp. */
  readonly time: string;
  readonly record: ChangeLog;
}

export interface Frozen {
  /** ISO 8601. */
  readonly since: string;
  readonly cells: readonly LiveCell[];
}

export interface FreezeOptions {
  readonly t: Translate;
  readonly taken: TakenNames;
  readonly table: string;
  readonly fingerprint: string;
  readonly now: Date;
  readonly version: string;
}

/** `cells` are the sheets as they are, `formulas` those in them with the ranges that they fill. */
export function freezePlan(
  { cells, formulas }: Pick<FreezePlan, 'cells' | 'formulas'>,
  options: FreezeOptions,
): FreezePlan {
  const { t, taken, table, fingerprint, now, version } = options;
  const time = now.toISOString();
  const captions = cells.flatMap((sheet) => captionIn(sheet) ?? []);
  const headers = [t('freeze.head.sheet'), t('freeze.head.cell'), t('freeze.head.content'), t('freeze.head.frozen')];
  const rows = [...formulas, ...captions].map(({ sheet, address, content }) => [sheet, address, content, time]);
  const [sheet] = freeSheetNames([t('freeze.sheet')], taken.sheets);
  return {
    cells,
    formulas,
    captions,
    stamp: t('freeze.stamp', { time, fingerprint, version }),
    time,
    record: {
      table,
      sheet,
      title: t('freeze.sheet'),
      caption: t('freeze.caption'),
      headers,
      widths: headers.map((header, at) => widthFor([header, ...rows.map((row) => row[at])], 10, 80)),
      rows,
    },
  };
}

/** What the record tells: the cells to be made live again, and since when they are values; null where they are live. */
export function readFrozen(rows: readonly (readonly CellValue[])[]): Frozen | null {
  const frozen = rows.filter(([, , , since]) => since !== '');
  if (frozen.length === 0) return null;
  const cells = frozen.map(([sheet, address, content]) => ({
    sheet: String(sheet),
    address: String(address),
    content: String(content),
  }));
  return { since: String(frozen[0][3]), cells };
}

/** The table that keeps the formulas of the evaluation whose own table has this name. */
export const frozenTable = (evaluationTable: string): string =>
  evaluationTable.replace('coop_evaluation', 'coop_formulas');
