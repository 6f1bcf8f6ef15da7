import type { HeaderWords } from './header-words';

export const robustnessWords = {
  medianRank: { en: 'median rank', 'zh-CN': '排名中位数' },
  lowRank: { en: '5 % rank', 'zh-CN': '5% 排名' },
  highRank: { en: '95 % rank', 'zh-CN': '95% 排名' },
  sameRankShare: { en: 'share at this rank', 'zh-CN': '保持排名占比' },
  firstShare: { en: 'share first', 'zh-CN': '第一名占比' },
  weight: { en: 'weight', 'zh-CN': '权重' },
  firstPlaceChange: { en: 'change for first place', 'zh-CN': '第一名改变幅度' },
  anyRankChange: { en: 'change for any rank', 'zh-CN': '任一排名改变幅度' },
  newFirst: { en: 'row of new first', 'zh-CN': '新第一名所在行' },
} satisfies HeaderWords;
