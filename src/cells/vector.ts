import { CellIssue } from './issue';
import { isOmitted, vectorOf } from './range';
import { isMissing, readValue, textOf } from './value';

/** One number a cell of a row or column. */
function numbers(cells: readonly unknown[], argument: string, missing: 'refused' | 'allowed'): Float64Array {
  return Float64Array.from(cells, (cell, at) => {
    const reading = readValue(cell);
    if (reading.kind === 'number') return reading.value;
    if (reading.kind !== 'missing') {
      throw new CellIssue({ code: `item-${reading.kind}`, argument, item: at + 1, text: reading.text });
    }
    if (missing === 'allowed') return NaN;
    throw new CellIssue({ code: 'item-missing', argument, item: at + 1 });
  });
}

/** Scores or values of units, one a cell, NaN where missing. */
export function readScores(argument: unknown, name: string): Float64Array {
  return numbers(vectorOf(argument, name), name, 'allowed');
}

/** Weights of a known number of indicators, rescaled to sum 1; equal where the argument is left out. */
export function readWeights(argument: unknown, name: string, count: number): Float64Array {
  if (isOmitted(argument)) return new Float64Array(count).fill(1 / count);
  const weights = numbers(ofLength(vectorOf(argument, name), name, count), name, 'refused');
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative !== -1) {
    throw new CellIssue({ code: 'negative-weight', argument: name, item: negative + 1, value: weights[negative] });
  }
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) throw new CellIssue({ code: 'zero-weights', argument: name });
  return weights.map((weight) => weight / whole);
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
  return cells.map((cell, at) => {
    const label = textOf(cell);
    if (label === '') throw new CellIssue({ code: 'item-missing', argument: name, item: at + 1 });
    return label;
  });
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

function ofLength(cells: readonly unknown[], argument: string, expected: number): readonly unknown[] {
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
