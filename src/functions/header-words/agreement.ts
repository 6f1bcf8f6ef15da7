import type { HeaderWords } from './header-words';

export const agreementWords = {
  concordance: { en: 'W', 'zh-CN': 'W' },
  chiSquare: { en: 'χ²', 'zh-CN': 'χ²' },
  p: { en: 'p', 'zh-CN': 'p' },
  intraclassCorrelation: { en: 'ICC', 'zh-CN': 'ICC' },
  lowerBound: { en: 'lower 95 %', 'zh-CN': '95% 下限' },
  upperBound: { en: 'upper 95 %', 'zh-CN': '95% 上限' },
  fStatistic: { en: 'F', 'zh-CN': 'F' },
  df1: { en: 'df1', 'zh-CN': 'df1' },
  df2: { en: 'df2', 'zh-CN': 'df2' },
  satisfiedShare: { en: 'both satisfied', 'zh-CN': '双方满意占比' },
  pairs: { en: 'pairs', 'zh-CN': '有效对数' },
  oneSided: { en: 'one-sided', 'zh-CN': '单方作答' },
  importance: { en: 'importance', 'zh-CN': '重要性' },
  performance: { en: 'performance', 'zh-CN': '表现' },
  gap: { en: 'gap', 'zh-CN': '差距' },
  t: { en: 't', 'zh-CN': 't' },
  quadrant: { en: 'quadrant', 'zh-CN': '象限' },
  better: { en: 'better', 'zh-CN': 'Better 系数' },
  worse: { en: 'worse', 'zh-CN': 'Worse 系数' },
  category: { en: 'category', 'zh-CN': '类别' },
} satisfies HeaderWords;
