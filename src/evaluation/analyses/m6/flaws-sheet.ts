import type { Language } from '../../../locales';
import { inLanguage } from '../columns';
import { digits, live, quoted } from '../live-text';
import { SheetDraft } from '../sheet-draft';
import type { AgreedCells } from './agreed-sheet';
import type { CodedClauses } from './coded-clauses';
import { spelling } from './spelling';

interface Flaws {
  readonly coded: CodedClauses;
  readonly regions: { readonly region: string; readonly note: string };
  readonly noted: readonly { readonly region: string; readonly note: string }[];
  readonly cells: AgreedCells;
  readonly caption: string;
  readonly language: Language;
}

/** 1 for each clause that names another region than the one whose body issued it. */
export const namesAnother = ({ named, region }: AgreedCells): string => `(${named}<>"")*(${named}<>${region})`;

export const isNamedElsewhere = ({ named, region }: CodedClauses['clauses'][number]): boolean =>
  named !== '' && spelling(named) !== spelling(region);

/** What a coder must note of the sources: regions that do not match what is declared, names that do not match issuers. */
export function flawsSheet({ coded: { clauses }, regions, noted, cells, caption, language }: Flaws): SheetDraft {
  const t = inLanguage(language);
  const sheet = new SheetDraft(t('Flaws of the sources', '来源中的问题'), caption, 1);
  const another = t('named here, issued elsewhere', '名称与发文地区不符');
  const nothing = t('Nothing is to be noted.', '没有须注明的问题。');
  const rows = [
    ...noted.filter(({ note }) => note !== '').map(({ region, note }) => [note, region, '', '', '']),
    ...clauses
      .filter(isNamedElsewhere)
      .map(({ region, named, document, clause }) => [another, region, named, document, clause]),
  ];
  const everyRegion = `HSTACK(${regions.note},${regions.region},EXPAND("",${noted.length},3,""))`;
  const everyClause = `HSTACK(EXPAND(${quoted(another)},${clauses.length},1,${quoted(another)}),${cells.region},${cells.named},${cells.document},${cells.clause})`;
  const flags = `VSTACK((${regions.note}<>"")*1,${namesAnother(cells)})`;
  const found = digits(`(SUM((${regions.note}<>"")*1)+SUM(${namesAnother(cells)}))`, rows.length);
  sheet.say(
    language === 'en' ? live`To be noted beside the counts: ${found}.` : live`有 ${found} 处须与统计结果一并注明。`,
  );
  const header = [
    t('What is to be noted', '须注明的问题'),
    t('Region', '地区'),
    t('Region in the name', '名称中的地区'),
    t('Document', '文件'),
    t('Clause', '条款'),
  ];
  const shown = rows.length > 0 ? rows : [[nothing]];
  sheet.table(
    t('One row for each', '逐条列出'),
    shown.length,
    header.map((title, at) => ({
      id: title,
      header: title,
      expected: shown.map((row) => row[at] ?? ''),
      align: 'Left' as const,
      ...(at === 0
        ? { formula: () => `=FILTER(VSTACK(${everyRegion},${everyClause}),${flags},${quoted(nothing)})` }
        : { spilled: true }),
    })),
  );
  return sheet;
}
