import type { Text } from '../text';
import { bilingual, both, column, type OwnColumn } from './column';
import { choice, lines, list, number, optionalNumber, optionalText, text } from './content';
import { indicatorColumns } from './indicator-columns';
import { basisWords, checkWords, resultWords } from './words';

/** The tables of a model besides the first, which holds what it is as a whole. */
export const tableIds = [
  'dimensions',
  'profiles',
  'classes',
  'vetoes',
  'checks',
  'variables',
  'parameters',
  'forbidden',
  'indicators',
] as const;
export type TableId = (typeof tableIds)[number];

export interface OwnTableKind {
  readonly name: Text;
  readonly columns: readonly OwnColumn[];
}

const code = (meaning: Text): OwnColumn => column('code', both('Code', '代码'), meaning, text, 10);
const reason = bilingual('reason', both('Reason', '理由'), both('Why it is so.', '为什么如此。'), undefined, 40);
const cites = column(
  'cites',
  both('Cited', '引用'),
  both(
    'Source: place, one a line; only sources that CoopEval knows.',
    '来源: 位置，每行一个；只能用 CoopEval 已收录的来源。',
  ),
  lines,
  20,
);

export const tableKinds: Readonly<Record<TableId, OwnTableKind>> = {
  dimensions: {
    name: both('Dimensions', '维度'),
    columns: [
      code(both('A word that no other dimension has.', '与其他维度不同的代码。')),
      ...bilingual('name', both('Dimension', '维度'), both('What it is called.', '维度名称。'), null, 28),
      column(
        'weight',
        both('Weight', '权重'),
        both('From 0 to 1; the dimensions sum to 1.', '0 至 1；各维度合计为 1。'),
        number,
        10,
      ),
      ...reason,
      ...bilingual(
        'insideReason',
        both('Reason inside', '内部理由'),
        both('Why its indicators share the weight as they do.', '其指标为何这样分配权重。'),
        undefined,
        40,
      ),
    ],
  },
  profiles: {
    name: both('Weight profiles', '权重方案'),
    columns: [
      code(both('A word that no other profile has.', '与其他方案不同的代码。')),
      ...bilingual(
        'name',
        both('Profile', '权重方案'),
        both('The kind of unit it is for.', '适用的对象类型。'),
        null,
        28,
      ),
      column(
        'weights',
        both('Weights of the dimensions', '各维度权重'),
        both('Code = weight, one a line; they sum to 1.', '代码 = 权重，每行一个；合计为 1。'),
        lines,
        18,
      ),
      ...reason,
      cites,
    ],
  },
  classes: {
    name: both('Classes', '等级'),
    columns: [
      ...bilingual('label', both('Class', '等级'), both('From the best to the worst.', '由优到劣。'), null, 14),
      column(
        'cutoff',
        both('From', '起点'),
        both('Where the class begins; blank for the last one.', '该等级的起点；最后一级留空。'),
        optionalNumber,
        10,
      ),
    ],
  },
  vetoes: {
    name: both('Vetoes', '否决项'),
    columns: [
      column('when', both('Condition', '条件'), both('Such as [M1.A3] = 1.', '如 [M1.A3] = 1。'), text, 26),
      column(
        'cap',
        both('No class above', '等级不高于'),
        both('The English word of a class.', '等级的英文名称。'),
        text,
        14,
      ),
      ...reason,
    ],
  },
  checks: {
    name: both('Checks of the data', '数据核对'),
    columns: [
      ...bilingual(
        'text',
        both('What should be true', '应当成立'),
        both('A sentence for people.', '写给人看的一句话。'),
        null,
        40,
      ),
      column('kind', both('Kind', '类型'), both('', ''), choice(checkWords), 20),
      column(
        'rule',
        both('Rule', '规则'),
        both(
          'A condition such as [M8.D4] <= 100; codes separated by ; (with = total at the end of parts); or a number.',
          '条件，如 [M8.D4] <= 100；或用 ; 分隔的代码（分项后接 = 合计）；或一个数。',
        ),
        optionalText,
        30,
      ),
    ],
  },
  variables: {
    name: both('Variables', '变量'),
    columns: [
      column('id', both('Id', '编号'), both('A word by which formulas name it.', '公式中使用的名称。'), text, 20),
      ...bilingual('name', both('Variable', '变量'), both('What it is called.', '变量名称。'), null),
      ...bilingual('unit', both('Unit', '单位'), both('Such as % or persons.', '如 % 或 人。'), both('–', '–'), 14),
      column(
        'aliases',
        both('Other headers', '其他列名'),
        both('Headers under which it is also found, separated by ;', '也可识别的列名，用 ; 分隔。'),
        list,
        18,
      ),
    ],
  },
  parameters: {
    name: both('Parameters', '参数'),
    columns: [
      column('id', both('Id', '编号'), both('A word that no other parameter has.', '与其他参数不同的名称。'), text, 20),
      ...bilingual('name', both('Parameter', '参数'), both('What it is called.', '参数名称。'), null),
      column('value', both('Value', '数值'), both('A number.', '一个数。'), number, 10),
      column('min', both('Smallest possible', '可能最小值'), both('A number.', '一个数。'), number, 10),
      column('max', both('Largest possible', '可能最大值'), both('A number.', '一个数。'), number, 10),
      ...reason,
    ],
  },
  forbidden: {
    name: both('Refused indicators', '不接受的指标'),
    columns: [
      column(
        'words',
        both('Words', '词语'),
        both('Words in a name that are refused, separated by ;', '名称中不接受的词，用 ; 分隔。'),
        list,
        26,
      ),
      ...reason,
    ],
  },
  indicators: { name: both('Indicators', '指标'), columns: indicatorColumns },
};

