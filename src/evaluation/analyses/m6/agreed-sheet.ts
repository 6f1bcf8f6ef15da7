import type { Language } from '../../../locales';
import { inLanguage } from '../columns';
import { SheetDraft, type PlacedTable } from '../sheet-draft';
import type { CodedClauses } from './coded-clauses';
import { clauseColumns, keysOf, type CodingFormulas } from './coding-formulas';

/** Where the agreed codes stand, as the other sheets of the analysis name them. */
export interface AgreedCells {
  readonly document: string;
  readonly clause: string;
  readonly region: string;
  readonly named: string;
  /** Clauses × categories: 1 or 0, nothing where the coders differ. */
  readonly agreed: string;
}

/** Every clause with its region and the categories that hold for it. */
export function agreedSheet(
  coded: CodedClauses,
  formulas: CodingFormulas,
  caption: string,
  language: Language,
): { readonly sheet: SheetDraft; readonly cells: AgreedCells } {
  const t = inLanguage(language);
  const { clauses, categories } = coded;
  const sheet = new SheetDraft(t('Agreed codes by clause', '逐条定稿编码'), caption, 0);
  const title = t('1 = coded, 0 = not coded, blank = to be settled', '1 = 已编码，0 = 未编码，空白 = 待裁定');
  const table = sheet.table(title, clauses.length, [
    ...clauseColumns(formulas, coded, t),
    ...(['region', 'named'] as const).map((id) => ({
      id,
      header: id === 'region' ? t('Region', '地区') : t('Region in the name', '名称中的地区'),
      formula: (at: PlacedTable) => formulas.first(keysOf(at), id),
      expected: clauses.map((clause) => clause[id]),
      align: 'Left' as const,
    })),
    ...categories.map((category, at) => ({
      id: category,
      header: category,
      formula: (own: PlacedTable) => formulas.agreed(keysOf(own), category),
      expected: clauses.map(({ agreed }) => agreed[at] ?? ''),
      align: 'Right' as const,
    })),
  ]);
  const away = (id: string) => sheet.away(table.column(id));
  return {
    sheet,
    cells: {
      document: away('document'),
      clause: away('clause'),
      region: away('region'),
      named: away('named'),
      agreed: sheet.away(table.span(categories[0], categories[categories.length - 1])),
    },
  };
}
