import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { choiceAt, notice, problem } from '../check-inputs';
import { both, choiceColumn, exampleName, inLanguage, nameColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, either, live, percent, word } from '../live-text';
import { SheetDraft } from '../sheet-draft';

const bases = [both('counted anew', '单独计数'), both('part of the stage before', '上一环节的一部分')] as const;
const part = 1;

const stages: InputTable = {
  id: 'pipeline',
  name: both('Stages of a pipeline', '管线各环节'),
  caption: both(
    'One row for each stage in its order: how many, of what, and in which years.',
    '每个环节占一行，按先后排列：数量、与上一环节的关系、统计年份。',
  ),
  leastRows: 2,
  columns: [
    nameColumn('stage', both('Stage', '环节'), both('Such as applications, approvals.', '如申请、获批。')),
    numberColumn('count', both('Number', '数量'), both('Items of the stage. None: 0.', '该环节的数量，没有则填 0。')),
    choiceColumn(
      'basis',
      both('Counted as', '计数口径'),
      both(
        'Whether each item comes from the stage above: an approval needs its application; trials may be several for one.',
        '每项是否来自上一行的环节：获批须先申请；同一批件可开展多项试验，则单独计数。',
      ),
      bases,
    ),
    numberColumn('from', both('First year', '起始年'), both('Of the count.', '统计期的起始年。')),
    numberColumn('to', both('Last year', '截止年'), both('Of the count.', '统计期的截止年。')),
  ],
  example: [
    [exampleName('trial applications', '临床试验申请'), 30, bases[0], 2020, 2024],
    [exampleName('trials approved', '临床试验获批'), 42, bases[1], 2020, 2024],
    [exampleName('market applications', '上市申请'), 25, bases[0], 2020, 2024],
    [exampleName('market approvals', '上市获批'), 10, bases[1], 2020, 2024],
  ],
};

export const funnel: Analysis = {
  id: 'funnel',
  model: 'm8',
  name: both('Funnel check', '漏斗核查'),
  question: both('Can as many have come out of each stage as are counted?', '各环节的数量是否可能来自上一环节？'),
  limits: both(
    'Years together are no cohort: an approval may answer an application of an earlier year, so a rate is only a rough one.',
    '同期数据不是同一批次：获批可能对应往年的申请，比率只是粗略值。',
  ),
  inputs: [stages],
  check,
  draw,
};

type Verdict = 'anew' | 'possible' | 'periods' | 'impossible';

const isPart = (input: Input, row: number): boolean => choiceAt(bases, input.text('basis', row)) === part;

const samePeriod = (input: Input, row: number): boolean =>
  ['from', 'to'].every((end) => input.number(end, row) === input.number(end, row - 1));

/** What is part of a stage cannot be more than it, unless other years are counted. */
export function verdictsOf(input: Input): Verdict[] {
  return input.numbers('count').map((count, row) => {
    if (row === 0 || !isPart(input, row)) return 'anew';
    if (count <= input.number('count', row - 1)) return 'possible';
    return samePeriod(input, row) ? 'impossible' : 'periods';
  });
}

function check({ pipeline: input }: Inputs): readonly AnalysisFinding[] {
  const wrong = Array.from({ length: input.rows }, (_, row) => row).flatMap((row): AnalysisFinding[] => {
    const [from, to] = [input.number('from', row), input.number('to', row)];
    if (from <= to) return [];
    const text = both(
      `The last year ${to} is before the first year ${from}. Correct one of them.`,
      `截止年 ${to} 早于起始年 ${from}，请更正。`,
    );
    return [problem(text, input.place('to', row))];
  });
  if (isPart(input, 0)) {
    const text = both(
      'There is no stage above the first one. Set it to “counted anew”.',
      '第一行之前没有环节，请改为“单独计数”。',
    );
    wrong.push(problem(text, input.place('basis', 0)));
  }
  return wrong.length > 0 ? wrong : verdictsOf(input).flatMap((verdict, row) => doubt(input, verdict, row));
}

function doubt(input: Input, verdict: Verdict, row: number): AnalysisFinding[] {
  if (verdict === 'anew' || verdict === 'possible') return [];
  const [count, before] = [input.number('count', row), input.number('count', row - 1)];
  const [stage, source] = [input.text('stage', row), input.text('stage', row - 1)];
  const years = `${input.text('from', row)}–${input.text('to', row)}`;
  const text =
    verdict === 'impossible'
      ? both(
          `${count} “${stage}” cannot come from ${before} “${source}” of the same years (${years}). Check both numbers, state the years of each, or count the stage anew; use no rate of the two until then.`,
          `同一时期（${years}）的“${source}”仅 ${before} 项，“${stage}”不可能有 ${count} 项。请核对两个数字、分别写明统计年份，或改为单独计数；在此之前不要使用两者之比。`,
        )
      : both(
          `${count} “${stage}” are more than ${before} “${source}”. Their years differ, so it is possible, but there is no rate.`,
          `“${stage}” ${count} 项多于“${source}” ${before} 项。统计年份不同，可以成立，但不能计算比率。`,
        );
  return [notice(text, input.place('count', row))];
}