/** The lines of the first table: a key, and its value in a cell, or in two where it is a text in both languages. */
export const properties: readonly OwnColumn[] = [
  column(
    'id',
    both('Id', '编号'),
    both(
      'Letters, digits and _; not m1 to m8, and not that of another own model.',
      '字母、数字和 _；不能是 m1 至 m8，也不能与另一个自有模型相同。',
    ),
  ),
  column('version', both('Version', '版本'), both('Three numbers such as 1.0.0.', '三个数字，如 1.0.0。')),
  ...bilingual('name', both('Name', '名称'), both('What the model is called.', '模型名称。'), null),
  ...bilingual('question', both('Question', '问题'), both('What it answers.', '模型回答的问题。')),
  ...bilingual('purpose', both('Purpose', '用途'), both('What it is for.', '模型的用途。')),
  ...bilingual('source', both('Source', '依据'), both('What it rests on.', '模型的依据。')),
  column(
    'cites',
    both('Cited', '引用'),
    both(
      'Source: place, one a line; only sources that CoopEval knows.',
      '来源: 位置，每行一个；只能用 CoopEval 已收录的来源。',
    ),
    lines,
  ),
  ...bilingual(
    'unitWord',
    both('Unit', '评价对象'),
    both('What is evaluated, such as project.', '评价的对象，如项目。'),
    both('unit', '对象'),
  ),
  column(
    'unitHeaders.en',
    both('Header of names (English)', '名称列的列名（英文）'),
    both('Headers of the column of names, separated by ;', '名称列可用的列名，用 ; 分隔。'),
    list,
  ),
  column(
    'unitHeaders.zh',
    both('Header of names (Chinese)', '名称列的列名（中文）'),
    both('Headers of the column of names, separated by ;', '名称列可用的列名，用 ; 分隔。'),
    list,
  ),
  column('result', both('Gives', '给出'), both('', ''), choice(resultWords)),
  column('basis', both('Classes by', '等级依据'), both('', ''), choice(basisWords)),
  column(
    'leastUnits',
    both('Classes need units', '分等级至少需要'),
    both('A whole number, with fewer there are no classes.', '整数；对象更少则不分等级。'),
    optionalNumber,
  ),
  ...bilingual(
    'gradesReason',
    both('Reason of the classes', '等级理由'),
    both('Why the classes begin there.', '等级为何这样划分。'),
  ),
];
