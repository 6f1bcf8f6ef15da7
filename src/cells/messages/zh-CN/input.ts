import type { InputFacts } from '../../input-facts';
import type { SentencesOf } from '../sentences';
import { cell, item } from './places';

export const input: SentencesOf<InputFacts> = {
  text: (facts) => `${cell(facts)}：“${facts.text}”不是数字。请输入纯数字，或清空该单元格。`,
  extreme: (facts) => `${cell(facts)}：${facts.text} 过大或过小，无法计算。请换用其他单位。`,
  missing: (facts) => `${cell(facts)}：缺少数值。请补上，或清空整行以不评价该单元。`,
  'item-text': (facts) => `${item(facts)}：“${facts.text}”不是数字。请输入纯数字。`,
  'item-extreme': (facts) => `${item(facts)}：${facts.text} 过大或过小，无法计算。请换用其他单位。`,
  'item-missing': (facts) => `${item(facts)}：单元格为空。请填写。`,

  'no-data': (facts) => `${facts.argument}：没有可读取的内容。请选择含有数值的单元格。`,
  'not-a-vector': (facts) => `${facts.argument}：所选区域为 ${facts.rows} 行 ${facts.columns} 列。请只选择一行或一列。`,
  'not-square': (facts) => `${facts.argument}：所选区域为 ${facts.rows} 行 ${facts.columns} 列。行数与列数必须相同。`,
  'not-squares': (facts) =>
    `${facts.argument}：所选区域为 ${facts.rows} 行 ${facts.columns} 列。请将各专家的方阵上下相接。`,
  'not-one-cell': (facts) =>
    `${facts.argument}：所选区域为 ${facts.rows} 行 ${facts.columns} 列。请给出一个值或一个单元格。`,
  'wrong-length': (facts) =>
    `${facts.argument}：需要 ${facts.expected} 个单元格，实际为 ${facts.found} 个。请选择 ${facts.expected} 个单元格。`,
  'wrong-rows': (facts) =>
    `${facts.argument}：有 ${facts.found} 个单元，而 ${facts.like} 有 ${facts.expected} 个。请选择相同的单元。`,
  'wrong-columns': (facts) =>
    `${facts.argument}：需要 ${facts.expected} 列，实际为 ${facts.found} 列。请选择 ${facts.expected} 列。`,
  'too-many-rows': (facts) => `${facts.argument}：有 ${facts.found} 行，结果最多显示 ${facts.most} 行。请减少行数。`,
  'too-few-labels': (facts) => `${facts.argument}：等级名称不足。请从优到劣至少给出两个。`,

  'negative-weight': (facts) => `${item(facts)}：权重 ${facts.value} 为负。请使用 0 或正数。`,
  'zero-weights': (facts) => `${facts.argument}：权重全部为 0。请至少给出一个正权重。`,
  'threshold-required': (facts) => `${facts.argument}：缺少阈值。请给出一个数，或每个指标一个。`,
  'negative-threshold': (facts) => `${item(facts)}：阈值 ${facts.value} 为负。请使用 0 或正数。`,
  'zero-threshold': (facts) => `${item(facts)}：阈值必须大于 0。请使用正数。`,
  'not-positive-share': (facts) => `${facts.argument}：${facts.value} 应大于 0 且不超过 1。请使用 0.5 这样的数。`,
  'unknown-direction': (facts) =>
    `${item(facts)}：“${facts.text}”不是指标方向。请使用 1、+、benefit、max、正向，或 -1、-、cost、min、负向。`,
  'not-descending': (facts) => `${item(facts)}：分界值没有低于前一个。请从优到劣依次降低。`,

  required: (facts) => `${facts.argument}：缺少选项。可用：${facts.accepted.join('、')}。`,
  'unknown-option': (facts) => `${facts.argument}：无法识别“${facts.text}”。可用：${facts.accepted.join('、')}。`,
  'number-required': (facts) => `${facts.argument}：缺少数值。请输入数值或选择其单元格。`,
  'not-whole': (facts) => `${facts.argument}：${facts.value} 不是整数。请使用 1、2、3 这样的数。`,
  'not-a-number': (facts) => `${facts.argument}：“${facts.text}”不是数字。请输入纯数字。`,
  'out-of-range': (facts) =>
    `${facts.argument}：${facts.value} 不在 ${facts.low} 到 ${facts.high} 之间。请改用此范围内的数。`,
  'not-a-switch': (facts) => `${facts.argument}：“${facts.text}”既不是 TRUE 也不是 FALSE。请使用其中之一。`,

  diagonal: (facts) => `${cell(facts)}：要素与自身比较应为 1。请输入 1 或留空。`,
  'not-reciprocal': (facts) =>
    `${cell(facts)}：${facts.given} 不是对称判断值 ${facts.opposite} 的倒数。请改正其中一个，或将其留空。`,
};
