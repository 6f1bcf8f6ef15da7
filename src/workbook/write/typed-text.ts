import type { CellValue } from '../../evaluation/source';

const startsLikeFormula = /^[=+\-@']/;
/** Numbers, dates, times, percentages and amounts of money all begin with a digit, perhaps after a sign or currency. */
const startsLikeNumber = /^[\s\p{S}\p{P}]*\p{Nd}/u;
const readAsMonth = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d/i;
const readAsWord = /^(true|false|#.*)$/i;

/**
 * A constant as it has to be given to Excel, which reads a text as if it had been typed: an apostrophe in front keeps
 * "=A1" or "2026-11-20" a text and does not become part of it.
 */
export function asConstant(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  const wouldChange = [startsLikeFormula, startsLikeNumber, readAsMonth, readAsWord].some((shape) => shape.test(value));
  return wouldChange ? `'${value}` : value;
}
