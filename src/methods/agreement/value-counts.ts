export interface ValueCounts {
  /** For each value the place of its equal in `distinct`. */
  readonly codes: Int32Array;
  /** The different values in the order in which they first appear, and how often each does. */
  readonly distinct: Float64Array;
  readonly counts: Float64Array;
}

/** Ratings are mostly small whole numbers, for which an array answers faster than a map. */
const wholeLimit = 1024;

export function valueCounts(values: ArrayLike<number>): ValueCounts {
  const codes = new Int32Array(values.length);
  const distinct: number[] = [];
  const counts: number[] = [];
  const codeOfWhole = new Int32Array(wholeLimit).fill(-1);
  const codeOfOther = new Map<number, number>();
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    const whole = value >= 0 && value < wholeLimit && (value | 0) === value;
    let code = whole ? codeOfWhole[value] : (codeOfOther.get(value) ?? -1);
    if (code === -1) {
      code = distinct.push(value) - 1;
      counts.push(0);
      if (whole) codeOfWhole[value] = code;
      else codeOfOther.set(value, code);
    }
    codes[at] = code;
    counts[code]++;
  }
  return { codes, distinct: Float64Array.from(distinct), counts: Float64Array.from(counts) };
}
