import { constant, functions, negative, signs } from './columns';
import type { Expression, Lookup } from './expression';
import { readExpression } from './grammar';

type Compute = (lookup: Lookup, units: number) => Float64Array;

/** Read once: a model's formulas are asked for whenever somebody's units are scored. */
const known = new Map<string, Expression>();

/** An expression ready to be computed: what `readExpression` reads, over columns of numbers. */
export function parseExpression(text: string): Expression {
  const found = known.get(text);
  if (found) return found;
  const expression = parsed(text);
  known.set(text, expression);
  return expression;
}

function parsed(text: string): Expression {
  const names = new Set<string>();
  const valuesFor = readExpression<Compute>(text, {
    number: (value) => (_, units) => constant(value, units),
    name: (name) => {
      names.add(name);
      return (lookup) => lookup(name);
    },
    negative: (part) => (lookup, units) => negative(part(lookup, units)),
    combined: (sign, left, right) => (lookup, units) => signs[sign](left(lookup, units), right(lookup, units)),
    called: (word, parts) => (lookup, units) => functions[word](parts.map((part) => part(lookup, units))),
  });
  return { names: [...names], valuesFor };
}
