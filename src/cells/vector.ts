import { CellIssue } from './issue';
import { numbers, rescaled } from './items';
import { isOmitted, vectorOf } from './range';
import { isMissing, textOf } from './value';

/** Scores or values of units, one a cell, NaN where missing. */
export function readScores(argument: unknown, name: string): Float64Array {
  return numbers(vectorOf(argument, name), name, 'allowed');
}

/** Weights of a known number of indicators, rescaled to sum 1; equal where the argument is left out. */
export function readWeights(argument: unknown, name: string, count: number): Float64Array {
  if (isOmitted(argument)) return new Float64Array(count).fill(1 / count);
  return readGivenWeights(argument, name, count);
}

/** Weights that cannot be left out, rescaled to sum 1. */
export function readGivenWeights(argument: unknown, name: string, count?: number): Float64Array {
  return rescaled(readNumbers(argument, name, count), name);
}

/** Numbers, none missing; a known number of them where something else tells it. */
export function readNumbers(argument: unknown, name: string, count?: number): Float64Array {
  return numbers(ofLength(vectorOf(argument, name), name, count), name, 'refused');
}

/** A label over each of a known number of columns. */
export function readColumnLabels(argument: unknown, name: string, count: number): string[] {
  return ofLength(vectorOf(argument, name), name, count).map((cell, at) => labelOf(cell, name, at));
}

/** Cutoffs from the best class down, each smaller than the one before. */
export function readCutoffs(argument: unknown, name: string, count: number): Float64Array {
  const cutoffs = numbers(ofLength(vectorOf(argument, name), name, count), name, 'refused');
  const rising = cutoffs.findIndex((cutoff, at) => at > 0 && cutoff >= cutoffs[at - 1]);
  if (rising !== -1) throw new CellIssue({ code: 'not-descending', argument: name, item: rising + 1 });
  return cutoffs;
}

/** Names of classes from best to worst: trimmed, case-sensitive, none blank. */
export function readLabels(argument: unknown, name: string): string[] {
  const cells = vectorOf(argument, name);
  if (cells.length < 2) throw new CellIssue({ code: 'too-few-labels', argument: name });
  return cells.map((cell, at) => labelOf(cell, name, at));
}

function labelOf(cell: unknown, argument: string, at: number): string {
  const label = textOf(cell);
  if (label === '') throw new CellIssue({ code: 'item-missing', argument, item: at + 1 });
  return label;
}

/** The group of each unit; null where the argument is left out. A unit without a value needs no group. */
export function readGroups(argument: unknown, name: string, values: Float64Array): string[] | null {
  if (isOmitted(argument)) return null;
  return ofLength(vectorOf(argument, name), name, values.length).map((cell, at) => {
    const label = textOf(cell);
    if (label === '' && !Number.isNaN(values[at])) {
      throw new CellIssue({ code: 'item-missing', argument: name, item: at + 1 });
    }
    return label;
  });
}

function ofLength(cells: readonly unknown[], argument: string, expected = cells.length): readonly unknown[] {
  if (cells.length !== expected) {
    throw new CellIssue({ code: 'wrong-length', argument, expected, found: cells.length });
  }
  return cells;
}

const directionWords: Readonly<Record<string, 'benefit' | 'cost'>> = {
  '1': 'benefit',
  '+': 'benefit',
  benefit: 'benefit',
  max: 'benefit',
  正向: 'benefit',
  '-1': 'cost',
  '-': 'cost',
  cost: 'cost',
  min: 'cost',
  负向: 'cost',
};

/** Directions of a known number of indicators; all benefit where the argument is left out. */
export function readDirections(argument: unknown, name: string, count: number): ('benefit' | 'cost')[] {
  if (isOmitted(argument)) return Array.from({ length: count }, () => 'benefit');
  return ofLength(vectorOf(argument, name), name, count).map((cell, at) => {
    const word = textOf(cell).toLowerCase();
    const known = Object.hasOwn(directionWords, word);
    if (known) return directionWords[word];
    if (isMissing(cell)) throw new CellIssue({ code: 'item-missing', argument: name, item: at + 1 });
    throw new CellIssue({ code: 'unknown-direction', argument: name, item: at + 1, text: textOf(cell) });
  });
}
