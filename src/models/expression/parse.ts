import { NotAnExpression, type Expression, type Lookup } from './expression';
import { tokensOf, type Token } from './tokens';

type Compute = (lookup: Lookup) => number;

const functions: Readonly<Record<string, (values: number[]) => number>> = {
  mean: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  abs: ([value]) => Math.abs(value),
};

const signs: Readonly<Record<string, (one: number, other: number) => number>> = {
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => (other === 0 ? NaN : one / other),
};

const comparisons: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '=': (one, other) => one === other,
  '<>': (one, other) => one !== other,
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
};

/**
 * Reads a formula such as "100 * abs([M1.D1] - [M1.D2]) / 4" or a condition such as "[M1.A3] = 1": the four
 * operations, brackets round what belongs together, mean, min, max and abs, and at most one comparison.
 */
export function parseExpression(text: string): Expression {
  const tokens = tokensOf(text);
  const names = new Set<string>();
  let next = 0;

  const refuse = (): never => {
    throw new NotAnExpression(text, tokens[next]?.at ?? text.length);
  };
  const takeSign = (wanted: readonly string[]): string | null => {
    const token: Token | undefined = tokens[next];
    if (token?.kind !== 'sign' || !wanted.includes(token.text)) return null;
    next++;
    return token.text;
  };
  const require = (sign: string): void => {
    if (takeSign([sign]) === null) refuse();
  };

  const chain = (wanted: readonly string[], part: () => Compute): Compute => {
    let whole = part();
    for (let sign = takeSign(wanted); sign !== null; sign = takeSign(wanted)) {
      const [left, right, combine] = [whole, part(), signs[sign]];
      whole = (lookup) => combine(left(lookup), right(lookup));
    }
    return whole;
  };

  const comparison = (): Compute => {
    const left = sum();
    const sign = takeSign(Object.keys(comparisons));
    if (sign === null) return left;
    const [right, holds] = [sum(), comparisons[sign]];
    return (lookup) => {
      const [one, other] = [left(lookup), right(lookup)];
      return Number.isNaN(one) || Number.isNaN(other) ? NaN : Number(holds(one, other));
    };
  };
  const sum = (): Compute => chain(['+', '-'], product);
  const product = (): Compute => chain(['*', '/'], factor);

  const factor = (): Compute => {
    if (takeSign(['-'])) {
      const negated = factor();
      return (lookup) => -negated(lookup);
    }
    if (takeSign(['('])) {
      const inside = comparison();
      require(')');
      return inside;
    }
    const token = tokens[next] ?? refuse();
    if (token.kind === 'sign' || (token.kind === 'word' && !Object.hasOwn(functions, token.text))) refuse();
    next++;
    if (token.kind === 'number') return () => Number(token.text);
    if (token.kind === 'name') {
      names.add(token.text);
      return (lookup) => lookup(token.text);
    }
    return call(functions[token.text]);
  };

  const call = (apply: (values: number[]) => number): Compute => {
    require('(');
    const parts = [sum()];
    while (takeSign([','])) parts.push(sum());
    require(')');
    return (lookup) => apply(parts.map((part) => part(lookup)));
  };

  const valueFor = comparison();
  if (next < tokens.length) refuse();
  return { names: [...names], valueFor };
}
