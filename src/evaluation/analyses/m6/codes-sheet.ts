import type { Language } from '../../../locales';
import { inLanguage } from '../columns';
import { SheetDraft, type PlacedTable } from '../sheet-draft';
import type { CodedClauses } from './coded-clauses';
import { clauseColumns, keysOf, type CodingFormulas } from './coding-formulas';

/** Where the codes of the clauses stand, as the other sheets of the analysis name them. */
export interface CodeCells {
  /** Document, clause and page. */
  readonly documents: string;
  readonly settled: string;
  /** Clauses × coders. */
  readonly codes: (category: number) => string;
}

/** Every clause with what each coder says of each category. */
export function codesSheet(
  coded: CodedClauses,
  formulas: CodingFormulas,
  caption: string,
  language: Language,
): { readonly sheet: SheetDraft; readonly cells: CodeCells } {
  const t = inLanguage(language);
  const { clauses, coders, categories } = coded;
  const sheet = new SheetDraft(t('Codes by clause', '逐条编码'), caption, 0);
  const idOf = (category: number, coder: number) => `${category} ${coder}`;
  const title = t('1 = coded, 0 = not coded, blank = not read', '1 = 已编码，0 = 未编码，空白 = 未读');
  const table = sheet.table(title, clauses.length, [
    ...clauseColumns(formulas, coded, t),
    {
      id: 'settled',
      header: t('Settled', '已裁定'),
      formula: (at) => formulas.settled(keysOf(at)),
      expected: clauses.map(({ isSettled }) => (isSettled ? 1 : '')),
      align: 'Right',
    },
    ...categories.flatMap((category, at) =>
      coders.map((coder, who) => ({
        id: idOf(at, who),
        header: `${category.split(' ')[0]} · ${coder}`,
        expected: clauses.map(({ codes }) => codes[at][who] ?? ''),
        align: 'Right' as const,
        spilled: who > 0,
        ...(who === 0 ? { formula: (own: PlacedTable) => formulas.codes(keysOf(own), category) } : {}),
      })),
    ),
  ]);
  return {
    sheet,
    cells: {
      documents: sheet.away(table.span('document', 'page')),
      settled: sheet.away(table.column('settled')),
      codes: (category) => sheet.away(table.span(idOf(category, 0), idOf(category, coders.length - 1))),
    },
  };
}
