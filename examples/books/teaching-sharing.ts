import { rowsOf } from '../csv';
import { exampleBook } from '../example-book';
import { SheetDraft } from '../sheet-draft';
import { teachingTable } from '../teaching-table';

const rows = rowsOf('teaching-m7.csv');
const coalitions = rowsOf('teaching-m7-coalitions.csv');
const players = ['University', 'Enterprise', 'Institute'];
const chinese = ['大学', '企业', '研究院'];
const headerRow = 3;

const parties = new SheetDraft('M7 parties 各方');
parties.title(
  'What three invented parties put in and risk / 三个虚构参与方的投入与风险',
  'Teaching example. Amounts or shares; each column is turned into shares by itself.',
  '教学示例。可填金额或比例，各列自动折算为份额。',
);
teachingTable('m7', parties, rows);

const sharing = new SheetDraft('M7 sharing 分配');
sharing.title(
  'What each coalition could earn, and how the whole may be shared / 各联盟的收益与分配方案',
  'Invented values in 10k yuan (blue). Every rule of sharing is a live formula; none of them is “the” fair one.',
  '虚构收益，单位万元（蓝色）。各分配规则均为实时公式；没有哪一种是唯一公平的。',
);
sharing.headers(headerRow, 0, ['Coalition 联盟', 'Value 收益 (10k yuan 万元)']);
const names = sharing.cells(
  headerRow + 1,
  0,
  coalitions.map(({ coalition }) => [coalition]),
);
const values = sharing.inputs(
  headerRow + 1,
  1,
  coalitions.map(({ value }) => [value]),
  '#,##0',
);
const total = values.rowsFrom(coalitions.length - 1);
const alone = values.rowsFrom(0, players.length);

const ruleRow = headerRow + 1 + coalitions.length + 2;
const first = ruleRow + 1;
sharing.headers(
  ruleRow,
  0,
  ['Party 参与方', '', 'Alone 单独', 'Equal 平均', 'Shapley', 'Nash', 'Lowest 最低', 'Highest 最高', 'Zone 协商区间'],
  2,
);
const list = sharing
  .cells(
    first,
    0,
    players.map((player, at) => [player, chinese[at]]),
  )
  .columnsFrom(0);
sharing.formula(first, 2, alone.here, players.length, 1, '0.0');
players.forEach((_, at) => sharing.formula(first + at, 3, `${total.here}/${players.length}`, 1, 1, '0.0'));
const shapley = sharing.formula(
  first,
  4,
  `COOP.SHAPLEY(${list.here},${names.here},${values.here})`,
  players.length,
  1,
  '0.0',
);
sharing.formula(first, 5, `COOP.NASH(${total.here},${alone.here})`, players.length, 1, '0.0');
const rules = sharing.area(first, 3, players.length, 3);
players.forEach((_, at) => {
  const own = rules.rowsFrom(at).here;
  sharing.formula(first + at, 6, `MIN(${own})`, 1, 1, '0.0');
  sharing.formula(first + at, 7, `MAX(${own})`, 1, 1, '0.0');
  sharing.formula(first + at, 8, `H${first + at + 1}-G${first + at + 1}`, 1, 1, '0.0');
});
const coreRow = first + players.length + 1;
sharing.heading(coreRow, 'Is the Shapley share stable? / Shapley 分配是否稳定？');
sharing.formula(coreRow + 1, 0, `COOP.CORE(${list.here},${names.here},${values.here},${shapley.here})`);
sharing.chart(
  { kind: 'column', title: 'Three ways to share / 三种分配方式', from: 'A22', to: 'E38' },
  ...['Equal 平均', 'Shapley', 'Nash'].map((name, at) => ({
    name,
    categories: list,
    values: rules.columnsFrom(at),
  })),
);
sharing.columnWidths([34, 14, 12, 12, 12, 12, 12, 12, 16], headerRow, ruleRow);

export const teachingSharing = exampleBook(
  {
    sheet: 'Sharing 利益分配',
    invented: true,
    title: { en: 'Sharing the benefit of a consortium', zh: '创新联合体的利益分配' },
    about: {
      en: 'Three invented parties in the columns of model M7, and a table of what every coalition could earn without the others.',
      zh: '按模型 M7 的列填写的三个虚构参与方，以及各联盟单独可得收益表。',
    },
    tries: [
      {
        en: 'On “M7 sharing” raise what University and Enterprise earn together to 700: the check below names the coalition that would rather leave.',
        zh: '在“M7 sharing”中把大学与企业的联合收益改为 700：下方检查会指出宁愿退出的联盟。',
      },
      {
        en: 'Compare the columns: equal, Shapley and Nash differ, and the zone between them is what the parties negotiate about.',
        zh: '比较各列：平均、Shapley 与 Nash 各不相同，其间的区间就是各方协商的空间。',
      },
      {
        en: 'Select a cell of “M7 parties”, choose Evaluate, then Consortium benefit distribution.',
        zh: '选中“M7 parties”中任一单元格，点击“开始评价”，再选“创新联合体利益分配”。',
      },
    ],
    cautions: [],
    sources: [],
  },
  [sharing, parties],
);
