import type { HeaderWords } from './header-words';

export const scoresWords = {
  distanceToIdeal: { en: 'distance to ideal', 'zh-CN': '与正理想解距离' },
  distanceToAntiIdeal: { en: 'distance to anti-ideal', 'zh-CN': '与负理想解距离' },
  closeness: { en: 'closeness', 'zh-CN': '相对贴近度' },
  rank: { en: 'rank', 'zh-CN': '排名' },
} satisfies HeaderWords;
