import type { HeaderWords } from './header-words';

export const weightsWords = {
  lambdaMax: { en: 'λmax', 'zh-CN': 'λmax' },
  consistencyIndex: { en: 'CI', 'zh-CN': 'CI' },
  randomIndex: { en: 'RI', 'zh-CN': 'RI' },
  consistencyRatio: { en: 'CR', 'zh-CN': 'CR' },
  geometricConsistencyIndex: { en: 'GCI', 'zh-CN': 'GCI' },
} satisfies HeaderWords;
