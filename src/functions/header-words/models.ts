import type { HeaderWords } from './header-words';

export const modelsWords = {
  modelId: { en: 'model', 'zh-CN': '模型' },
  modelName: { en: 'name', 'zh-CN': '名称' },
  indicatorCount: { en: 'indicators', 'zh-CN': '指标数' },
  purpose: { en: 'what it evaluates', 'zh-CN': '评价内容' },
  indicatorCode: { en: 'code', 'zh-CN': '代码' },
  indicatorName: { en: 'indicator', 'zh-CN': '指标' },
  dimension: { en: 'dimension', 'zh-CN': '维度' },
  unit: { en: 'unit', 'zh-CN': '计量单位' },
  direction: { en: 'direction', 'zh-CN': '方向' },
  scoringRule: { en: 'scoring rule', 'zh-CN': '计分规则' },
  localWeight: { en: 'weight in its dimension', 'zh-CN': '维度内权重' },
  globalWeight: { en: 'weight', 'zh-CN': '总权重' },
  total: { en: 'total', 'zh-CN': '得分' },
  coverage: { en: 'coverage', 'zh-CN': '数据覆盖' },
  grade: { en: 'grade', 'zh-CN': '等级' },
} satisfies HeaderWords;
