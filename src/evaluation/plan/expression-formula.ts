import { readExpression } from '../../models/expression/grammar';

/**
 * A model's expression as Excel computes it, over the cells that `cellsOf` gives for each name: blank as soon as a value
 * that it needs is missing or it divides by zero; a condition gives 1 or 0.
 */
export function expressionFormula(expression: string, cellsOf: (name: string) => string): string {
  const cells = new Set<string>();
  const whole = readExpression<string>(expression, {
    number: String,
    name: (name) => {
      const range = cellsOf(name);
      cells.add(range);
      return range;
    },
    negative: (part) => `(-${part})`,
    combined: (sign, left, right) =>
      sign === '+' || sign === '-' || sign === '*' || sign === '/'
        ? `(${left}${sign}${right})`
        : `(1*(${left}${sign}${right}))`,
    // MIN, MAX and AVERAGE would look at all units at once.
    called: (word, parts) => {
      switch (word) {
        case 'mean':
          return `((${parts.join('+')})/${parts.length})`;
        case 'min':
          return parts.reduce((least, part) => `IF(${part}<${least},${part},${least})`);
        case 'max':
          return parts.reduce((most, part) => `IF(${part}>${most},${part},${most})`);
        case 'abs':
          return `ABS(${parts[0]})`;
      }
    },
  });
  const known = [...cells].map((range) => `ISNUMBER(${range})`).join('*');
  return known === '' ? whole : `IF(${known},IFERROR(${whole},""),"")`;
}
