import type { Spill } from './answer';
import { displayLanguage, type Language } from './language';

const words = {
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
  lambdaMax: { en: 'λmax', 'zh-CN': 'λmax' },
  consistencyIndex: { en: 'CI', 'zh-CN': 'CI' },
  randomIndex: { en: 'RI', 'zh-CN': 'RI' },
  consistencyRatio: { en: 'CR', 'zh-CN': 'CR' },
  geometricConsistencyIndex: { en: 'GCI', 'zh-CN': 'GCI' },
  distanceToIdeal: { en: 'distance to ideal', 'zh-CN': '与正理想解距离' },
  distanceToAntiIdeal: { en: 'distance to anti-ideal', 'zh-CN': '与负理想解距离' },
  closeness: { en: 'closeness', 'zh-CN': '相对贴近度' },
  rank: { en: 'rank', 'zh-CN': '排名' },
} satisfies Record<string, Record<Language, string>>;

export type HeaderWord = keyof typeof words;

/** The result with a header row on top where the user asked for one. */
export function underHeaders(wanted: boolean, header: readonly HeaderWord[], spill: Spill): Spill {
  const language = displayLanguage();
  return wanted ? [header.map((word) => words[word][language]), ...spill] : spill;
}
