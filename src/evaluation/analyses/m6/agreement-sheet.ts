import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import type { AnalysisDrawing } from '../analysis';
import { inLanguage, sum } from '../columns';
import { digits, either, live, quoted, word } from '../live-text';
import { SheetDraft, type PlacedTable } from '../sheet-draft';
import { agreementOf, type CategoryAgreement } from './agreement-of';
import { isOpen, type CodedClauses } from './coded-clauses';
import type { CodeCells } from './codes-sheet';
import { openCount, saidCounts } from './settle-sheet';
import { unchangedWords } from './unchanged-words';

/** Krippendorff's own marks: firm from the upper one, tentative from the lower. */
const firm = 0.8;
const tentative = 0.667;

interface AgreementParts {
  readonly coded: CodedClauses;
  readonly cells: CodeCells;
  /** A formula that is true while the coding sheet is as it was. */
  readonly unchanged: string;
  readonly title: string;
  readonly caption: string;
  readonly language: Language;
}

/** The finding: alpha of each category with its interval, and what it rests on. */
export function agreementSheet(parts: AgreementParts): Pick<AnalysisDrawing, 'picture'> & { sheet: SheetDraft } {
  const { coded, title, caption, language } = parts;
  const t = inLanguage(language);
  const sheet = new SheetDraft(title, caption, 3);
  const place = sheet.reserve(coded.categories.length);
  const settings = sheet.table(t('How the interval is made', '区间的计算方式'), 3, [
    {
      id: 'setting',
      header: t('Setting', '设置'),
      values: [
        t('Share of the runs inside', '区间所含抽样占比'),
        t('Runs', '抽样次数'),
        t('Seed of the random numbers', '随机数种子'),
      ],
    },
    { id: 'value', header: t('Value', '取值'), values: [0.95, 1000, 1], input: true },
  ]);
  sheet.note(
    t(
      'Each run draws as many clauses as there are, with replacement and with all their codes (Zapf et al. 2016). Where all codes agree, no run can differ: the interval then has no width.',
      '每次有放回地抽取同样多的条款，连同其全部编码（Zapf 等，2016）。编码全部一致时各次抽样无差别，区间没有宽度。',
    ),
  );
  const verdicts = [t('firm', '可靠'), t('tentative', '暂可采用')] as const;
  const marks = sheet.table(t('Marks of Krippendorff', 'Krippendorff 的判断标准'), 2, [
    { id: 'verdict', header: t('Verdict', '结论'), values: verdicts },
    { id: 'from', header: t('Alpha from', 'α 不低于'), values: [firm, tentative], input: true, numberFormat: '0.000' },
  ]);
  const agreement = agreementOf(coded);
  const table = place(
    t('Agreement by category', '各类别的一致性'),
    columns(parts, agreement, { settings, marks, verdicts }),
  );
  say(sheet, table, agreement, parts);
  const categories = table.column('category');
  sheet.chart({
    name: 'coop_coder_agreement',
    kind: 'bar',
    title: t(
      'Krippendorff’s alpha by category, and the lower end of its interval',
      '各类别的 Krippendorff α 及其区间下限',
    ),
    series: [
      { name: t('Alpha', 'α'), categories, values: table.column('alpha'), color: colours.first },
      { name: t('Lower end', '区间下限'), categories, values: table.column('lower'), color: colours.second },
    ],
    valueAxis: { max: 1 },
  });
  return {
    sheet,
    picture: { kind: 'bars', range: table.span('category', 'lower', true), min: null, max: 1, threshold: tentative },
  };
}

interface Beside {
  readonly settings: PlacedTable;
  readonly marks: PlacedTable;
  readonly verdicts: readonly [string, string];
}

