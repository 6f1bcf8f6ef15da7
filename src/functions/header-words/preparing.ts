import type { HeaderWords } from './header-words';

export const preparingWords = {
  count: { en: 'count', 'zh-CN': '数量' },
  missing: { en: 'missing share', 'zh-CN': '缺失占比' },
  zeros: { en: 'zero share', 'zh-CN': '零值占比' },
  distinct: { en: 'distinct', 'zh-CN': '不同值个数' },
  minimum: { en: 'min', 'zh-CN': '最小值' },
  maximum: { en: 'max', 'zh-CN': '最大值' },
  mean: { en: 'mean', 'zh-CN': '均值' },
  median: { en: 'median', 'zh-CN': '中位数' },
  deviation: { en: 'standard deviation', 'zh-CN': '标准差' },
  skewness: { en: 'skewness', 'zh-CN': '偏度' },
  kurtosis: { en: 'excess kurtosis', 'zh-CN': '超额峰度' },
  flag: { en: 'flag', 'zh-CN': '标记' },
} satisfies HeaderWords;
