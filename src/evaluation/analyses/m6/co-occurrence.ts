import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { problem } from '../check-inputs';
import { both, inLanguage } from '../columns';
import type { Inputs } from '../inputs';
import { digits, either, live, quoted, word } from '../live-text';
import { SheetDraft } from '../sheet-draft';
import { agreedSheet } from './agreed-sheet';
import { occurrences, pairsOf, type CategoryPair } from './category-pairs';
import { codebook, readCodebook } from './codebook';
import { codedClauses } from './coded-clauses';
import { checkCoding, coding } from './coding';
import { CodingFormulas } from './coding-formulas';
import { pairsSheet } from './pairs-sheet';
import { unchangedWords } from './unchanged-words';

/** Pairs that the finding shows; all of them stand on the next sheet. */
const shownPairs = 10;

export const coOccurrence: Analysis = {
  id: 'co-occurrence',
  model: 'm6',
  name: both('Categories together', '类别共现'),
  question: both('Which categories do documents speak of together?', '哪些类别常在同一文件中同时出现？'),
  limits: both(
    'That two categories stand in one document does not say that they are linked there.',
    '两个类别出现在同一文件中，并不说明两者在文中有联系。',
  ),
  inputs: [codebook, coding],
  check,
  draw,
};

function check(inputs: Inputs): readonly AnalysisFinding[] {
  const wrong = checkCoding(inputs);
  if (wrong.length > 0 || readCodebook(inputs.codebook).categories.length > 1) return wrong;
  return [
    problem(
      both('The codebook has one category only; a pair needs two.', '编码本只有一个类别，至少需要两个。'),
      inputs.codebook.place('category', 0),
    ),
  ];
}

/** As Excel sorts them: the highest index first, pairs without one last. */
const byIndex = (one: CategoryPair, other: CategoryPair): number =>
  (other.jaccard ?? -1) - (one.jaccard ?? -1) || other.both - one.both;

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const english = language === 'en';
  const coded = codedClauses(inputs);
  const { categories } = coded;
  const formulas = new CodingFormulas(inputs, coded);
  const caption = captionOf(coOccurrence, inputs, language);
  const { sheet: clauseSheet, cells } = agreedSheet(coded, formulas, caption, language);
  const counts = occurrences(coded, ({ document }) => document);
  const pairs = pairsOf(counts);
  const strongest = [...pairs].sort(byIndex).slice(0, shownPairs);
  const nameOf = ({ first, second }: CategoryPair) => `${categories[first]} + ${categories[second]}`;

  const sheet = new SheetDraft(textIn(language, coOccurrence.name), caption, 3);
  const place = sheet.reserve(strongest.length);
  const within = [t('documents', '文件'), t('regions', '地区')];
  const setting = sheet.table(t('Counted within', '统计单位'), 1, [
    { id: 'within', header: t('Unit', '单位'), values: [within[0]], input: true },
  ]);
  sheet.validate({
    range: setting.cell('within', 0).replaceAll('$', ''),
    rule: { kind: 'list', values: within },
    prompt: {
      title: t('Unit', '单位'),
      message: t('What two categories must share.', '两个类别须同时出现的范围。'),
    },
    error: { title: t('Unit', '单位'), message: t('Choose from the list.', '请从列表中选择。') },
  });
  const unit = `IF(${setting.cell('within', 0)}=${quoted(within[1])},${cells.region},${cells.document})`;
  const matrix = sheet.table(
    t('Units that have both; on the diagonal, that have one', '同时涉及两类的单位数；对角线为涉及该类的单位数'),
    categories.length,
    [
      { id: 'category', header: t('Category', '类别'), values: categories },
      ...categories.map((category, at) => ({
        id: category,
        header: category,
        expected: counts.map((row) => row[at]),
        ...(at === 0
          ? {
              formula: () =>
                `=LET(g,${unit},p,(MMULT((UNIQUE(g)=TRANSPOSE(g))*1,(${cells.agreed}=1)*1)>0)*1,MMULT(TRANSPOSE(p),p))`,
            }
          : { spilled: true }),
      })),
    ],
  );
  const cellOf = (one: number, other: number) => sheet.away(matrix.cell(categories[other], one));
  const all = pairsSheet({ pairs, nameOf, cellOf, caption, language });
  const keys = `IF(${all.jaccard}="",-1,${all.jaccard})`;
  const table = place(t('Pairs that go together most', '共现最强的类别对'), [
    {
      id: 'pair',
      header: t('Pair of categories', '类别对'),
      formula: () => `=TAKE(SORTBY(${all.span},${keys},-1,${all.both},-1),${strongest.length})`,
      expected: strongest.map(nameOf),
    },
    {
      id: 'jaccard',
      header: t('Jaccard index', 'Jaccard 系数'),
      spilled: true,
      expected: strongest.map(({ jaccard }) => jaccard ?? ''),
      numberFormat: '0.00',
    },
    {
      id: 'equivalence',
      header: t('Equivalence index', '等价指数'),
      spilled: true,
      expected: strongest.map(({ equivalence }) => equivalence ?? ''),
      numberFormat: '0.00',
    },
    {
      id: 'both',
      header: t('Units with both', '同时涉及的单位数'),
      spilled: true,
      expected: strongest.map((one) => one.both),
    },
  ]);
  const values = relative(matrix.span(categories[0], categories[categories.length - 1]));
  sheet.heat(values, 0, Math.max(1, ...counts.flat()));
  const [top] = strongest;
  const hasPair = `N(${table.cell('both', 0)})>0`;
  const name = word(table.cell('pair', 0), top ? nameOf(top) : '');
  const index = digits(table.cell('jaccard', 0), top?.jaccard ?? 0, 2);
  const shared = digits(table.cell('both', 0), top?.both ?? 0);
  const unitWord = word(setting.cell('within', 0), within[0]);
  sheet.say(
    either(
      hasPair,
      (top?.both ?? 0) > 0,
      english
        ? live`${name} go together most: Jaccard ${index}; ${unitWord} with both: ${shared}.`
        : live`${name} 共现最强：${shared} 个${unitWord}同时涉及（Jaccard ${index}）。`,
      english ? live`No two categories go together in any unit.` : live`没有任何单位同时涉及两个类别。`,
    ),
  );
  const never = digits(`COUNTIF(${all.both},0)`, pairs.filter((one) => one.both === 0).length);
  const number = digits(`ROWS(${all.both})`, pairs.length);
  sheet.say(
    english
      ? live`${never} of ${number} pairs of categories never stand together.`
      : live`${number} 个类别对中有 ${never} 个从未同时出现。`,
  );
  sheet.say(unchangedWords(formulas.unchanged, language));
  sheet.chart({
    name: 'coop_co_occurrence',
    kind: 'bar',
    title: t('Jaccard index of pairs of categories', '类别对的 Jaccard 系数'),
    series: [columnSeries(table, 'pair', 'jaccard', t('Jaccard index', 'Jaccard 系数'), colours.first)],
    valueAxis: { min: 0, max: 1 },
  });
  return {
    sheets: [sheet, all.sheet, clauseSheet],
    picture: { kind: 'bars', range: table.span('pair', 'jaccard', true), min: 0, max: 1, threshold: null },
  };
}

const relative = (address: string): string => address.replaceAll('$', '');
