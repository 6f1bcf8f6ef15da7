import type { Language } from '../../locales';
import { screenIndicator } from '../../methods/preparing/screen';
import { choicesOf } from '../../models/choices';
import { placeOf } from '../address';
import type { Evaluation, IndicatorInUse } from '../evaluation';
import type { Finding } from '../findings';
import { unitNames } from '../values';

export const nameIn = (text: { readonly en: string; readonly zh: string }, language: Language): string =>
  language === 'en' ? text.en : text.zh;

/**
 * Values that the indicator cannot take: negative ones under a logarithm or in a share, percentages above 100, ratings
 * between two anchors.
 */
export function checkPossible(
  evaluation: Evaluation,
  values: readonly (readonly number[])[],
  language: Language,
): Finding[] {
  const { source, indicators } = evaluation;
  const names = unitNames(evaluation);
  return indicators.flatMap((indicator, at) => {
    const { min, max } = possibleRange(indicator);
    const choices = choicesOf(indicator);
    return values.flatMap((row, unit): Finding[] => {
      const value = row[at];
      const isPossible = choices ? choices.includes(value) : value >= min && (max === null || value <= max);
      if (Number.isNaN(value) || isPossible) return [];
      const facts = { unit: names[unit], indicator: nameIn(indicator.name, language), value };
      const place = placeOf(source, unit, indicator.data.sum[0]);
      if (choices) {
        const named = { ...facts, choices: choices.join(', ') };
        return [{ code: 'not-a-choice', severity: 'problem', place, facts: named }];
      }
      if (value < 0 && min === 0) return [{ code: 'negative-value', severity: 'problem', place, facts }];
      const limits = { min, max: max ?? '∞' };
      return [{ code: 'impossible-value', severity: 'problem', place, facts: { ...facts, ...limits } }];
    });
  });
}

function possibleRange({ accepts, scoring }: IndicatorInUse): { min: number; max: number | null } {
  const needsPositive = scoring.rule === 'log' || scoring.rule === 'target';
  return accepts ?? { min: needsPositive ? 0 : -Infinity, max: null };
}

/** Indicators that tell no unit from another, and single values that stretch the scale for all. */
export function checkSpread(
  evaluation: Evaluation,
  values: readonly (readonly number[])[],
  language: Language,
): Finding[] {
  const { source, indicators } = evaluation;
  const names = unitNames(evaluation);
  const findings = indicators.flatMap((indicator, at): Finding[] => {
    const column = Float64Array.from(values, (row) => row[at]);
    const screened = screenIndicator(column);
    const name = nameIn(indicator.name, language);
    const cell = (unit: number) => placeOf(source, unit, indicator.data.sum[0]);
    if (screened.flags.includes('constant') && screened.count > 1) {
      const facts = { indicator: name, value: screened.mean };
      return [{ code: 'constant-indicator', severity: 'notice', place: cell(0), facts }];
    }
    if (!screened.flags.includes('outliers')) return [];
    const end = screened.skewness > 0 ? screened.maximum : screened.minimum;
    const unit = column.indexOf(end);
    const facts = { unit: names[unit], indicator: name, skewness: screened.skewness.toFixed(1), value: end };
    return [{ code: 'outliers', severity: 'notice', place: cell(unit), facts }];
  });
  const constant = findings.filter(({ code }) => code === 'constant-indicator');
  if (constant.length < indicators.length || indicators.length === 0) return findings;
  return [{ code: 'all-constant', severity: 'problem', place: constant[0].place, facts: {} }];
}
