import type { Language } from '../../../locales';
import { inLanguage } from '../columns';
import { digits, live, quoted } from '../live-text';
import { SheetDraft } from '../sheet-draft';
import { isOpen, type CodedClauses } from './coded-clauses';
import type { CodeCells } from './codes-sheet';

/** Every category of a clause over which its coders differ and nobody has decided, for any number of coders. */
export function settleSheet(
  { clauses, coders, categories }: CodedClauses,
  cells: CodeCells,
  caption: string,
  language: Language,
): SheetDraft {
  const t = inLanguage(language);
  const sheet = new SheetDraft(t('Codes to settle', '待裁定编码'), caption, 1);
  const open = categories.flatMap((category, at) =>
    clauses.filter((clause) => isOpen(clause, at)).map((clause) => ({ ...clause, category, said: clause.codes[at] })),
  );
  const nothing = t('Nothing is left to settle.', '没有需要裁定的编码。');
  const blocks = categories.map((category, at) => {
    const named = `EXPAND(${quoted(category)},${clauses.length},1,${quoted(category)})`;
    return `HSTACK(${cells.documents},${named},${cells.codes(at)})`;
  });
  const differ = categories.map((_, at) => differs(cells, at, coders.length));
  const formula = `=FILTER(VSTACK(${blocks.join(',')}),VSTACK(${differ.join(',')}),${quoted(nothing)})`;
  const left = digits(openCount(cells, categories.length, coders.length), open.length);
  sheet.say(language === 'en' ? live`Codes left to settle: ${left}.` : live`还有 ${left} 条编码需要裁定。`);
  sheet.note(
    t(
      'To decide, add a row to the coding sheet: the clause, the coder “Settled”, and the code that holds for it.',
      '裁定时，在编码表中为该条款增加一行：编码者填“裁定”，并选定最终编码。',
    ),
  );
  sheet.table(t('Where the coders differ', '编码者意见不同之处'), Math.max(1, open.length), [
    {
      id: 'document',
      header: t('Document', '文件'),
      formula: () => formula,
      expected: open.length > 0 ? open.map(({ document }) => document) : [nothing],
    },
    { id: 'clause', header: t('Clause', '条款'), spilled: true, expected: open.map(({ clause }) => clause) },
    { id: 'page', header: t('Page', '页码'), spilled: true, expected: open.map(({ page }) => page) },
    { id: 'category', header: t('Category', '类别'), spilled: true, expected: open.map(({ category }) => category) },
    ...coders.map((coder, who) => ({
      id: `coder ${who}`,
      header: coder,
      spilled: true,
      expected: open.map(({ said }) => said[who] ?? ''),
      align: 'Right' as const,
    })),
  ]);
  return sheet;
}

/** For LET: of each row of codes k, y = how many coders say 1, n = how many have read it. */
export function saidCounts(codes: string, coders: number): string {
  const ones = `SEQUENCE(${coders},1,1,0)`;
  return `k,${codes},y,MMULT((k=1)*1,${ones}),n,MMULT((k<>"")*1,${ones})`;
}

/** 1 for each clause over which the coders differ and nobody has decided. */
const differs = (cells: CodeCells, category: number, coders: number): string =>
  `LET(${saidCounts(cells.codes(category), coders)},(y>0)*(y<n)*(${cells.settled}=""))`;

/** How many codes are left to settle, over all categories. */
export const openCount = (cells: CodeCells, categories: number, coders: number): string =>
  `(${Array.from({ length: categories }, (_, category) => `SUM(${differs(cells, category, coders)})`).join('+')})`;
