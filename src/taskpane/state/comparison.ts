import type { ComparedYears } from '../../evaluation/change/compared-years';
import type { EarlierTable } from '../../evaluation/change/earlier-tables';
import type { ChangeObstacle } from '../../evaluation/change/last-year';
import type { Plan } from '../../evaluation/plan/plan';
import type { RowChoice } from '../../evaluation/evaluation';
import type { SourceChoice } from '../../workbook/room';

/** What can be compared with: a year of the same table, for which `table` is null, or of another; or a whole table. */
export type EarlierChoice =
  | { readonly kind: 'year'; readonly year: NonNullable<RowChoice['year']>; readonly table: SourceChoice | null }
  | { readonly kind: 'table'; readonly table: SourceChoice; readonly likeness: EarlierTable };

/** A comparison of the shown result with an earlier year. */
export interface Comparison {
  readonly choices: readonly EarlierChoice[];
  /** Why it is not possible, or why the chosen year cannot be scored. */
  readonly obstacle: ChangeObstacle | { readonly kind: 'unreadable' } | null;
  readonly compared: ComparedYears | null;
  /** While the chosen year is read and scored. */
  readonly comparing: boolean;
  /** What would be written, while it is looked at. */
  readonly plan: Plan | null;
  /** The sheet to which it was written last. */
  readonly written: string | null;
}
