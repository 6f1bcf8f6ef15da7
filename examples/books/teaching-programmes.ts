import { rowsOf } from '../csv';
import { exampleBook } from '../example-book';
import { SheetDraft } from '../sheet-draft';
import { teachingTable } from '../teaching-table';

const rows = rowsOf('teaching-m4.csv');
const headerRow = 3;

const programmes = new SheetDraft('M4 programmes 项目');
programmes.title(
  'Six invented programmes around a growing cluster / 成长期集群周边的六个虚构培养项目',
  'Teaching example. Ability gains are effect sizes of a test before and after.',
  '教学示例。能力增量为前后测的效应量。',
);
teachingTable('m4', programmes, rows, [
  { field: 'supply', header: 'Yearly supply of graduates for these jobs / 对口岗位年度供给人数 (persons)' },
]);

const demand = new SheetDraft('M4 demand 需求');
demand.title(
  'Demand for graduates, forecast three years ahead / 人才需求预测（未来三年）',
  'Invented series. Grey forecast GM(1,1) with its tests: believe it only where they are passed.',
  '虚构序列。灰色预测 GM(1,1) 及其检验：通过检验方可采信。',
);
const years = [2019, 2020, 2021, 2022, 2023, 2024];
const needed = [356, 391, 436, 479, 530, 581];
demand.headers(headerRow, 0, ['Year 年份', 'Needed 需求 (persons 人)']);
demand.cells(
  headerRow + 1,
  0,
  years.map((year) => [year]),
);
const series = demand.inputs(
  headerRow + 1,
  1,
  needed.map((persons) => [persons]),
  '0',
);
const ahead = headerRow + 1 + years.length;
demand.cells(
  ahead,
  0,
  [1, 2, 3].map((step) => [years.at(-1)! + step]),
);
const forecast = demand.formula(ahead, 1, `COOP.GM11(${series.here},3)`, 3, 1, '0');
demand.format({ range: forecast.address, italic: true });
demand.headers(
  headerRow,
  3,
  ['a', 'b', 'C', 'P', 'Mean error 平均误差', 'Class ratios inside 级比检验', 'Verdict 结论'],
  0,
);
demand.formula(headerRow + 1, 3, `COOP.GM11.CHECK(${series.here})`, 1, 7);
demand.format({ range: demand.area(headerRow + 1, 3, 1, 5).address, numberFormat: '0.000' });
demand.chart(
  { kind: 'line', title: 'Demand and forecast / 需求与预测', from: 'D8', to: 'J24' },
  {
    name: 'Needed 需求',
    categories: demand.area(headerRow + 1, 0, years.length + 3, 1),
    values: demand.area(headerRow + 1, 1, years.length + 3, 1),
  },
);
demand.columnWidths([12, 18, 4, 12, 12, 12, 12, 16, 16, 12], headerRow);

export const teachingProgrammes = exampleBook(
  {
    sheet: 'Programmes 培养项目',
    invented: true,
    title: { en: 'Talent cultivation programmes of one stage', zh: '同一阶段的人才培养项目' },
    about: {
      en: 'Invented programmes in the columns of model M4: context, input, process, and results on four levels.',
      zh: '按模型 M4 的列填写的虚构培养项目：背景、投入、过程与四级成果。',
    },
    tries: [
      {
        en: 'Select a cell of “M4 programmes”, choose Evaluate, then Talent cultivation programme; compare the profiles of growth and maturity.',
        zh: '选中“M4 programmes”中任一单元格，点击“开始评价”，选“人才培养项目评价”，并比较成长期与成熟期方案。',
      },
      {
        en: 'On “M4 demand” make the last year fall to 300: the verdict says what the forecast is worth then.',
        zh: '在“M4 demand”中把最后一年改为 300：看检验结论如何变化。',
      },
    ],
    cautions: [],
    sources: [],
  },
  [programmes, demand],
);
