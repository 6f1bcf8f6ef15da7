import type { IssueFacts } from '../issue';
import type { Sentences } from './sentences';

const cell = (place: IssueFacts['missing']): string => `${place.argument} 第 ${place.row} 行第 ${place.column} 列`;

const item = (place: IssueFacts['item-missing']): string => `${place.argument} 第 ${place.item} 项`;

const indicator = (place: IssueFacts['zero-mean']): string => `${place.argument} 第 ${place.column} 列`;

export const zhCN: Sentences = {
  text: (facts) => `${cell(facts)}：“${facts.text}”不是数字。请输入纯数字，或清空该单元格。`,
  extreme: (facts) => `${cell(facts)}：${facts.text} 过大或过小，无法计算。请换用其他单位。`,
  missing: (facts) => `${cell(facts)}：缺少数值。请补上，或清空整行以不评价该单元。`,
  'item-text': (facts) => `${item(facts)}：“${facts.text}”不是数字。请输入纯数字。`,
  'item-extreme': (facts) => `${item(facts)}：${facts.text} 过大或过小，无法计算。请换用其他单位。`,
  'item-missing': (facts) => `${item(facts)}：单元格为空。请填写。`,

  'no-data': (facts) => `${facts.argument}：没有可读取的内容。请选择含有数值的单元格。`,
  'not-a-vector': (facts) => `${facts.argument}：所选区域为 ${facts.rows} 行 ${facts.columns} 列。请只选择一行或一列。`,
  'not-square': (facts) => `${facts.argument}：所选区域为 ${facts.rows} 行 ${facts.columns} 列。行数与列数必须相同。`,
  'not-one-cell': (facts) =>
    `${facts.argument}：所选区域为 ${facts.rows} 行 ${facts.columns} 列。请给出一个值或一个单元格。`,
  'wrong-length': (facts) =>
    `${facts.argument}：需要 ${facts.expected} 个单元格，实际为 ${facts.found} 个。请选择 ${facts.expected} 个单元格。`,
  'too-few-labels': (facts) => `${facts.argument}：等级名称不足。请从优到劣至少给出两个。`,
  'too-many-elements': (facts) => `${facts.argument}：一致性检验最多支持 ${facts.most} 个要素。请分层比较。`,

  'negative-weight': (facts) => `${item(facts)}：权重 ${facts.value} 为负。请使用 0 或正数。`,
  'zero-weights': (facts) => `${facts.argument}：权重全部为 0。请至少给出一个正权重。`,
  'unknown-direction': (facts) =>
    `${item(facts)}：“${facts.text}”不是指标方向。请使用 1、+、benefit、max、正向，或 -1、-、cost、min、负向。`,
  'not-descending': (facts) => `${item(facts)}：分界值没有低于前一个。请从优到劣依次降低。`,

  required: (facts) => `${facts.argument}：缺少选项。可用：${facts.accepted.join('、')}。`,
  'unknown-option': (facts) => `${facts.argument}：无法识别“${facts.text}”。可用：${facts.accepted.join('、')}。`,
  'not-a-number': (facts) => `${facts.argument}：“${facts.text}”不是数字。请输入纯数字。`,
  'out-of-range': (facts) =>
    `${facts.argument}：${facts.value} 不在 ${facts.low} 到 ${facts.high} 之间。请改用此范围内的数。`,
  'not-a-switch': (facts) => `${facts.argument}：“${facts.text}”既不是 TRUE 也不是 FALSE。请使用其中之一。`,

  'judgement-not-positive': (facts) => `${cell(facts)}：判断值必须大于 0。请使用 3 或 1/3 这样的数。`,
  diagonal: (facts) => `${cell(facts)}：要素与自身比较应为 1。请输入 1 或留空。`,
  'not-reciprocal': (facts) =>
    `${cell(facts)}：${facts.given} 不是对称判断值 ${facts.opposite} 的倒数。请改正其中一个，或将其留空。`,

  'negative-share': (facts) => `${cell(facts)}：负值不能计算占比。请换用其他方法。`,
  'negative-mean': (facts) => `${cell(facts)}：该平均方法不能用于负值。请改用算术平均（arithmetic）。`,
  'inverted-not-positive': (facts) => `${cell(facts)}：负向指标取倒数时数值必须大于 0。请改正，或换用其他标准化方法。`,
  'maximum-not-positive': (facts) => `${indicator(facts)}：最大值必须大于 0 才能作除数。请换用其他标准化方法。`,
  logarithm: (facts) => `${item(facts)}：ln(1 + x) 要求数值大于 -1。请改正，或换用其他计分规则。`,
  'not-an-anchor': (facts) => `${item(facts)}：锚定等级只能是 1、2、3、4、5。请改正。`,
  'goalposts-equal': () => `low、high：两个界值相同。请给出两个不同的界值。`,
  'goalposts-missing': () => `low、high：计分规则“target”需要两个界值。请填写。`,
  'goalposts-logarithm': () => `low、high：ln(1 + x) 要求界值大于 -1。请改正，或换用其他计分规则。`,
  'target-goalposts': () => `low、high：计分规则“target”要求界值不小于 0，且 low 不大于 high。请改正。`,

  'no-variation': () => `结果无定义：在起作用的指标上，各单元没有差异。请增加单元或指标。`,
  'no-contrast': () => `结果无定义：各指标完全同步变化，无法区分信息量。请换用其他赋权方法。`,
  'zero-mean': (facts) => `${indicator(facts)}：均值为 0，结果无定义。请换用其他赋权方法。`,
};
