import type { RefusalFacts } from '../../refusal-facts';
import type { SentencesOf } from '../sentences';
import { at, indicator } from './places';

export const refusals: SentencesOf<RefusalFacts> = {
  'judgement-not-positive': (facts) => `${at(facts)}：判断值必须大于 0。请使用 3 或 1/3 这样的数。`,
  'too-many-elements': (facts) => `${facts.argument}：一致性检验最多支持 ${facts.most} 个要素。请分层比较。`,
  'judgement-below-one': (facts) => `${at(facts)}：判断值表示重要多少倍，不能小于 1。请使用 1 到 9 的数。`,
  'no-best': (facts) => `${facts.argument}：没有等于 1 的判断值，无法确定最优准则。请将最优准则填为 1。`,
  'no-worst': (facts) => `${facts.argument}：没有等于 1 的判断值，无法确定最劣准则。请将最劣准则填为 1。`,
  'two-best-to-worst': (facts) => `${at(facts)}：两组判断中最优与最劣准则之比不一致。请填写相同的数。`,

  'negative-share': (facts) => `${at(facts)}：负值不能计算占比。请换用其他方法。`,
  'negative-mean': (facts) => `${at(facts)}：该平均方法不能用于负值。请改用算术平均（arithmetic）。`,
  'negative-power': (facts) => `${at(facts)}：加权乘积不能用于负值。请改正，或换用其他标准化方法。`,
  'negative-indicator': (facts) => `${at(facts)}：按最有利权重计分不能用于负值。请先将指标标准化。`,
  'not-positive': (facts) => `${at(facts)}：该方法要求数值大于 0。请改正，或换用其他方法。`,
  'outside-unit-interval': (facts) => `${at(facts)}：数值必须在 0 到 1 之间。请改正，或先进行标准化。`,
  'thresholds-not-ordered': (facts) => `${at(facts)}：${facts.argument} 不能大于 ${facts.below}。请改正其中一个。`,
  'shares-above-one': (facts) => `${facts.argument}：全部指标的最低占比之和超过 1。请减小该占比。`,
  'inverted-not-positive': (facts) => `${at(facts)}：负向指标取倒数时数值必须大于 0。请改正，或换用其他标准化方法。`,
  'maximum-not-positive': (facts) => `${indicator(facts)}：最大值必须大于 0 才能作除数。请换用其他标准化方法。`,
  logarithm: (facts) => `${at(facts)}：ln(1 + x) 要求数值大于 -1。请改正，或换用其他计分规则。`,
  'not-an-anchor': (facts) => `${at(facts)}：锚定等级只能是 1、2、3、4、5。请改正。`,
  'goalposts-equal': () => `low、high：两个界值相同。请给出两个不同的界值。`,
  'goalposts-missing': () => `low、high：计分规则“target”需要两个界值。请填写。`,
  'goalposts-logarithm': () => `low、high：ln(1 + x) 要求界值大于 -1。请改正，或换用其他计分规则。`,
  'target-goalposts': () => `low、high：计分规则“target”要求界值不小于 0，且 low 不大于 high。请改正。`,

  'no-variation': (facts) => `${facts.argument}：起作用的数值没有差异，结果无定义。请增加有差异的单元或指标。`,
  'no-contrast': (facts) => `${facts.argument}：各指标完全同步变化，无法区分信息量，结果无定义。请换用其他赋权方法。`,
  'zero-mean': (facts) => `${indicator(facts)}：均值为 0，结果无定义。请换用其他方法。`,
  'zero-total': (facts) => `${facts.argument}：作为除数的合计为 0，结果无定义。请改正数值，或换用其他方法。`,
  'single-unit': (facts) => `${facts.argument}：只有一个单元，无从比较，结果无定义。请增加单元。`,
  'no-unique-solution': (facts) => `${facts.argument}：由这些数据不能得出唯一的权重，结果无定义。请换用其他赋权方法。`,
  'beyond-precision': (facts) =>
    `${facts.argument}：数值相差过于悬殊或过于接近，无法区分各单元，结果无定义。请检查计量单位。`,
  'weight-below-zero': (facts) => `${facts.argument}：组合后出现负权重，结果无定义。请换用其他组合方法。`,
  'no-values': (facts) => `${indicator(facts)}：该列没有可用于填补的数值，结果无定义。请改用 zero，或去掉该列。`,
  'no-values-in-group': (facts) =>
    `${indicator(facts)}：“${facts.group}”组没有可用于填补的数值，结果无定义。请改用 zero，或合并分组。`,
};
