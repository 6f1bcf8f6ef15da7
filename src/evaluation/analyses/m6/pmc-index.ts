import type { Language } from '../../../locales';
import { matrixOf, rowsOf } from '../../../methods/matrix';
import { pmc } from '../../../methods/policy/pmc';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { both, inLanguage } from '../columns';
import type { Input, Inputs } from '../inputs';
import { quoted } from '../live-text';
import { SheetDraft } from '../sheet-draft';
import { chosenPolicy } from './pmc-chosen';
import { checkPmc, classes, pmcTable, primariesIn } from './pmc-table';
import { sayPmc } from './pmc-words';

export const pmcIndex: Analysis = {
  id: 'pmc-index',
  model: 'm6',
  name: both('PMC index', 'PMC 指数'),
  question: both('How complete is each policy, and where does it fall short?', '每项政策有多完整，短板在哪里？'),
  limits: both(
    'The index tells what a policy contains, not whether it works. Its classes are a convention.',
    '该指数说明政策包含什么，不说明政策是否有效；等级划分只是惯例。',
  ),
  inputs: [pmcTable],
  check: checkPmc,
  draw,
};

/** Index and surface of every policy, by the method behind COOP.PMC. */
export function pmcOf(input: Input) {
  const used = primariesIn(input);
  const columns = used.flatMap(({ variables }) => variables);
  const codes = Array.from({ length: input.rows }, (_, row) => columns.map((id) => input.number(id, row)));
  const groups = used.flatMap(({ code, variables }) => variables.map(() => code));
  const { index, surface } = pmc(matrixOf(codes), groups);
  return { index: [...index], surface: rowsOf(surface) };
}

/** Halves of a point that binary numbers miss must not move a policy out of its class. */
const reaches = (index: number, from: number): boolean => Number((index - from).toFixed(9)) >= 0;

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const input = inputs['pmc-codes'];
  const used = primariesIn(input);
  const whole = used.length;
  const policies = input.texts('policy');
  const { index, surface } = pmcOf(input);
  const columns = used.flatMap(({ variables }) => variables.map((id) => input.cells(id)));
  const groups = used.flatMap(({ code, variables }) => variables.map(() => quoted(code)));
  const called = (name: string) => `=COOP.${name}(HSTACK(${columns.join(',')}),HSTACK(${groups.join(',')}))`;
  const sheet = new SheetDraft(textIn(language, pmcIndex.name), captionOf(pmcIndex, inputs, language), 3);
  const place = sheet.reserve(policies.length);
  const bands = sheet.table(t('Classes', '等级'), classes.length, [
    { id: 'label', header: t('Class', '等级'), values: classes.map(({ label }) => textIn(language, label)) },
    {
      id: 'share',
      header: t('From this share', '占满分的比例不低于'),
      values: classes.map(({ from }) => from),
      input: true,
      numberFormat: '0%',
    },
    {
      id: 'from',
      header: t('From this index', '指数不低于'),
      formulas: (at) => classes.map((_, row) => `=${at.cell('share', row)}*${whole}`),
      expected: classes.map(({ from }) => from * whole),
      numberFormat: '0.00',
    },
  ]);
  sheet.note(
    t(
      `The usual bands 9, 7 and 5 of ten primary variables, in proportion to the ${whole} in use.`,
      `十个一级变量的通行分界 9、7、5，按所用的 ${whole} 个一级变量折算。`,
    ),
  );
  const ids = used.map(({ code }) => code);
  const surfaceTable = sheet.table(
    t('PMC surface: share of each primary variable', 'PMC 曲面：各一级变量得分'),
    policies.length,
    [
      { id: 'policy', header: t('Policy', '政策'), formula: () => `=${input.cells('policy')}`, expected: policies },
      ...used.map(({ code, name }, at) => ({
        id: code,
        header: textIn(language, name),
        expected: surface.map((row) => row[at]),
        numberFormat: '0.00',
        ...(at === 0 ? { formula: () => called('PMC.SURFACE') } : { spilled: true }),
      })),
    ],
  );
  sheet.heat(surfaceTable.span(ids[0], ids[ids.length - 1]).replaceAll('$', ''), 0, 1);
  const classOf = (value: number) => classes.find(({ from }) => reaches(value, from * whole))!;
  const table = place(t('PMC index of each policy', '各政策的 PMC 指数'), [
    { id: 'policy', header: t('Policy', '政策'), formula: () => `=${input.cells('policy')}`, expected: policies },
    {
      id: 'index',
      header: t('PMC index', 'PMC 指数'),
      formula: () => called('PMC'),
      expected: index,
      numberFormat: '0.00',
    },
    {
      id: 'class',
      header: t('Class', '等级'),
      formulas: (at) =>
        policies.map((_, row) => {
          const reached = (band: number) => `ROUND(${at.cell('index', row)}-${bands.cell('from', band)},9)>=0`;
          const last = bands.cell('label', classes.length - 1);
          return `=${classes.slice(0, -1).reduceRight((rest, __, band) => `IF(${reached(band)},${bands.cell('label', band)},${rest})`, last)}`;
        }),
      expected: index.map((value) => textIn(language, classOf(value).label)),
    },
    {
      id: 'depression',
      header: t('Below the whole (depression index)', '凹陷指数'),
      formula: (at) => `=${whole}-${at.column('index')}`,
      expected: index.map((value) => whole - value),
      numberFormat: '0.00',
    },
  ]);
  const chosen = chosenPolicy({ sheet, input, used, surface, surfaceTable, language });
  sayPmc(sheet, {
    table,
    surfaceTable,
    chosen,
    input,
    used,
    index,
    surface,
    classOf: (value) => textIn(language, classOf(value).label),
    language,
  });
  sheet.chart({
    name: 'coop_pmc_index',
    kind: 'bar',
    title: t('PMC index of each policy', '各政策的 PMC 指数'),
    series: [columnSeries(table, 'policy', 'index', t('PMC index', 'PMC 指数'), colours.first)],
    valueAxis: { min: 0, max: whole },
  });
  sheet.chart({
    name: 'coop_pmc_surface',
    kind: 'radar',
    title: t('The chosen policy beside the mean of all', '所选政策与全部政策均值'),
    series: [
      {
        name: t('Chosen policy', '所选政策'),
        categories: chosen.table.column('primary'),
        values: chosen.table.column('value'),
        color: colours.first,
      },
      {
        name: t('Mean of all', '全部均值'),
        categories: chosen.table.column('primary'),
        values: chosen.table.column('mean'),
        color: colours.second,
      },
    ],
    valueAxis: { min: 0, max: 1 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: table.span('policy', 'index', true), min: 0, max: whole, threshold: null },
  };
}
