import { choicesOf } from '../models/choices';
import type { Indicator, Text } from '../models/schema';
import type { Scoring } from '../models/scoring';
import type { CellValue, Source } from './source';

/** What names the example row of a template, so that it never passes for a unit. */
export const exampleUnit: Text = { en: 'Example (not counted)', zh: '示例（不计入）' };

const spelled = (cell: CellValue): string => String(cell).normalize('NFKC').trim().toLowerCase();

/** The names in a table that belong to example rows of templates, as they stand in their cells. */
export function exampleUnitsIn({ rows }: Source, unitColumn: number | null): string[] {
  if (unitColumn === null) return [];
  const known = [exampleUnit.en, exampleUnit.zh].map(spelled);
  return [...new Set(rows.map((row) => row[unitColumn]).filter((cell) => known.includes(spelled(cell))))].map(String);
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
