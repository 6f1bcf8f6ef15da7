import type { ModelFacts } from '../../model-facts';
import type { SentencesOf } from '../sentences';
import { cell, item } from './places';

export const models: SentencesOf<ModelFacts> = {
  'code-unknown': (facts) =>
    `${item(facts)}：${facts.model} 没有指标“${facts.text}”。请使用 COOP.MODEL.INDICATORS("${facts.model}") 列出的代码。`,
  'code-repeated': (facts) => `${item(facts)}：代码“${facts.text}”重复出现。请去掉其中一列。`,
  'codes-missing': (facts) =>
    `${facts.argument}：缺少 ${facts.codes.join('、')} 时，${facts.model} 不计分。请补上这些列。`,
  'no-scored-code': (facts) => `${facts.argument}：这些指标在 ${facts.model} 中都不计分。请至少加入一个有权重的指标。`,
  'parts-missing': (facts) =>
    `${item(facts)}：${facts.text} 为空，且缺少 ${facts.parts.join('、')}，无法计算。请补上这些列，或直接填写。`,
  'no-profiles': (facts) => `${facts.argument}：${facts.model} 没有权重方案，“${facts.text}”无效。请省略该参数。`,
  'value-outside': (facts) =>
    `${cell(facts)}：${facts.value} 超出 ${facts.indicator} 的取值范围（` +
    `${facts.high === null ? `不小于 ${facts.low}` : `${facts.low} 至 ${facts.high}`}）。请改正，没有数据时请留空。`,
  'not-a-choice': (facts) =>
    `${cell(facts)}：${facts.indicator} 不能取 ${facts.value}。请填 ${facts.accepted.join('、')} 之一，没有数据时请留空。`,
};
