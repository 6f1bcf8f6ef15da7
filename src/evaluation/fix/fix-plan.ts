import type { Translate } from '../../locales';
import { widthFor } from '../plan/appearance';
import type { CellPlace, Finding } from '../findings';
import type { CellValue } from '../source';
import type { Proposal } from './proposal';

/** One cell of the user's as it is and as it will be. */
export interface CellChange {
  readonly place: CellPlace;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly why: Pick<Proposal, 'why' | 'facts'>;
}

/** What will be written into the user's cells, with the lines of the change log that keep what stood there. */
export interface FixPlan {
  readonly changes: readonly CellChange[];
  readonly log: ChangeLog;
}

/** A table that grows: made where the workbook has none of this name. */
export interface ChangeLog {
  readonly table: string;
  readonly sheet: string;
  readonly title: string;
  readonly caption: string;
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  /** One line for each change. */
  readonly rows: readonly (readonly CellValue[])[];
}

export const changeLogTable = 'coop_changes';

export interface FixOptions {
  readonly t: Translate;
  readonly now: Date;
}

/** The change that a proposal makes to the cell of a finding. */
export const changeBy = ({ place, repair }: Finding, { after, why, facts }: Proposal): CellChange[] =>
  place && repair ? [{ place, before: repair.before, after, why: { why, facts } }] : [];

/** What can be mended without asking anything. */
export const sureChanges = (findings: readonly Finding[]): CellChange[] =>
  findings.flatMap((finding) => (finding.repair?.sure ? changeBy(finding, finding.repair.sure) : []));

export function fixPlan(changes: readonly CellChange[], { t, now }: FixOptions): FixPlan {
  const headers = [
    t('changes.head.when'),
    t('changes.head.sheet'),
    t('changes.head.cell'),
    t('changes.head.before'),
    t('changes.head.after'),
    t('changes.head.why'),
  ];
  const rows = changes.map(({ place, before, after, why }): CellValue[] => [
    now.toISOString(),
    place.sheet,
    place.address,
    before,
    after,
    fixText(t, why),
  ]);
  return {
    changes,
    log: {
      table: changeLogTable,
      sheet: t('changes.sheet'),
      title: t('changes.sheet'),
      caption: t('changes.caption'),
      headers,
      widths: headers.map((header, at) => widthFor([header, ...rows.map((row) => String(row[at]))], 10, 60)),
      rows,
    },
  };
}

/** Why a cell is changed, as a sentence. A reason without a sentence does not compile. */
export function fixText(t: Translate, { why, facts }: CellChange['why']): string {
  // A key made of all reasons asks for the facts of all sentences at once; a proposal carries those of its own.
  return t(`fixes.${why}`, facts as Readonly<Record<'unit' | 'other' | 'factor', string>>);
}