function columns(
  { coded: { categories, coders }, cells, language }: AgreementParts,
  agreement: readonly CategoryAgreement[],
  { settings, marks, verdicts }: Beside,
): Parameters<SheetDraft['table']>[2] {
  const t = inLanguage(language);
  const none = t('no variation', '没有差异可比');
  const weak = t('not reliable', '不可靠');
  const [confidence, runs, seed] = [0, 1, 2].map((row) => settings.cell('value', row));
  const counted = (category: number, result: string) =>
    `LET(${saidCounts(cells.codes(category), coders.length)},${result})`;
  const verdictOf = ({ interval }: CategoryAgreement): string => {
    if (!interval) return none;
    if (interval.alpha >= firm) return verdicts[0];
    return interval.alpha >= tentative ? verdicts[1] : weak;
  };
  return [
    { id: 'category', header: t('Category', '类别'), values: categories },
    {
      id: 'alpha',
      header: t('Krippendorff’s alpha', 'Krippendorff α'),
      formulas: () =>
        categories.map(
          (_, at) =>
            `=IFERROR(COOP.KRIPPENDORFF.INTERVAL(${cells.codes(at)},"nominal",${confidence},${runs},${seed}),HSTACK("","","",""))`,
        ),
      expected: agreement.map(({ interval }) => interval?.alpha ?? ''),
      numberFormat: '0.000',
      align: 'Right',
    },
    ...(['lower', 'upper'] as const).map((end) => ({
      id: end,
      header: end === 'lower' ? t('Lower end', '区间下限') : t('Upper end', '区间上限'),
      spilled: true,
      expected: agreement.map(({ interval }) => interval?.[end] ?? ''),
      numberFormat: '0.000',
      align: 'Right' as const,
    })),
    {
      id: 'used',
      header: t('Runs with an alpha', '有 α 的抽样次数'),
      spilled: true,
      expected: agreement.map(({ interval }) => interval?.used ?? ''),
      align: 'Right',
    },
    {
      id: 'verdict',
      header: t('Verdict', '结论'),
      formulas: (at) =>
        categories.map((_, row) => {
          const alpha = at.cell('alpha', row);
          const [upper, lower] = [0, 1].map((mark) => [marks.cell('from', mark), marks.cell('verdict', mark)]);
          return `=IF(${alpha}="",${quoted(none)},IF(${alpha}>=${upper[0]},${upper[1]},IF(${alpha}>=${lower[0]},${lower[1]},${quoted(weak)})))`;
        }),
      expected: agreement.map(verdictOf),
    },
    {
      id: 'same',
      header: t('Same code', '编码相同'),
      formulas: () => categories.map((_, at) => `=IFERROR(${counted(at, 'SUM((n>1)*((y=0)+(y=n)))/SUM((n>1)*1)')},"")`),
      expected: agreement.map(({ same }) => same ?? ''),
      numberFormat: '0%',
    },
    {
      id: 'clauses',
      header: t('Clauses read by two or more', '两人以上已读条款'),
      formulas: () => categories.map((_, at) => `=${counted(at, 'SUM((n>1)*1)')}`),
      expected: agreement.map(({ clauses }) => clauses),
    },
  ];
}

function say(
  sheet: SheetDraft,
  table: PlacedTable,
  agreement: readonly CategoryAgreement[],
  { coded, cells, unchanged, language }: AgreementParts,
): void {
  const english = language === 'en';
  const known = agreement.flatMap(({ interval }) => (interval ? [interval] : []));
  const least = known.reduce(
    (low, one) => (one.alpha < low.alpha ? one : low),
    known[0] ?? { alpha: 1, lower: 1, upper: 1 },
  );
  const at = agreement.findIndex(({ interval }) => interval === least);
  const column = table.column('alpha');
  const beside = (id: string) => `INDEX(${table.column(id)},MATCH(MIN(${column}),${column},0))`;
  const lowest = word(beside('category'), coded.categories[at] ?? '');
  const [alpha, lower, upper] = (['alpha', 'lower', 'upper'] as const).map((id) => digits(beside(id), least[id], 2));
  sheet.say(
    either(
      `COUNT(${column})>0`,
      known.length > 0,
      english
        ? live`“${lowest}” is read least alike: alpha is ${alpha}, and could lie between ${lower} and ${upper}.`
        : live`“${lowest}”的一致性最低：α 为 ${alpha}，可能在 ${lower} 与 ${upper} 之间。`,
      english ? live`No category has both codes, so alpha cannot be told.` : live`各类别的编码都没有差异，无法计算 α。`,
    ),
  );
  const open = sum(coded.categories.map((_, category) => coded.clauses.filter((one) => isOpen(one, category)).length));
  const settle = digits(openCount(cells, coded.categories.length, coded.coders.length), open);
  const all = digits(`SUM(${table.column('clauses')})`, sum(agreement.map(({ clauses }) => clauses)));
  sheet.say(
    english
      ? live`${settle} of ${all} codes differ and have to be settled; the next sheet lists them.`
      : live`${all} 条编码中有 ${settle} 条不同，需要裁定，见下一张表。`,
  );
  sheet.say(unchangedWords(unchanged, language));
}
