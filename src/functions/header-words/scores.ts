import type { HeaderWords } from './header-words';

export const scoresWords = {
  distanceToIdeal: { en: 'distance to ideal', 'zh-CN': '与正理想解距离' },
  distanceToAntiIdeal: { en: 'distance to anti-ideal', 'zh-CN': '与负理想解距离' },
  closeness: { en: 'closeness', 'zh-CN': '相对贴近度' },
  rank: { en: 'rank', 'zh-CN': '排名' },
  groupUtility: { en: 'S', 'zh-CN': 'S' },
  individualRegret: { en: 'R', 'zh-CN': 'R' },
  compromise: { en: 'Q', 'zh-CN': 'Q' },
  positiveFlow: { en: 'φ+', 'zh-CN': 'φ+' },
  negativeFlow: { en: 'φ−', 'zh-CN': 'φ−' },
  netFlow: { en: 'φ', 'zh-CN': 'φ' },
  rankSumRatio: { en: 'rank-sum ratio', 'zh-CN': '秩和比' },
  probit: { en: 'probit', 'zh-CN': '概率单位' },
  fitted: { en: 'fitted', 'zh-CN': '拟合值' },
} satisfies HeaderWords;
