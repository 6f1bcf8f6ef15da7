import type { Arithmetic, Comparison, FunctionWord } from './grammar';

/**
 * What stands in an expression acts on whole columns, with a loop for each sign: unit by unit takes many times as long, and
 * so does one loop that is handed what to do.
 */
type Combine = (left: Float64Array, right: Float64Array) => Float64Array;

export const constant = (value: number, units: number): Float64Array => new Float64Array(units).fill(value);

const sum: Combine = (left, right) => {
  const values = new Float64Array(left.length);
  for (let unit = 0; unit < values.length; unit++) values[unit] = left[unit] + right[unit];
  return values;
};

const difference: Combine = (left, right) => {
  const values = new Float64Array(left.length);
  for (let unit = 0; unit < values.length; unit++) values[unit] = left[unit] - right[unit];
  return values;
};

const product: Combine = (left, right) => {
  const values = new Float64Array(left.length);
  for (let unit = 0; unit < values.length; unit++) values[unit] = left[unit] * right[unit];
  return values;
};

/** Nothing where it is divided by zero. */
const quotient: Combine = (left, right) => {
  const values = new Float64Array(left.length);
  for (let unit = 0; unit < values.length; unit++) values[unit] = right[unit] === 0 ? NaN : left[unit] / right[unit];
  return values;
};

const smaller: Combine = (left, right) => {
  const values = new Float64Array(left.length);
  for (let unit = 0; unit < values.length; unit++) values[unit] = Math.min(left[unit], right[unit]);
  return values;
};

const larger: Combine = (left, right) => {
  const values = new Float64Array(left.length);
  for (let unit = 0; unit < values.length; unit++) values[unit] = Math.max(left[unit], right[unit]);
  return values;
};

/** A condition by what it says, 1 or 0, of a left side that is less, equal or greater; nothing where a side is missing. */
const condition =
  (ifLess: number, ifEqual: number, ifGreater: number): Combine =>
  (left, right) => {
    const values = new Float64Array(left.length);
    for (let unit = 0; unit < values.length; unit++) {
      const one = left[unit];
      const other = right[unit];
      values[unit] = one < other ? ifLess : one > other ? ifGreater : one === other ? ifEqual : NaN;
    }
    return values;
  };

export const signs: Readonly<Record<Arithmetic | Comparison, Combine>> = {
  '+': sum,
  '-': difference,
  '*': product,
  '/': quotient,
  '=': condition(0, 1, 0),
  '<>': condition(1, 0, 1),
  '<': condition(1, 0, 0),
  '<=': condition(1, 1, 0),
  '>': condition(0, 0, 1),
  '>=': condition(0, 1, 1),
};

export const negative = (values: Float64Array): Float64Array => difference(constant(0, values.length), values);

export const functions: Readonly<Record<FunctionWord, (parts: readonly Float64Array[]) => Float64Array>> = {
  mean: (parts) => quotient(parts.reduce(sum), constant(parts.length, parts[0].length)),
  min: (parts) => parts.reduce(smaller),
  max: (parts) => parts.reduce(larger),
  abs: ([values]) => larger(values, negative(values)),
};
