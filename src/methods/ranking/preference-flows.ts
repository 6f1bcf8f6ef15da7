import type { Limits, PreferenceName } from './preferences';

export interface Flows {
  /** Sum over the others of the preference for the unit, and of theirs for the others over it. */
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

/**
 * Flows of one indicator without visiting pairs. In ascending order the units that a unit leaves behind by more than a
 * limit stand at the front, and two marks that only move forward show how many they are.
 */
export function flowsBySorting(values: Float64Array, preference: PreferenceName, { q, p }: Limits): Flows {
  const sorted = values.slice().sort();
  const gained = sumsOverSmaller(sorted, preference, q, p);
  // Seen from the other end with the sign turned, losing is gaining.
  const turned = sorted.map((value) => -value).reverse();
  const lost = sumsOverSmaller(turned, preference, q, p).reverse();

  const positive = new Float64Array(values.length);
  const negative = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const place = firstPlace(sorted, values[row]);
    positive[row] = gained[place];
    negative[row] = lost[place];
  }
  return { positive, negative };
}

function sumsOverSmaller(sorted: Float64Array, preference: PreferenceName, q: number, p: number): Float64Array {
  // Where preference starts, and where it is complete: between the two it grows or stands at one half.
  const start = preference === 'vshape' ? 0 : q;
  const complete = preference === 'ushape' ? q : p;
  const startsAt = reached(start, sorted);
  const completeAt = reached(complete, sorted);
  const growing = preference === 'vshape' || preference === 'linear';
  const sums = new Float64Array(sorted.length);
  let weak = 0;
  let strict = 0;
  // Σ of the values between the marks, relative to the smallest so that a high level costs no digits.
  let between = 0;
  const origin = sorted[0];
  for (let place = 0; place < sorted.length; place++) {
    const own = sorted[place];
    while (weak < place && own - sorted[weak] > startsAt) between += sorted[weak++] - origin;
    while (strict < weak && own - sorted[strict] > completeAt) between -= sorted[strict++] - origin;
    const partial = weak - strict;
    if (partial === 0) {
      sums[place] = strict;
      between = 0;
    } else if (growing) sums[place] = strict + (partial * (own - origin - start) - between) / (complete - start);
    else sums[place] = strict + 0.5 * partial;
  }
  return sums;
}

/** A difference such as 3.6 − 2.4 must not pass a limit of 1.2 by the rounding of its decimals. */
function reached(limit: number, sorted: Float64Array): number {
  const largest = Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1]));
  return limit === 0 ? 0 : limit + 4 * Number.EPSILON * largest;
}

function firstPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Flows of one indicator under the Gaussian preference, pair by pair and without a table of them. */
export function flowsByPairs(values: Float64Array, { s }: Limits): Flows {
  const positive = new Float64Array(values.length);
  const negative = new Float64Array(values.length);
  const factor = -1 / (2 * s * s);
  for (let row = 0; row < values.length; row++) {
    for (let other = row + 1; other < values.length; other++) {
      const difference = values[row] - values[other];
      const preference = -Math.expm1(difference * difference * factor);
      if (difference > 0) {
        positive[row] += preference;
        negative[other] += preference;
      } else {
        negative[row] += preference;
        positive[other] += preference;
      }
    }
  }
  return { positive, negative };
}
