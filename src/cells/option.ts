import { CellIssue } from './issue';
import { singleCell } from './range';
import { isMissing, readValue, textOf } from './value';

/** One of the accepted words in any case; the default where the argument is left out or blank. */
export function readOption<Word extends string>(
  argument: unknown,
  name: string,
  accepted: readonly Word[],
  otherwise: Word | null,
): Word {
  const cell = singleCell(argument, name);
  const text = textOf(cell);
  if (text === '') {
    if (otherwise !== null) return otherwise;
    throw new CellIssue({ code: 'required', argument: name, accepted });
  }
  const word = accepted.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
  if (word === undefined) throw new CellIssue({ code: 'unknown-option', argument: name, text, accepted });
  return word;
}

/** One of the accepted words in any case; null where the argument is left out or blank. */
export function readOptionalChoice<Word extends string>(
  argument: unknown,
  name: string,
  accepted: readonly Word[],
): Word | null {
  return isMissing(singleCell(argument, name)) ? null : readOption(argument, name, accepted, null);
}

/** A number; `otherwise` where the argument is left out or blank. */
export function readNumberOption<Otherwise extends number | null>(
  argument: unknown,
  name: string,
  otherwise: Otherwise,
): number | Otherwise {
  const cell = singleCell(argument, name);
  if (isMissing(cell)) return otherwise;
  const reading = readValue(cell);
  if (reading.kind === 'number') return reading.value;
  throw new CellIssue({ code: 'not-a-number', argument: name, text: textOf(cell) });
}

/** A number between two limits, both included. */
export function readShare(argument: unknown, name: string, otherwise: number): number {
  const value = readNumberOption(argument, name, otherwise);
  if (value < 0 || value > 1) throw new CellIssue({ code: 'out-of-range', argument: name, value, low: 0, high: 1 });
  return value;
}

/** A number that has no default. */
export function readRequiredNumber(argument: unknown, name: string): number {
  const value = readNumberOption(argument, name, null);
  if (value === null) throw new CellIssue({ code: 'number-required', argument: name });
  return value;
}

/** How many of something: a whole number from 1 to the most. */
export function readCount(argument: unknown, name: string, otherwise: number, most: number): number {
  return readWhole(argument, name, Math.min(otherwise, most), 1, most);
}

/** A seed of random numbers; 1 where the argument is left out. */
export function readSeed(argument: unknown, name: string): number {
  return readWhole(argument, name, 1, 0, 2 ** 31 - 1);
}

/** A whole number between two limits, both included. */
export function readWhole(argument: unknown, name: string, otherwise: number, low: number, high: number): number {
  const value = readNumberOption(argument, name, otherwise);
  if (!Number.isInteger(value)) throw new CellIssue({ code: 'not-whole', argument: name, value });
  if (value < low || value > high) throw new CellIssue({ code: 'out-of-range', argument: name, value, low, high });
  return value;
}

/** A number above 0 and at most 1. */
export function readPositiveShare(argument: unknown, name: string, otherwise: number): number {
  const value = readNumberOption(argument, name, otherwise);
  if (value <= 0 || value > 1) throw new CellIssue({ code: 'not-positive-share', argument: name, value });
  return value;
}

/** TRUE or FALSE, also as 1 or 0; FALSE where the argument is left out or blank. */
export function readSwitch(argument: unknown, name: string): boolean {
  const cell = singleCell(argument, name);
  const text = textOf(cell).toUpperCase();
  if (text === 'TRUE' || text === '1') return true;
  if (text === 'FALSE' || text === '0' || text === '') return false;
  throw new CellIssue({ code: 'not-a-switch', argument: name, text: textOf(cell) });
}
