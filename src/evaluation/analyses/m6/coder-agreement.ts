import type { Language } from '../../../locales';
import { krippendorff } from '../../../methods/agreement/krippendorff';
import { matrixOf } from '../../../methods/matrix';
import { NotDefined } from '../../../methods/refusals';
import { loadModel } from '../../../models/load';
import type { Text } from '../../../models/schema';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { choiceAt, problem } from '../check-inputs';
import { both, choiceColumn, exampleName, inLanguage, nameColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, either, live, quoted, word } from '../live-text';
import { SheetDraft } from '../sheet-draft';

/** The seven content categories of paper 004, as model M6 has them, without their number. */
const categories: readonly Text[] = loadModel('m6')
  .dimensions.slice(0, 7)
  .map(({ name }) => both(name.en.replace(/ \(cat\.\d\)$/, ''), name.zh));
const coders = ['first', 'second'] as const;
/** Krippendorff's own marks: firm from the upper one, tentative from the lower. */
const firm = 0.8;
const tentative = 0.667;

const codes: InputTable = {
  id: 'double-coding',
  name: both('Clauses coded twice', '双人编码'),
  caption: both(
    'One row for each clause and category that both coders looked at: 1 where the clause has it, 0 where not.',
    '两位编码者共同阅读的条款与类别，每组合占一行：条款涉及该类别填 1，否则填 0。',
  ),
  leastRows: 2,
  columns: [
    nameColumn(
      'clause',
      both('Clause', '条款'),
      both(
        'Document, clause and page; each row its own, such as “Doc 12, art. 5, p. 3, talents”.',
        '文件、条款与页码，每行不同，如“12 号文第 5 条第 3 页，人才”。',
      ),
    ),
    choiceColumn(
      'category',
      both('Category', '类别'),
      both('One of the seven content categories of paper 004.', '论文 004 的七个内容类别之一。'),
      categories,
    ),
    ...coders.map((coder, at) =>
      numberColumn(
        coder,
        both(`Coder ${at + 1}`, `编码者 ${at + 1}`),
        both('1 or 0; blank where this coder has not read the clause.', '1 或 0；未读该条款则留空。'),
        { max: 1, required: false },
      ),
    ),
  ],
  example: [
    [0, 1, 1],
    [0, 0, 0],
    [0, 1, 1],
    [0, 0, 0],
    [3, 1, 1],
    [3, 1, 0],
    [3, 0, 0],
    [3, 0, 0],
    [6, 1, 0],
    [6, 0, 1],
    [6, 1, 1],
    [6, 1, 1],
  ].map(([category, one, other], at) => [
    exampleName(`clause ${at + 1}`, `条款 ${at + 1}`),
    categories[category],
    one,
    other,
  ]),
};

export const coderAgreement: Analysis = {
  id: 'coder-agreement',
  model: 'm6',
  name: both('Agreement of coders', '编码一致性'),
  question: both('Do two people read the same in the same clauses?', '两个人从同样的条款中读出同样的内容吗？'),
  limits: both(
    'Agreement does not prove that a code is right. With few clauses one of them moves alpha much.',
    '一致不等于正确。条款较少时，个别条款即可使 α 大幅变动。',
  ),
  inputs: [codes],
  check,
  draw,
};

const isCoded = (input: Input, row: number): boolean =>
  coders.every((coder) => !Number.isNaN(input.number(coder, row)));

function check({ 'double-coding': input }: Inputs): readonly AnalysisFinding[] {
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const halves = coders.flatMap((coder) =>
    rows
      .filter((row) => ![0, 1].includes(input.number(coder, row)) && !Number.isNaN(input.number(coder, row)))
      .map((row) => problem(both('A code is 1 or 0.', '编码只能是 1 或 0。'), input.place(coder, row))),
  );
  if (halves.length > 0) return halves;
  if (rows.some((row) => isCoded(input, row))) return [];
  return [
    problem(
      both(
        'No clause is coded by both. Let the second coder read some of them.',
        '没有条款由两人共同编码，请第二位编码者阅读部分条款。',
      ),
      input.place('clause', 0),
    ),
  ];
}

