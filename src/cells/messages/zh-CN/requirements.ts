import type { RequirementFacts } from '../../requirement-facts';
import type { SentencesOf } from '../sentences';
import { at, cell } from './places';

export const requirements: SentencesOf<RequirementFacts> = {
  'too-few-columns': (facts) => `${facts.argument}：只有一列不够。请至少选择 2 列。`,
  'too-few-units': (facts) => `${facts.argument}：只有一行数值不够。请至少选择 2 行。`,
  'too-few-periods': (facts) => `${facts.argument}：至少需要 ${facts.least} 期。请增加期数。`,

  'negative-value': (facts) => `${at(facts)}：数值不能为负。请使用 0 或正数。`,
  'outside-limits': (facts) => `${cell(facts)}：数值超出上下限。请改正，或放宽上下限。`,
  'limits-equal': (facts) => `lower、upper 第 ${facts.item} 项：下限没有低于上限。请改正。`,
  'not-binary': (facts) => `${cell(facts)}：编码只能是 1 或 0。政策包含该内容填 1，不包含填 0。`,

  'zero-logarithm': (facts) => `${facts.argument}：含有 0 时结果无定义。请换用其他指标，如 theil。`,
  'no-pairs': (facts) => `${facts.argument}：没有一行有两个可比较的回答，结果无定义。请补充回答。`,
  'negative-variance': (facts) => `${facts.argument}：对象之间的方差估计为负，结果无定义。请改用单个评分者的类型。`,
};
