import type { Expression, Lookup } from './expression';
import { readExpression, type Arithmetic, type Comparison, type FunctionWord } from './grammar';

type Compute = (lookup: Lookup, units: number) => Float64Array;

/** What stands in the expression acts on a whole column at a time: unit by unit takes many times as long. */
const functions: Readonly<Record<FunctionWord, (parts: readonly Float64Array[]) => Float64Array>> = {
  mean: (parts) => parts.reduce(each((one, other) => one + other)).map((sum) => sum / parts.length),
  min: (parts) => parts.reduce(each(Math.min)),
  max: (parts) => parts.reduce(each(Math.max)),
  abs: ([values]) => values.map(Math.abs),
};

const signs: Readonly<Record<Arithmetic | Comparison, Combine>> = {
  '+': each((one, other) => one + other),
  '-': each((one, other) => one - other),
  '*': each((one, other) => one * other),
  '/': each((one, other) => (other === 0 ? NaN : one / other)),
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

/** An expression ready to be computed: what `readExpression` reads, over columns of numbers. */
export function parseExpression(text: string): Expression {
  const names = new Set<string>();
  const valuesFor = readExpression<Compute>(text, {
    number: (value) => (_, units) => new Float64Array(units).fill(value),
    name: (name) => {
      names.add(name);
      return (lookup) => lookup(name);
    },
    negative: (part) => (lookup, units) => part(lookup, units).map((value) => -value),
    combined: (sign, left, right) => (lookup, units) => signs[sign](left(lookup, units), right(lookup, units)),
    called: (word, parts) => (lookup, units) => functions[word](parts.map((part) => part(lookup, units))),
  });
  return { names: [...names], valuesFor };
}
