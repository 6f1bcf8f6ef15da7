import type { Text } from '../text';

/** A word of the model's data as it is written in a cell, in either language. */
export type Words = Readonly<Record<string, Text>>;

const word = (en: string, zh: string): Text => ({ en, zh });

export const directionWords: Words = {
  benefit: word('higher is better', '越高越好'),
  cost: word('lower is better', '越低越好'),
  target: word('a range is best', '区间最佳'),
  none: word('not scored', '不计分'),
};

/** `rating` and `mean rating` are both anchors: one rating, or a mean of several. */
export const ruleWords: Words = {
  linear: word('as it is', '原值'),
  goalpost: word('between two ends', '两端之间'),
  log: word('logarithmic', '对数'),
  target: word('best range', '最佳区间'),
  percentile: word('percentile', '百分位'),
  anchor: word('rating 1–5', '五档评分'),
  'anchor-mean': word('mean of ratings', '评分均值'),
  binary: word('yes or no', '是非'),
  piecewise: word('fixed points', '分段'),
  share: word('share of the sum', '占合计比例'),
  gate: word('gate', '门槛'),
  context: word('not scored', '不计分'),
};

export const fallbackWords: Words = {
  linear: ruleWords.linear,
  goalpost: ruleWords.goalpost,
  log: ruleWords.log,
};

export const yesWords: Words = { yes: word('yes', '是') };

export const resultWords: Words = { score: word('score', '得分'), shares: word('shares', '份额') };

export const basisWords: Words = {
  none: word('no classes', '不分等级'),
  rank: word('rank', '名次'),
  'group-rank': word('rank in peer group', '同类名次'),
  points: word('score', '得分'),
  coordination: word('coordination degree', '协调度'),
};

export const checkWords: Words = {
  condition: word('condition', '条件'),
  together: word('all there', '须齐全'),
  sum: word('parts and total', '分项与合计'),
  zeros: word('share of zeros above', '零值占比高于'),
  correlation: word('correlation above', '相关系数高于'),
  giant: word('one value above', '单项占比高于'),
  'response-rate': word('response rate at least', '回收率不低于'),
  coverage: word('coverage at least', '覆盖率不低于'),
  'inside-goalposts': word('inside the ends', '在两端之内'),
  spread: word('values differ', '数值有差异'),
  totals: word('rows of totals', '合计行'),
  elsewhere: word('looked at elsewhere', '另行核对'),
};

export const wordIn = (words: Words, key: string, language: keyof Text): string => words[key]?.[language] ?? key;

const spelled = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** What a cell says, in either language or as the data calls it; null for anything else. */
export const keyOf = (words: Words, text: string): string | null =>
  Object.keys(words).find((key) =>
    [key, words[key].en, words[key].zh].some((known) => spelled(known) === spelled(text)),
  ) ?? null;

/** The choices as a sentence lists them. */
export const listed = (words: Words): Text => ({
  en: Object.values(words)
    .map(({ en }) => en)
    .join(', '),
  zh: Object.values(words)
    .map(({ zh }) => zh)
    .join('、'),
});