const words: Record<Language, Record<Verdict, string>> = {
  en: { anew: 'counted anew', possible: 'possible', periods: 'other years: no rate', impossible: 'not possible' },
  'zh-CN': { anew: '单独计数', possible: '可以成立', periods: '年份不同：无比率', impossible: '不可能' },
};

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { pipeline: input } = inputs;
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const names = input.texts('stage');
  const counts = input.numbers('count');
  const verdicts = verdictsOf(input);
  const say = words[language];
  const before = rows.map((row) => (verdicts[row] === 'anew' ? '' : counts[row - 1]));
  const rates = rows.map((row) =>
    verdicts[row] === 'possible' && counts[row - 1] > 0 ? counts[row] / counts[row - 1] : '',
  );
  const sheet = new SheetDraft(textIn(language, funnel.name), captionOf(funnel, inputs, language));
  const partOfStage = (row: number) =>
    `OR(${[bases[part].en, bases[part].zh].map((basis) => `${input.cell('basis', row)}="${basis}"`).join(',')})`;
  const table = sheet.table(t('What can have come out of each stage', '各环节的数量能否成立'), rows.length, [
    { id: 'stage', header: t('Stage', '环节'), formula: () => `=${input.cells('stage')}`, expected: names },
    {
      id: 'count',
      header: t('Number', '数量'),
      formula: () => `=${input.cells('count')}`,
      expected: counts,
      numberFormat: '#,##0',
    },
    {
      id: 'before',
      header: t('Stage before', '上一环节'),
      formulas: () =>
        rows.map((row) => (row === 0 ? '=""' : `=IF(${partOfStage(row)},${input.cell('count', row - 1)},"")`)),
      expected: before,
      numberFormat: '#,##0',
      align: 'Right',
    },
    {
      id: 'rate',
      header: t('Goes on', '通过率'),
      formulas: (at) =>
        rows.map(
          (row) =>
            `=IF(${at.cell('verdict', row)}="${say.possible}",IF(${at.cell('before', row)}=0,"",${at.cell('count', row)}/${at.cell('before', row)}),"")`,
        ),
      expected: rates,
      numberFormat: '0.0%',
      align: 'Right',
    },
    {
      id: 'verdict',
      header: t('Verdict', '判断'),
      formulas: (at) =>
        rows.map((row) => {
          if (row === 0) return `="${say.anew}"`;
          const [count, source] = [at.cell('count', row), at.cell('before', row)];
          const same = `AND(${['from', 'to'].map((end) => `${input.cell(end, row)}=${input.cell(end, row - 1)}`).join(',')})`;
          return `=IF(${source}="","${say.anew}",IF(${count}<=${source},"${say.possible}",IF(${same},"${say.impossible}","${say.periods}")))`;
        }),
      expected: verdicts.map((verdict) => say[verdict]),
    },
  ]);
  const first = table.cell('verdict', 0).replaceAll('$', '');
  sheet.mark(table.column('verdict').replaceAll('$', ''), `=${first}="${say.impossible}"`);
  const impossible = verdicts.indexOf('impossible');
  const at = `MATCH("${say.impossible}",${table.column('verdict')},0)`;
  const ofFlagged = (id: string) => `INDEX(${table.column(id)},${at})`;
  const stage = word(ofFlagged('stage'), names[impossible] ?? '');
  const many = digits(ofFlagged('count'), counts[impossible] ?? 0);
  const source = digits(ofFlagged('before'), Number(before[impossible] ?? 0));
  const flagged = verdicts.filter((verdict) => verdict === 'impossible').length;
  const count = digits(`COUNTIF(${table.column('verdict')},"${say.impossible}")`, flagged);
  sheet.say(
    either(
      `COUNTIF(${table.column('verdict')},"${say.impossible}")>0`,
      flagged > 0,
      language === 'en'
        ? live`Not possible in ${count} of the stages: ${many} “${stage}” out of ${source} of the same years.`
        : live`有 ${count} 个环节不可能成立：“${stage}” ${many} 项，而同期上一环节仅 ${source} 项。`,
      language === 'en' ? live`No stage counts more than it can have received.` : live`没有任何环节的数量超过其来源。`,
    ),
  );
  const rated = rates.filter((rate) => rate !== '');
  const lowest = rated.length > 0 ? Math.min(...rated) : 0;
  const narrow = word(
    `INDEX(${table.column('stage')},MATCH(MIN(${table.column('rate')}),${table.column('rate')},0))`,
    names[rates.indexOf(lowest)] ?? '',
  );
  const share = percent(`MIN(${table.column('rate')})`, lowest, 1);
  sheet.say(
    either(
      `COUNT(${table.column('rate')})>0`,
      rated.length > 0,
      language === 'en'
        ? live`Of the rates that can be read the smallest is that of “${narrow}”: ${share}.`
        : live`可计算的通过率中，最低的是“${narrow}”：${share}。`,
      language === 'en' ? live`No rate can be read from these numbers.` : live`这些数字不能计算任何通过率。`,
    ),
  );
  sheet.chart({
    name: 'coop_funnel',
    kind: 'bar',
    title: t('Items by stage', '各环节数量'),
    series: [columnSeries(table, 'stage', 'count', t('Number', '数量'), colours.first)],
    valueAxis: { min: 0 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: table.span('stage', 'count', true), min: 0, max: null, threshold: null },
  };
}
