import type { RefusalFacts } from '../../refusal-facts';
import type { SentencesOf } from '../sentences';
import { cell, indicator, item } from './places';

export const refusals: SentencesOf<RefusalFacts> = {
  'judgement-not-positive': (facts) => `${cell(facts)}：判断值必须大于 0。请使用 3 或 1/3 这样的数。`,
  'too-many-elements': (facts) => `${facts.argument}：一致性检验最多支持 ${facts.most} 个要素。请分层比较。`,

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
