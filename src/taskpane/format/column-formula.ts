import type { ColumnFormula, IndicatorData } from '../../evaluation/evaluation';

/** A formula in the user's own words: "Basic + Applied ÷ Internal × 100", with brackets where they are needed. */
export const formulaText = ({ sum, per, times }: ColumnFormula, nameOf: (column: number) => string): string => {
  const total = sum.map(nameOf).join(' + ');
  const divided = per === null ? total : `${sum.length > 1 ? `(${total})` : total} ÷ ${nameOf(per)}`;
  if (times === 1) return divided;
  return `${per === null && sum.length > 1 ? `(${total})` : divided} × ${times}`;
};

export const sameFormula = (one: IndicatorData | null, other: IndicatorData | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
