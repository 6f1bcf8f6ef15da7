import type { HeaderWords } from './header-words';

export const synergyWords = {
  couplingDegree: { en: 'C (coupling)', 'zh-CN': 'C（耦合度）' },
  development: { en: 'T (development)', 'zh-CN': 'T（综合发展指数）' },
  coordinationDegree: { en: 'D (coordination)', 'zh-CN': 'D（耦合协调度）' },
  universityIndustryGovernment: { en: 'T(uig)', 'zh-CN': 'T(uig)' },
  universityIndustry: { en: 'T(ui)', 'zh-CN': 'T(ui)' },
  universityGovernment: { en: 'T(ug)', 'zh-CN': 'T(ug)' },
  industryGovernment: { en: 'T(ig)', 'zh-CN': 'T(ig)' },
} satisfies HeaderWords;
