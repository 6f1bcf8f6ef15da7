import type { HeaderWords } from './header-words';

export const weightsWords = {
  lambdaMax: { en: 'λmax', 'zh-CN': 'λmax' },
  consistencyIndex: { en: 'CI', 'zh-CN': 'CI' },
  randomIndex: { en: 'RI', 'zh-CN': 'RI' },
  consistencyRatio: { en: 'CR', 'zh-CN': 'CR' },
  geometricConsistencyIndex: { en: 'GCI', 'zh-CN': 'GCI' },
  row: { en: 'row', 'zh-CN': '行' },
  column: { en: 'column', 'zh-CN': '列' },
  given: { en: 'given', 'zh-CN': '给定值' },
  implied: { en: 'implied', 'zh-CN': '推算值' },
  changedConsistencyRatio: { en: 'CR if changed', 'zh-CN': '修改后 CR' },
  deviationXi: { en: 'ξ', 'zh-CN': 'ξ' },
  inputConsistencyRatio: { en: 'consistency ratio', 'zh-CN': '一致性比率' },
} satisfies HeaderWords;
