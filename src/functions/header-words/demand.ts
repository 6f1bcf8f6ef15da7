import type { HeaderWords } from './header-words';

export const demandWords = {
  developmentCoefficient: { en: 'a', 'zh-CN': 'a' },
  greyInput: { en: 'b', 'zh-CN': 'b' },
  posteriorErrorRatio: { en: 'C', 'zh-CN': 'C' },
  smallErrorProbability: { en: 'P', 'zh-CN': 'P' },
  meanRelativeError: { en: 'mean relative error', 'zh-CN': '平均相对误差' },
  classRatiosInside: { en: 'class ratios inside', 'zh-CN': '级比合格' },
  verdict: { en: 'verdict', 'zh-CN': '结论' },
  contribution: { en: 'contribution percentile', 'zh-CN': '贡献百分位' },
  compensation: { en: 'compensation percentile', 'zh-CN': '回报百分位' },
  match: { en: 'match', 'zh-CN': '匹配度' },
} satisfies HeaderWords;
