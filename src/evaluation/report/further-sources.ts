import type { Source } from './formula';

/** What points, percentiles and ranks rest on. */
export const furtherSources = {
  goalposts: {
    file: 'preparing/rate',
    source: 'goalposts as in UNDP (2010), Human Development Report, note 1',
    zh: 'UNDP (2010)，《人类发展报告》注 1 的上下限',
  },
  percentiles: {
    file: 'normalization/percentile',
    source: 'Hazen (1914); mid-rank percentile as in the Knowledge Exchange Framework’s peer comparison',
    zh: 'Hazen (1914)；英国知识交流框架 (KEF) 同类比较所用的中秩百分位',
  },
  filled: {
    file: 'preparing/impute',
    source: 'OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 3',
    zh: 'OECD 与 JRC (2008)，《综合指标构建手册》第 3 步',
  },
  treated: {
    file: 'preparing/treat',
    source: 'JRC COIN Tool; Becker et al. (2022), Journal of Open Source Software 7 (COINr)',
  },
  ahp: { file: 'weighting/ahp', source: 'Saaty (1977), Journal of Mathematical Psychology 15' },
  group: { file: 'weighting/ahp-group', source: 'Forman and Peniwati (1998), EJOR 108' },
  bwm: { file: 'weighting/best-worst', source: 'Rezaei (2016), Omega 64' },
  combined: {
    file: 'weighting/combine',
    source: 'Chinese evaluation practice of combined weights (组合赋权; game 博弈论组合赋权)',
    zh: '中国评价实践中的组合赋权（game 为博弈论组合赋权）',
  },
  coordination: {
    file: 'synergy/coupling',
    source: 'Wang, Kong, Ren, Zhi and Dai (2021), Journal of Natural Resources 36',
  },
  ranks: {
    file: 'ranking/rank',
    source: 'Kendall (1948), Rank Correlation Methods, chapter 3 (tied ranks)',
    zh: 'Kendall (1948), Rank Correlation Methods，第 3 章（并列名次）',
  },
} as const satisfies Record<string, Source>;