/** Rows of each category that both coders have used, in the order of the categories. */
export function groupsOf(input: Input) {
  const at = input.texts('category').map((text) => choiceAt(categories, text));
  return categories
    .map((name, category) => ({
      name,
      rows: at.flatMap((one, row) => (one === category && isCoded(input, row) ? [row] : [])),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Nominal alpha; null where both say the same of every clause, so that there is nothing to tell apart. */
export function alphaOf(input: Input, rows: readonly number[]): number | null {
  try {
    return krippendorff(matrixOf(rows.map((row) => coders.map((coder) => input.number(coder, row))))).alpha;
  } catch (error) {
    if (error instanceof NotDefined) return null;
    throw error;
  }
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const input = inputs['double-coding'];
  const groups = groupsOf(input);
  const alphas = groups.map(({ rows }) => alphaOf(input, rows));
  const shown = alphas.map((alpha) => alpha ?? '');
  const names = groups.map(({ name }) => textIn(language, name));
  const [one, other] = coders.map((coder) => input.cells(coder));
  const coded = `(${one}<>"")*(${other}<>"")`;
  /** 1 for the clauses of a category that both have coded. */
  const inGroup = ({ name }: { name: Text }) =>
    `((${input.cells('category')}=${quoted(name.en)})+(${input.cells('category')}=${quoted(name.zh)}))*${coded}`;
  const sheet = new SheetDraft(textIn(language, coderAgreement.name), captionOf(coderAgreement, inputs, language));
  const verdicts = {
    firm: t('firm', '可靠'),
    tentative: t('tentative', '暂可采用'),
    weak: t('not reliable', '不可靠'),
    none: t('no variation', '没有差异可比'),
  };
  const verdictOf = (alpha: number | null): string => {
    if (alpha === null) return verdicts.none;
    if (alpha >= firm) return verdicts.firm;
    return alpha >= tentative ? verdicts.tentative : verdicts.weak;
  };
  const agreed = ({ rows }: { rows: readonly number[] }) =>
    rows.filter((row) => input.number('first', row) === input.number('second', row)).length / rows.length;
  const place = sheet.reserve(groups.length);
  const marks = sheet.table(t('Marks of Krippendorff', 'Krippendorff 的判断标准'), 2, [
    { id: 'verdict', header: t('Verdict', '结论'), values: [verdicts.firm, verdicts.tentative] },
    { id: 'from', header: t('Alpha from', 'α 不低于'), values: [firm, tentative], input: true, numberFormat: '0.000' },
  ]);
  const table = place(t('Agreement by category', '各类别的一致性'), [
    { id: 'category', header: t('Category', '类别'), values: names },
    {
      id: 'alpha',
      header: t('Krippendorff’s alpha', 'Krippendorff α'),
      formulas: () =>
        groups.map((group) => {
          const only = (cells: string) => `IF(${inGroup(group)}>0,${cells},"")`;
          return `=IFERROR(COOP.KRIPPENDORFF(HSTACK(${only(one)},${only(other)})),"")`;
        }),
      expected: shown,
      numberFormat: '0.000',
      align: 'Right',
    },
    {
      id: 'share',
      header: t('Same code', '编码相同'),
      formulas: () =>
        groups.map((group) => `=SUMPRODUCT(${inGroup(group)}*(${one}=${other}))/SUMPRODUCT(${inGroup(group)})`),
      expected: groups.map(agreed),
      numberFormat: '0%',
    },
    {
      id: 'clauses',
      header: t('Clauses', '条款数'),
      formulas: () => groups.map((group) => `=SUMPRODUCT(${inGroup(group)})`),
      expected: groups.map(({ rows }) => rows.length),
    },
    {
      id: 'verdict',
      header: t('Verdict', '结论'),
      formulas: (at) =>
        groups.map((_, row) => {
          const alpha = at.cell('alpha', row);
          const from = (mark: number) => marks.cell('from', mark);
          return `=IF(${alpha}="",${quoted(verdicts.none)},IF(${alpha}>=${from(0)},${marks.cell('verdict', 0)},IF(${alpha}>=${from(1)},${marks.cell('verdict', 1)},${quoted(verdicts.weak)})))`;
        }),
      expected: alphas.map(verdictOf),
    },
  ]);
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const differs = (row: number) => isCoded(input, row) && input.number('first', row) !== input.number('second', row);
  const settle = t('settle', '需裁定');
  const list = sheet.table(t('Clauses to adjudicate', '需要裁定的条款'), input.rows, [
    {
      id: 'clause',
      header: t('Clause', '条款'),
      formula: () => `=${input.cells('clause')}`,
      expected: input.texts('clause'),
    },
    {
      id: 'settle',
      header: t('Codes differ', '编码不同'),
      formula: () => `=IF(${coded}*(${one}<>${other})>0,${quoted(settle)},"")`,
      expected: rows.map((row) => (differs(row) ? settle : '')),
    },
  ]);
  const column = table.column('alpha');
  const known = alphas.filter((alpha) => alpha !== null);
  const least = Math.min(...known, 1);
  const lowest = word(
    `INDEX(${table.column('category')},MATCH(MIN(${column}),${column},0))`,
    names[alphas.indexOf(least)] ?? '',
  );
  const alpha = digits(`MIN(${column})`, least, 2);
  sheet.say(
    either(
      `COUNT(${column})>0`,
      known.length > 0,
      language === 'en'
        ? live`“${lowest}” is read least alike: alpha is ${alpha}.`
        : live`“${lowest}”的一致性最低：α 为 ${alpha}。`,
      language === 'en'
        ? live`No category has both codes, so alpha cannot be told.`
        : live`各类别的编码都没有差异，无法计算 α。`,
    ),
  );
  const open = digits(`COUNTIF(${list.column('settle')},${quoted(settle)})`, rows.filter(differs).length);
  const all = digits(
    `SUM(${table.column('clauses')})`,
    groups.reduce((total, group) => total + group.rows.length, 0),
  );
  sheet.say(
    language === 'en'
      ? live`${open} of ${all} codes differ and have to be settled.`
      : live`${all} 条编码中有 ${open} 条不同，需要裁定。`,
  );
  sheet.mark(list.column('settle').replaceAll('$', ''), `=${list.cell('settle', 0).replaceAll('$', '')}<>""`);
  sheet.chart({
    name: 'coop_coder_agreement',
    kind: 'bar',
    title: t('Krippendorff’s alpha by category', '各类别的 Krippendorff α'),
    series: [{ name: t('Alpha', 'α'), categories: table.column('category'), values: column, color: colours.first }],
    valueAxis: { max: 1 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: table.span('category', 'alpha', true), min: null, max: 1, threshold: tentative },
  };
}
