import { bilingual, both, column, type OwnColumn } from './column';
import { choice, lines, list, optionalChoice, optionalNumber, optionalText, text } from './content';
import { directionWords, fallbackWords, ruleWords, yesWords } from './words';

const scale: readonly OwnColumn[] = [
  column(
    'rule',
    both('Scoring rule', '计分规则'),
    both('How a value becomes 0–100 points.', '数值如何换算为 0–100 分。'),
    choice(ruleWords),
    16,
  ),
  column(
    'low',
    both('Low end', '低端'),
    both(
      'The value that gets 0 points (of a best range: where it begins); blank where the worst value of the data stands.',
      '得 0 分的数值（最佳区间：起点）；留空则取数据中的最差值。',
    ),
    optionalNumber,
    22,
  ),
  column(
    'high',
    both('High end', '高端'),
    both(
      'The value that gets 100 points (of a best range: where it ends); blank where the best value of the data stands.',
      '得 100 分的数值（最佳区间：终点）；留空则取数据中的最优值。',
    ),
    optionalNumber,
    22,
  ),
  column(
    'fallback',
    both('With fewer than five peers', '同类少于五个时'),
    both('Of a percentile only: the rule that takes its place.', '仅用于百分位：此时改用的规则。'),
    optionalChoice(fallbackWords),
    16,
  ),
  column(
    'knots',
    both('Points at values', '分段点'),
    both(
      'Of fixed points only: value = points, such as 0 = 0; 5 = 60; 10 = 100.',
      '仅用于分段：数值 = 得分，如 0 = 0; 5 = 60; 10 = 100。',
    ),
    list,
    18,
  ),
  column(
    'ratings.en',
    both('What ratings mean (English)', '各档含义（英文）'),
    both(
      'Of ratings only: a letter M, P, S, Q, R or C, or five lines, the lowest first.',
      '仅用于评分：字母 M、P、S、Q、R、C 之一，或五行文字，由低到高。',
    ),
    optionalText,
    30,
  ),
  column(
    'ratings.zh',
    both('What ratings mean (Chinese)', '各档含义（中文）'),
    both(
      'Of ratings only: the same letter, or five lines, the lowest first.',
      '仅用于评分：同一字母，或五行文字，由低到高。',
    ),
    optionalText,
    30,
  ),
  column(
    'byProfile',
    both('Ends by profile', '各权重方案的两端'),
    both(
      'Ends for a weight profile: code = low … high, one a line, such as L = 0 … 6.',
      '某一权重方案的两端：代码 = 低端 … 高端，每行一个，如 L = 0 … 6。',
    ),
    lines,
    18,
  ),
  ...bilingual(
    'scoringReason',
    both('Why so', '计分理由'),
    both('Why its points are given in this way.', '为什么这样计分。'),
  ),
];

const origin: readonly OwnColumn[] = [
  ...bilingual('source', both('Data source', '数据来源'), both('Who has the data.', '数据由谁提供。'), undefined, 18),
  column(
    'derived',
    both('Computed from indicators', '由指标计算'),
    both(
      'A formula over codes in brackets, such as 100 * [M1.A1] / [M1.A2]; blank where values are typed.',
      '由方括号中的代码组成的公式，如 100 * [M1.A1] / [M1.A2]；直接填报则留空。',
    ),
    optionalText,
    26,
  ),
  column(
    'data.sum',
    both('Sum of variables', '变量之和'),
    both('Ids of variables whose sum it is, separated by ;', '求和的变量编号，用 ; 分隔。'),
    list,
    18,
  ),
  column(
    'data.per',
    both('Divided by variable', '除以变量'),
    both('The id of the variable that the sum is divided by.', '作为除数的变量编号。'),
    optionalText,
  ),
  column(
    'data.times',
    both('Times', '乘以'),
    both('What the quotient is multiplied by, such as 100.', '再乘以的倍数，如 100。'),
    optionalNumber,
    8,
  ),
  column(
    'aliases',
    both('Other headers', '其他列名'),
    both('Headers under which it is also found, separated by ;', '也可识别的列名，用 ; 分隔。'),
    list,
    18,
  ),
  column(
    'cites',
    both('Cited', '引用'),
    both(
      'Source: place, one a line; only sources that CoopEval knows.',
      '来源: 位置，每行一个；只能用 CoopEval 已收录的来源。',
    ),
    lines,
    20,
  ),
];

/** The columns of the indicators, what is edited most first. */
export const indicatorColumns: readonly OwnColumn[] = [
  column('code', both('Code', '代码'), both('A word that no other indicator has.', '与其他指标不同的代码。'), text, 10),
  column(
    'dimension',
    both('Dimension', '维度'),
    both('The code of the dimension it belongs to.', '所属维度的代码。'),
    text,
    10,
  ),
  ...bilingual('name', both('Indicator', '指标'), both('What it is called.', '指标名称。'), null),
  column(
    'weight',
    both('Weight in dimension', '维度内权重'),
    both(
      'From 0 to 1; inside a dimension the weights sum to 1. Blank where it is not scored.',
      '0 至 1；同一维度内合计为 1。不计分的留空。',
    ),
    optionalNumber,
    10,
  ),
  column('direction', both('Direction', '方向'), both('', ''), optionalChoice(directionWords), 16),
  ...bilingual(
    'definition',
    both('Definition', '定义'),
    both('What is counted or asked.', '统计或询问的内容。'),
    undefined,
    34,
  ),
  ...bilingual('unit', both('Unit', '单位'), both('Such as % or persons.', '如 % 或 人。'), both('–', '–'), 12),
  ...scale,
  column(
    'accepts.min',
    both('Smallest possible', '可能最小值'),
    both('A number below which a value is a mistake, such as 0.', '低于此数即为错误，如 0。'),
    optionalNumber,
    10,
  ),
  column(
    'accepts.max',
    both('Largest possible', '可能最大值'),
    both('A number above which a value is a mistake; blank where there is none.', '高于此数即为错误；没有则留空。'),
    optionalNumber,
    10,
  ),
  column(
    'required',
    both('Needed for a score', '必需'),
    both('Without its value a unit has no score.', '缺此值则该对象没有得分。'),
    optionalChoice(yesWords),
    10,
  ),
  ...origin,
];
