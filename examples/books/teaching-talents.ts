import { rowsOf } from '../csv';
import { exampleBook } from '../example-book';
import { SheetDraft } from '../sheet-draft';
import { firstUnitRow, teachingTable } from '../teaching-table';

const rows = rowsOf('teaching-m3.csv');
const headerRow = 3;

const people = new SheetDraft('M3 people 人员');
people.title(
  'Ten invented persons of one tier, by number / 同一层次的十名虚构人员，仅列编号',
  'Teaching example. E = engineering and technical talent. Names, titles, ages, degrees and paper counts have no place in this table.',
  '教学示例。E = 工程技术人才。本表不列姓名、职称、年龄、学历与论文数量。',
);
const { column } = teachingTable('m3', people, rows, [{ field: 'tier', header: 'Tier / 层次' }]);

const match = new SheetDraft('M3 match 匹配');
match.title(
  'Contribution and pay, matched / 贡献与薪酬的匹配',
  'Percentiles inside the tier: 100 − |difference|. A minus sign on the right: paid less than contributed.',
  '同层次内的分位：100 − |差|。右侧负号表示薪酬低于贡献。',
);
match.headers(headerRow, 0, [
  'Person id 编号',
  'Contribution percentile 贡献分位',
  'Pay percentile 薪酬分位',
  'Match 匹配度',
  'Pay − contribution 薪酬−贡献',
]);
match.formula(firstUnitRow, 0, column('unit').reference, rows.length);
const [contribution, pay] = [column('M3.E2'), column('M3.E3')];
const shown = match.formula(
  firstUnitRow,
  1,
  `COOP.MATCH(${contribution.reference},${pay.reference})`,
  rows.length,
  3,
  '0',
);
match.formula(firstUnitRow, 4, `${shown.columnsFrom(1).here}-${shown.columnsFrom(0).here}`, rows.length, 1, '+0;−0;0');
match.bars(shown.columnsFrom(2), 0, 100);
match.columnWidths([16, 18, 16, 14, 18], headerRow).frozen(firstUnitRow, 1);

export const teachingTalents = exampleBook(
  {
    sheet: 'Talents 人才',
    invented: true,
    title: { en: 'Evaluation of talents in one tier', zh: '同一层次人才的评价' },
    about: {
      en: 'Invented persons in the columns of model M3: conduct, ability, contribution, cultivation, match.',
      zh: '按模型 M3 的列填写的虚构人员：品德、能力、贡献、育人与匹配。',
    },
    tries: [
      {
        en: 'Select a cell of “M3 people”, choose Evaluate, then Talent evaluation with the profile of engineering talents. P-09 fails the gate of integrity and gets no score.',
        zh: '选中“M3 people”中任一单元格，点击“开始评价”，选“人才分类评价”和工程技术人才方案。P-09 未通过操守门槛，不予评分。',
      },
      {
        en: 'Take the profile of leading talents instead: the same people, another order.',
        zh: '换用领军人才方案：同样的人，次序不同。',
      },
      {
        en: 'On “M3 match” find the person who is paid most for what was contributed least.',
        zh: '在“M3 match”中找出贡献最少而薪酬相对最高的人。',
      },
    ],
    cautions: [],
    sources: [],
  },
  [people, match],
);
