import type { Language } from '../../../locales';
import { digits, either, live, word } from '../live-text';
import type { PlacedTable, SheetDraft } from '../sheet-draft';
import type { AgreedCells } from './agreed-sheet';
import type { CodedClauses } from './coded-clauses';
import { isNamedElsewhere, namesAnother } from './flaws-sheet';
import { categoriesFound, type RegionFound } from './regions-found';
import { unchangedWords } from './unchanged-words';

interface Said {
  readonly table: PlacedTable;
  readonly coded: CodedClauses;
  readonly found: readonly RegionFound[];
  readonly cells: AgreedCells;
  readonly unchanged: string;
  readonly language: Language;
}

/** Which region speaks of most, which regions the study has, and what must be noted of its sources. */
export function sayRegions(sheet: SheetDraft, { table, coded, found, cells, unchanged, language }: Said): void {
  const english = language === 'en';
  const column = table.column('found');
  const numbers = found.map(categoriesFound);
  const most = Math.max(...numbers);
  const region = word(
    `INDEX(${table.column('region')},MATCH(MAX(${column}),${column},0))`,
    found[numbers.indexOf(most)].region,
  );
  const reached = digits(`MAX(${column})`, most);
  const of = digits(`${coded.categories.length}`, coded.categories.length);
  sheet.say(
    english
      ? live`“${region}” speaks of most categories: ${reached} of ${of}.`
      : live`“${region}”涉及的类别最多：${of} 类中有 ${reached} 类。`,
  );
  const isDeclared = `(${table.column('declared')}=${english ? '"yes"' : '"是"'})*1`;
  const declaredNumber = found.filter((one) => one.isDeclared).length;
  const foundNumber = found.filter((one) => one.clauses > 0).length;
  const declared = digits(`SUM(${isDeclared})`, declaredNumber);
  const evidenced = digits(`COUNTIF(${table.column('clauses')},">0")`, foundNumber);
  const differing = found.filter((one) => !one.isDeclared || one.clauses === 0);
  const note = table.column('note');
  const separator = english ? ', ' : '、';
  const names = word(
    `TEXTJOIN("${separator}",TRUE,FILTER(${table.column('region')},${note}<>"",""))`,
    differing.map((one) => one.region).join(separator),
  );
  sheet.say(
    either(
      `SUM((${note}<>"")*1)=0`,
      differing.length === 0,
      english
        ? live`${declared} regions are declared and the same ${evidenced} are found.`
        : live`声明 ${declared} 个地区，实际编码的正是这 ${evidenced} 个。`,
      english
        ? live`${declared} regions are declared, ${evidenced} are found: note ${names}.`
        : live`声明 ${declared} 个地区，实际编码 ${evidenced} 个：须注明${names}。`,
    ),
  );
  const elsewhere = digits(`SUM(${namesAnother(cells)})`, coded.clauses.filter(isNamedElsewhere).length);
  sheet.say(
    english
      ? live`Clauses that name another region than their issuer’s: ${elsewhere}. They count for the issuer.`
      : live`${elsewhere} 个条款提到的地区与发文地区不同，按发文地区计。`,
  );
  const open = coded.clauses.flatMap(({ agreed }) => agreed.filter((one) => one === null)).length;
  const unsettled = digits(`SUM((${cells.agreed}="")*1)`, open);
  sheet.say(
    english
      ? live`Codes on which the coders differ: ${unsettled}. They count nowhere until they are settled.`
      : live`编码者意见不同的 ${unsettled} 条编码在裁定前不计入。`,
  );
  sheet.say(unchangedWords(unchanged, language));
}
