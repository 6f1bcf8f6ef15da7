import type { Language } from '../../locales';
import { kurtosis, skewness } from '../../methods/preparing/moments';
import { choicesOf } from '../../models/choices';
import { placeOf } from '../address';
import type { IndicatorInUse, ValueBeside } from '../evaluation';
import type { Finding } from '../findings';
import { isTreatable, isTreated } from '../preparation';
import { firstColumn, ownColumn } from '../values';
import type { Checked } from './checked';

export const nameIn = (text: { readonly en: string; readonly zh: string }, language: Language): string =>
  language === 'en' ? text.en : text.zh;

/**
 * Values that the indicator cannot take: negative ones under a logarithm or in a share, percentages above 100, ratings
 * between two anchors. What is derived follows from values that are possible.
 */
export function checkPossible({ evaluation, read, names, language }: Checked): Finding[] {
  const { source } = evaluation;
  return [...evaluation.indicators, ...evaluation.beside].flatMap((indicator) => {
    const column = ownColumn(indicator.data);
    if (column === null) return [];
    const { min, max } = possibleRange(indicator);
    const choices = choicesFor(indicator);
    const isPossible = (value: number) =>
      choices ? choices.includes(value) : value >= min && (max === null || value <= max);
    const wrong: Finding[] = [];
    read.get(indicator.code)!.forEach((value, unit) => {
      if (Number.isNaN(value) || isPossible(value)) return;
      const facts = { unit: names[unit], indicator: nameIn(indicator.name, language), value };
      const place = placeOf(source, unit, column);
      if (choices) {
        const named = { ...facts, choices: choices.join(', ') };
        wrong.push({ code: 'not-a-choice', severity: 'problem', place, facts: named });
      } else if (value < 0 && min === 0) {
        wrong.push({ code: 'negative-value', severity: 'problem', place, facts });
      } else {
        const limits = { min, max: max ?? '∞' };
        wrong.push({ code: 'impossible-value', severity: 'problem', place, facts: { ...facts, ...limits } });
      }
    });
    return wrong;
  });
}

type Value = IndicatorInUse | ValueBeside;

const choicesFor = (indicator: Value): readonly number[] | null =>
  'rule' in indicator ? choicesOf({ scoring: { rule: indicator.rule } }) : choicesOf(indicator);

function possibleRange(indicator: Value): { min: number; max: number | null } {
  const needsPositive = 'scoring' in indicator && ['log', 'target', 'share'].includes(indicator.scoring.rule);
  return indicator.accepts ?? { min: needsPositive ? 0 : -Infinity, max: null };
}

/**
 * Indicators that tell no unit from another, and single values that stretch the scale for all, by the thresholds of
 * SCREEN.
 */
export function checkSpread({ evaluation, columns, present: presentIn, names, language }: Checked): Finding[] {
  const { source, indicators } = evaluation;
  const findings = indicators.flatMap((indicator, at): Finding[] => {
    const present = presentIn[at];
    const name = nameIn(indicator.name, language);
    const cell = (unit: number) => placeOf(source, unit, firstColumn(evaluation, indicator.data));
    if (present.length > 1 && present.every((value) => value === present[0])) {
      const facts = { indicator: name, value: present[0] };
      return [{ code: 'constant-indicator', severity: 'notice', place: cell(0), facts }];
    }
    const skew = skewness(present);
    if (isTreated(evaluation, indicator)) return [];
    if (!(Math.abs(skew) > 2 && kurtosis(present) > 3.5)) return [];
    const end = present.reduce((one, other) => (skew > 0 ? Math.max(one, other) : Math.min(one, other)));
    const unit = columns[at].indexOf(end);
    const facts = { unit: names[unit], indicator: name, skewness: skew.toFixed(1), value: end };
    const treat = isTreatable(indicator) ? { treat: indicator.code } : {};
    return [{ code: 'outliers', severity: 'notice', place: cell(unit), facts, ...treat }];
  });
  const constant = findings.filter(({ code }) => code === 'constant-indicator');
  if (constant.length < indicators.length || indicators.length === 0) return findings;
  return [{ code: 'all-constant', severity: 'problem', place: constant[0].place, facts: {} }];
}
