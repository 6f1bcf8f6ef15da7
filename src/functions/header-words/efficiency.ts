import type { HeaderWords } from './header-words';

export const efficiencyWords = {
  efficiency: { en: 'efficiency', 'zh-CN': '效率值' },
  inputFactor: { en: 'θ (factor for inputs)', 'zh-CN': 'θ（投入缩减系数）' },
  outputFactor: { en: 'φ (factor for outputs)', 'zh-CN': 'φ（产出扩张系数）' },
  scaleEfficiency: { en: 'scale efficiency', 'zh-CN': '规模效率' },
  returnsToScale: { en: 'returns to scale', 'zh-CN': '规模报酬' },
  peers: { en: 'peers', 'zh-CN': '参照单元' },
  inputSlack: { en: 'input slack', 'zh-CN': '投入松弛' },
  outputSlack: { en: 'output slack', 'zh-CN': '产出松弛' },
  firstStage: { en: 'stage 1', 'zh-CN': '第一阶段' },
  secondStage: { en: 'stage 2', 'zh-CN': '第二阶段' },
  bothStages: { en: 'stage 1 × stage 2', 'zh-CN': '两阶段乘积' },
  malmquist: { en: 'Malmquist index', 'zh-CN': 'Malmquist 指数' },
  efficiencyChange: { en: 'efficiency change', 'zh-CN': '技术效率变化' },
  technicalChange: { en: 'technical change', 'zh-CN': '技术进步' },
  pureEfficiencyChange: { en: 'pure efficiency change', 'zh-CN': '纯技术效率变化' },
  scaleChange: { en: 'scale change', 'zh-CN': '规模效率变化' },
} satisfies HeaderWords;
