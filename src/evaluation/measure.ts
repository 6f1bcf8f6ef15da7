import type { Evaluation } from './evaluation';
import type { Text } from '../models/schema';
import { headerParts } from './mapping/spelling';
import { isDerivation } from './values';

/** What a unit of measurement counts, and how many of the single thing one of it is: 万元 is money, 10,000. */
export interface Measure {
  readonly of: 'money' | 'count' | 'percent' | 'share';
  readonly scale: number;
  /** As it was written. */
  readonly text: string;
}

const scales: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  万亿: 1e12,
  k: 1e3,
  thousand: 1e3,
  '10k': 1e4,
  'ten thousand': 1e4,
  '100k': 1e5,
  m: 1e6,
  million: 1e6,
  '100m': 1e8,
  'hundred million': 1e8,
  bn: 1e9,
  billion: 1e9,
};

const longestFirst = Object.keys(scales).sort((one, other) => other.length - one.length);
const scaled = `(${longestFirst.join('|')})?\\s*`;
const money = new RegExp(`^${scaled}(?:元|人民币|yuan|rmb|cny)$`, 'i');
const countedChinese = '人年|人月|人次|人|家|项|件|个|所|篇|名|次|门|台|套|户';
const countedEnglish =
  'persons?|people|person-years|person-months|items?|firms?|courses?|institutions?|colleges?|contracts?|projects?|patents?|fte';
const counted = new RegExp(`^${scaled}(?:${countedChinese}|${countedEnglish})$`, 'i');

/** The measure that a unit of measurement names, or null where it is none that can be converted. */
export function measureOf(text: string): Measure | null {
  const spelled = text
    .normalize('NFKC')
    .replaceAll('_', ' ')
    .replace(/^单位\s*:\s*/, '')
    .trim();
  if (/^(%|pct|percent|百分比)$/i.test(spelled)) return { of: 'percent', scale: 1, text };
  if (/^(0–1|0-1|ratio|share|比值|比例)$/i.test(spelled)) return { of: 'share', scale: 1, text };
  const amount = money.exec(spelled);
  if (amount) return { of: 'money', scale: scaleOf(amount[1]), text };
  const count = counted.exec(spelled);
  return count ? { of: 'count', scale: scaleOf(count[1]), text } : null;
}

/** The number that a word such as 万 or "million" stands for; 1 without a word. */
export const scaleOf = (word: string | undefined): number => (word ? scales[word.toLowerCase()] : 1);

/** Words that multiply a number, for patterns. */
export const scaleWords = longestFirst;

/** The measure that a header states: in brackets, in either language, or as the end of its name. */
export function statedMeasure(header: string): Measure | null {
  const { unit } = headerParts(header);
  const chinese = unit.replace(/[^\p{Script=Han}]+/gu, '');
  const ending = /(?:[\s_(](?:10k[ _])?yuan|[ _]pct|[百千万十亿]+元|%)$/i.exec(header.normalize('NFKC').trim());
  const candidates = [unit, chinese, ...unit.split(/[,·;]+/), ...(ending ? [ending[0].replace(/^[\s_(]/, '')] : [])];
  for (const candidate of candidates) {
    const measure = candidate === '' ? null : measureOf(candidate);
    if (measure) return measure;
  }
  return null;
}

/** The measure of a model's unit, which is named in both languages. */
export const measureOfUnit = ({ en, zh }: Text): Measure | null => measureOf(zh) ?? measureOf(en);

/**
 * In what the numbers of a column are given: what its header states, else the unit of an indicator that takes the
 * column as it is. Null where nothing says it.
 */
export function measureOfColumn({ source, indicators }: Pick<Evaluation, 'source' | 'indicators'>, column: number) {
  const stated = statedMeasure(source.headers[column]);
  if (stated) return stated;
  const taken = indicators.find(
    ({ data }) =>
      !isDerivation(data) && data.sum.length === 1 && data.sum[0] === column && data.per === null && data.times === 1,
  );
  return taken ? measureOfUnit(taken.unit) : null;
}
