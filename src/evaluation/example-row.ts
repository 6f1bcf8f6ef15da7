import { choicesOf } from '../models/choices';
import { isExampleUnit } from '../models/example-unit';
import type { Indicator } from '../models/schema';
import type { Scoring } from '../models/scoring';
import type { CellValue, Source } from './source';

/** The names in a table that belong to example rows of templates, as they stand in their cells. */
export function exampleUnitsIn({ rows }: Source, unitColumn: number | null): string[] {
  if (unitColumn === null) return [];
  return [...new Set(rows.map((row) => row[unitColumn]).filter(isExampleUnit))].map(String);
}

/** Share of the way from the smallest to the largest value at which the example lies. */
const exampleShare = 0.6;
/** Where nothing bounds the values. */
const otherwise = 10;

/** A value that the indicator accepts, such as somebody would type; blank for what is computed from others. */
export function exampleValue(indicator: Indicator): CellValue {
  const { accepts, derived, scoring } = indicator;
  if (derived !== null) return '';
  const choices = choicesOf(indicator);
  if (choices) return choices[Math.ceil((choices.length - 1) / 2)];
  const { low, high } = endsOf(scoring);
  const [from, to] = [low ?? accepts.min, high ?? accepts.max ?? Math.max(accepts.min + otherwise, otherwise)];
  const value = Number((from + exampleShare * (to - from)).toPrecision(2));
  return Math.min(Math.max(value, accepts.min), accepts.max ?? value);
}

const endsOf = (scoring: Indicator['scoring']): { readonly low: number | null; readonly high: number | null } => {
  const rule = scoring.rule === 'percentile' ? scoring.fallback : (scoring as Scoring);
  return 'low' in rule ? rule : { low: null, high: null };
};
