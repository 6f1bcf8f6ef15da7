import type { Plan } from '../src/evaluation/plan/plan';
import { guideSheet, type Guide } from './guide';
import type { SheetDraft } from './sheet-draft';

/** An example as the pane writes it into a workbook and as it stands in its file. Its first sheet is shown. */
export function exampleBook(
  guide: Guide,
  sheets: readonly SheetDraft[],
  guideStands: 'first' | 'last' = 'first',
): Plan {
  const about = guideSheet(guide);
  const drafts = guideStands === 'first' ? [about, ...sheets] : [...sheets, about];
  return { sheets: drafts.map((sheet) => sheet.build()), names: [], activate: drafts[0].name };
}
