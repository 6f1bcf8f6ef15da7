import { rowsOf } from '../csv';
import { exampleBook } from '../example-book';
import { SheetDraft } from '../sheet-draft';
import { teachingTable } from '../teaching-table';

const rows = rowsOf('teaching-m1.csv');
const stages = [
  ['M1.B1', 'Application', '申报'],
  ['M1.B2', 'R&D', '研发'],
  ['M1.B3', 'Implementation', '实施'],
  ['M1.B4', 'Industrialisation', '产业化'],
  ['M1.B5', 'Promotion', '推广'],
] as const;
const headerRow = 3;

const projects = new SheetDraft('M1 projects 项目');
projects.title(
  'Ten invented projects of a university with enterprises / 某高校与企业的十个虚构合作项目',
  'Teaching example: no project exists. Satisfaction and participation as both sides would answer them.',
  '教学示例：项目均为虚构。满意度与投入程度按双方作答方式填写。',
);
const { column } = teachingTable('m1', projects, rows);

const headline = new SheetDraft('M1 both sides 双方');
headline.title(
  'Are both sides satisfied, and where do they drift apart? / 双方都满意吗？在哪个阶段渐行渐远？',
  'Live formulas over the projects.',
  '均为项目表上的实时公式。',
);
headline.headers(
  headerRow,
  0,
  ['', '', 'Share 比例', 'Lower 95% 下限', 'Upper 95% 上限', 'Pairs 对数', 'One side only 仅一方'],
  2,
);
headline.cells(headerRow + 1, 0, [['Both satisfied (4 or more)', '双方均满意（≥ 4）']]);
const [university, enterprise] = [column('M1.D1'), column('M1.D2')];
headline.formula(headerRow + 1, 2, `COOP.BOTHSATISFIED(${university.reference},${enterprise.reference},4)`, 1, 5);
headline.format({ range: headline.area(headerRow + 1, 2, 1, 3).address, numberFormat: '0.0%' });
headline.cells(headerRow + 2, 0, [
  [
    'Paper 002 writes “over 80 % not satisfactory”, without the number of projects asked; compare the interval, not the point.',
    '',
  ],
  ['论文 002 称“80% 以上未令双方满意”，未说明调查了多少项目；应与区间比较，而非与单个数值比较。', ''],
]);
const stageRow = headerRow + 5;
headline.headers(stageRow, 0, ['Stage', '阶段', 'Mean participation 平均投入', 'Lost since application 较申报下降'], 2);
stages.forEach(([code, en, zh], at) => {
  headline.cells(stageRow + 1 + at, 0, [[en, zh]]);
  headline.formula(stageRow + 1 + at, 2, `AVERAGE(${column(code).reference})`, 1, 1, '0.00');
});
const means = headline.area(stageRow + 1, 2, stages.length, 1);
headline.formula(stageRow + 1, 3, `1-${means.here}/${means.rowsFrom(0).here}`, stages.length, 1, '0%');
headline.chart(
  { kind: 'line', title: 'Participation by stage / 各阶段投入程度', from: 'A17', to: 'D32' },
  { name: 'Mean participation 平均投入', categories: headline.area(stageRow + 1, 0, stages.length, 1), values: means },
);
headline.columnWidths([34, 24, 18, 18, 16, 12, 18], headerRow, stageRow);

export const teachingCooperation = exampleBook(
  {
    sheet: 'Cooperation 合作成效',
    invented: true,
    title: { en: 'Cooperation effectiveness of ten projects', zh: '十个项目的合作成效' },
    about: {
      en: 'A portfolio of invented projects in the columns of model M1: mechanism, five stages, effect, satisfaction of both sides.',
      zh: '按模型 M1 的列填写的虚构项目组合：机制、五个阶段、成效与双方满意度。',
    },
    tries: [
      {
        en: 'Select a cell of “M1 projects”, choose Evaluate, then Cooperation effectiveness. Project 07 has no clause on profit: its grade is capped whatever its points.',
        zh: '选中“M1 projects”中任一单元格，点击“开始评价”，再选“合作成效”。项目 07 没有利益分配条款：得分再高，等级也受限。',
      },
      {
        en: 'On “M1 both sides” read the interval of the both-satisfied rate: ten projects say little.',
        zh: '在“M1 both sides”中查看“双方均满意”比例的区间：十个项目说明不了多少。',
      },
      {
        en: 'Delete one answer of an enterprise: the pair leaves the rate, the project is incomplete and gets no score.',
        zh: '删去某企业的满意度：该对不再计入比例，该项目数据不全，不予评分。',
      },
    ],
    cautions: [],
    sources: [],
  },
  [headline, projects],
);
