import { scaleOf, scaleWords, measureOf, type Measure } from '../measure';
import { leftBlank, type Proposal, type Proposals } from './proposal';

const digits = String.raw`[+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?`;
const plain = new RegExp(`^${digits}(?:e[+-]?\\d+)?$`, 'i');
const percentage = new RegExp(`^(${digits})\\s*%$`);
const about = '大?约|大概|近|about|approximately|approx\\.?|circa|ca\\.?|~|≈';
const roughly = /\s*(左右|上下)$/;
const worded = new RegExp(
  `^(?<about>${about})?\\s*(?<number>${digits})\\s*(?<scale>${scaleWords.join('|')})?\\s*(?<unit>[\\p{L}-]+?)?$`,
  'iu',
);

/** Numbers stored as text: beyond the sign for percent nothing but the number. */
export const isNumeral = (text: string): boolean => {
  const spelled = spellingOf(text);
  return plain.test(spelled) || percentage.test(spelled);
};

/** Full-width digits and signs become ordinary ones; no-break spaces count as spaces. */
const spellingOf = (text: string): string => text.normalize('NFKC').trim();

const numberOf = (text: string): number => Number(text.replace(/[, ]/g, ''));

/**
 * The number that a text means in a column of this measure. "20万" is 20 in a column of 万元 and 200,000 in one of 元 or
 * of persons; where the column does not say what it counts, both are offered and neither is sure. A text from which no
 * number is clear can only be left blank.
 */
export function numberMeant(text: string, measure: Measure | null): Proposals {
  const spelled = spellingOf(text);
  if (plain.test(spelled)) return sure({ after: numberOf(spelled), why: 'stored-as-text', facts: {} });
  const percent = percentage.exec(spelled);
  if (percent) return percentMeant(numberOf(percent[1]), measure);
  const groups = worded.exec(spelled.replace(roughly, ''))?.groups;
  const isRough = roughly.test(spelled) || groups?.about !== undefined;
  const meant = groups ? wordedMeant(groups, isRough, measure) : [];
  return meant.length === 1 ? { sure: meant[0], others: [leftBlank] } : { sure: null, others: [...meant, leftBlank] };
}

const sure = (proposal: Proposal): Proposals => ({ sure: proposal, others: [] });

function percentMeant(value: number, measure: Measure | null): Proposals {
  const inPercent: Proposal = { after: value, why: 'percent', facts: {} };
  const asShare: Proposal = { after: precise(value / 100), why: 'percent-as-share', facts: {} };
  if (measure?.of === 'percent') return sure(inPercent);
  if (measure?.of === 'share') return sure(asShare);
  return { sure: null, others: measure === null ? [inPercent, asShare, leftBlank] : [leftBlank] };
}

function wordedMeant(
  groups: Readonly<Record<string, string | undefined>>,
  isRough: boolean,
  measure: Measure | null,
): Proposal[] {
  const { number, scale, unit } = groups;
  const value = numberOf(number!);
  const named = unit ? measureOf(unit) : null;
  if (unit && (!named || (measure !== null && named.of !== measure.of))) return [];
  const whole = value * scaleOf(scale) * (named?.scale ?? 1);
  if (!scale && !named) return [{ after: value, why: isRough ? 'about' : 'plain-number', facts: {} }];
  if (measure && measure.of !== 'percent' && measure.of !== 'share') {
    return [{ after: precise(whole / measure.scale), why: 'in-unit', facts: { unit: measure.text } }];
  }
  if (measure) return [];
  const written: Proposal = { after: precise(whole), why: 'plain-number', facts: {} };
  const asItStands: Proposal = { after: value, why: 'in-unit', facts: { unit: `${scale ?? ''}${unit ?? ''}` } };
  return whole === value ? [written] : [written, asItStands];
}

/** Without the traces of binary fractions. */
const precise = (value: number): number => Number(value.toPrecision(12));
