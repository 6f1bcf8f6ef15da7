import { CellIssue } from './issue';
import { isOmitted, rangeOf, singleCell } from './range';
import { isMissing } from './value';
import { readNumbers } from './vector';

/** Thresholds of a known number of indicators: one number for all, or one each; null where they are left out. */
export function readThresholds(argument: unknown, name: string, count: number): Float64Array | null {
  if (isOmitted(argument)) return null;
  const range = rangeOf(argument);
  const single = range.length === 1 && range[0].length === 1;
  if (single && isMissing(singleCell(argument, name))) return null;
  const given = single
    ? new Float64Array(count).fill(readNumbers(argument, name)[0])
    : readNumbers(argument, name, count);
  const negative = given.findIndex((threshold) => threshold < 0);
  if (negative !== -1) {
    throw new CellIssue({ code: 'negative-threshold', argument: name, item: negative + 1, value: given[negative] });
  }
  return given;
}

export function readRequiredThresholds(argument: unknown, name: string, count: number): Float64Array {
  const given = readThresholds(argument, name, count);
  if (given === null) throw new CellIssue({ code: 'threshold-required', argument: name });
  return given;
}

/** Thresholds that are divided by. */
export function readPositiveThresholds(argument: unknown, name: string, count: number): Float64Array {
  const given = readRequiredThresholds(argument, name, count);
  const zero = given.indexOf(0);
  if (zero !== -1) throw new CellIssue({ code: 'zero-threshold', argument: name, item: zero + 1 });
  return given;
}
