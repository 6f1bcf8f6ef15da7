import { colours, heightFor } from '../src/evaluation/plan/appearance';
import type { Text } from '../src/models/schema';
import { SheetDraft } from './sheet-draft';

/** What the first sheet of an example says. */
export interface Guide {
  /** Name of the sheet, which no other example has: several may be put into one workbook. */
  readonly sheet: string;
  readonly title: Text;
  readonly about: Text;
  /** What to try first, in order. */
  readonly tries: readonly Text[];
  /** What the reader must know of the figures before believing them. */
  readonly cautions: readonly Text[];
  readonly sources: readonly Text[];
  /** Teaching examples say on top that nothing in them was measured. */
  readonly invented?: boolean;
}

const widths = [18, 74, 56];
const warning: Text = {
  en: 'Teaching example: every figure is invented. It shows how the model works and says nothing about anyone.',
  zh: '教学示例：所有数据均为虚构，只用于说明模型如何运作，不代表任何单位或个人。',
};

/** The sheet that opens first: what this is, what to try, what to beware of, where it comes from. */
export function guideSheet(guide: Guide): SheetDraft {
  const sheet = new SheetDraft(guide.sheet).title(`${guide.title.en} / ${guide.title.zh}`);
  const numbered = (label: Text, texts: readonly Text[]) =>
    texts.map((text, at) => [
      at === 0 ? `${label.en} ${label.zh}` : '',
      mark(text.en, at, texts),
      mark(text.zh, at, texts),
    ]);
  const rows = [
    ...(guide.invented ? [['', warning.en, warning.zh]] : []),
    ['What it is 内容', guide.about.en, guide.about.zh],
    ...numbered({ en: 'Try this', zh: '先试试' }, guide.tries),
    ...numbered({ en: 'Beware', zh: '请注意' }, guide.cautions),
    ...numbered({ en: 'Sources', zh: '来源' }, guide.sources),
  ];
  sheet.cells(2, 0, rows);
  sheet.columnWidths(widths);
  rows.forEach((texts, at) => {
    const row = 3 + at;
    sheet.format({ range: `A${row}`, bold: true, color: colours.text, top: true });
    sheet.format({ range: `B${row}:C${row}`, wrap: true, top: true, rowHeight: heightFor(texts, widths) + 3 });
  });
  if (guide.invented) sheet.format({ range: 'B3:C3', bold: true, color: '#8A3707', fill: '#FFF4E5' });
  return sheet;
}

const mark = (text: string, at: number, texts: readonly Text[]): string =>
  texts.length > 1 ? `${at + 1}. ${text}` : text;
