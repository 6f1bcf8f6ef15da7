import { NotAnExpression, type Expression, type Lookup } from './expression';
import { tokensOf, type Token } from './tokens';

type Compute = (lookup: Lookup, units: number) => Float64Array;

/** What stands in the expression acts on a whole column at a time: unit by unit takes many times as long. */
const functions: Readonly<Record<string, (parts: readonly Float64Array[]) => Float64Array>> = {
  mean: (parts) => parts.reduce(each((one, other) => one + other)).map((sum) => sum / parts.length),
  min: (parts) => parts.reduce(each(Math.min)),
  max: (parts) => parts.reduce(each(Math.max)),
  abs: ([values]) => values.map(Math.abs),
};

const signs: Readonly<Record<string, Combine>> = {
  '+': each((one, other) => one + other),
  '-': each((one, other) => one - other),
  '*': each((one, other) => one * other),
  '/': each((one, other) => (other === 0 ? NaN : one / other)),
};

const comparisons: Readonly<Record<string, Combine>> = {
  '=': condition((one, other) => one === other),
  '<>': condition((one, other) => one !== other),
  '<': condition((one, other) => one < other),
  '<=': condition((one, other) => one <= other),
  '>': condition((one, other) => one > other),
  '>=': condition((one, other) => one >= other),
};

type Combine = (left: Float64Array, right: Float64Array) => Float64Array;

function each(combine: (one: number, other: number) => number): Combine {
  return (left, right) => {
    const values = new Float64Array(left.length);
    for (let unit = 0; unit < values.length; unit++) values[unit] = combine(left[unit], right[unit]);
    return values;
  };
}

function condition(holds: (one: number, other: number) => boolean): Combine {
  return each((one, other) => (Number.isNaN(one) || Number.isNaN(other) ? NaN : Number(holds(one, other))));
}

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
      whole = (lookup, units) => combine(left(lookup, units), right(lookup, units));
    }
    return whole;
  };

  const comparison = (): Compute => {
    const left = sum();
    const sign = takeSign(Object.keys(comparisons));
    if (sign === null) return left;
    const [right, compare] = [sum(), comparisons[sign]];
    return (lookup, units) => compare(left(lookup, units), right(lookup, units));
  };
  const sum = (): Compute => chain(['+', '-'], product);
  const product = (): Compute => chain(['*', '/'], factor);

  const factor = (): Compute => {
    if (takeSign(['-'])) {
      const negated = factor();
      return (lookup, units) => negated(lookup, units).map((value) => -value);
    }
    if (takeSign(['('])) {
      const inside = comparison();
      require(')');
      return inside;
    }
    const token = tokens[next] ?? refuse();
    if (token.kind === 'sign' || (token.kind === 'word' && !Object.hasOwn(functions, token.text))) refuse();
    next++;
    if (token.kind === 'number') return (_, units) => new Float64Array(units).fill(Number(token.text));
    if (token.kind === 'name') {
      names.add(token.text);
      return (lookup) => lookup(token.text);
    }
    return call(functions[token.text]);
  };

  const call = (apply: (parts: Float64Array[]) => Float64Array): Compute => {
    require('(');
    const parts = [sum()];
    while (takeSign([','])) parts.push(sum());
    require(')');
    return (lookup, units) => apply(parts.map((part) => part(lookup, units)));
  };

  const valuesFor = comparison();
  if (next < tokens.length) refuse();
  return { names: [...names], valuesFor };
}
