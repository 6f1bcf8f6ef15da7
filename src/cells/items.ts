import { CellIssue } from './issue';
import { isOmitted, vectorOf } from './range';
import type { Rows } from './rows';
import { readValue, textOf } from './value';

/** One number a cell; `places` says where each cell stands in its range, where some are left out. */
export function numbers(
  cells: readonly unknown[],
  argument: string,
  missing: 'refused' | 'allowed',
  places?: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(cells, (cell, at) => {
    const reading = readValue(cell);
    if (reading.kind === 'number') return reading.value;
    const item = (places?.[at] ?? at) + 1;
    if (reading.kind !== 'missing') {
      throw new CellIssue({ code: `item-${reading.kind}`, argument, item, text: reading.text });
    }
    if (missing === 'allowed') return NaN;
    throw new CellIssue({ code: 'item-missing', argument, item });
  });
}

/** Weights as shares that sum to 1. */
export function rescaled(weights: Float64Array, argument: string, places?: ArrayLike<number>): Float64Array {
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative !== -1) {
    const item = (places?.[negative] ?? negative) + 1;
    throw new CellIssue({ code: 'negative-weight', argument, item, value: weights[negative] });
  }
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) throw new CellIssue({ code: 'zero-weights', argument });
  return weights.map((weight) => weight / whole);
}

/** One number for each unit that takes part. */
export function readItems(argument: unknown, name: string, rows: Rows): Float64Array {
  return numbers(partOf(argument, name, rows), name, 'refused', rows.rowOf);
}

/** One weight for each unit that takes part, rescaled to sum 1. */
export function readItemWeights(argument: unknown, name: string, rows: Rows): Float64Array {
  return rescaled(readItems(argument, name, rows), name, rows.rowOf);
}

/** One name for each unit that takes part, trimmed. */
export function readItemNames(argument: unknown, name: string, rows: Rows): string[] {
  return partOf(argument, name, rows).map((cell, at) => {
    const text = textOf(cell);
    if (text === '') throw new CellIssue({ code: 'item-missing', argument: name, item: rows.rowOf[at] + 1 });
    return text;
  });
}

/** The group of each unit that takes part; null where the argument is left out. */
export function readItemGroups(argument: unknown, name: string, rows: Rows): string[] | null {
  if (isOmitted(argument)) return null;
  const found = vectorOf(argument, name).length;
  if (found !== rows.rangeRows) {
    throw new CellIssue({ code: 'wrong-length', argument: name, expected: rows.rangeRows, found });
  }
  return readItemNames(argument, name, rows);
}

/** What to call each unit in a text: its name, or the number of its row where there is none. */
export function readUnitNames(argument: unknown, name: string, rows: Rows): string[] {
  const numbered = Array.from(rows.rowOf, (row) => String(row + 1));
  if (isOmitted(argument)) return numbered;
  return partOf(argument, name, rows).map((cell, unit) => textOf(cell) || numbered[unit]);
}

function partOf(argument: unknown, name: string, { rowOf, rangeRows }: Rows): unknown[] {
  const cells = vectorOf(argument, name);
  if (cells.length !== rangeRows) {
    throw new CellIssue({ code: 'wrong-length', argument: name, expected: rangeRows, found: cells.length });
  }
  return Array.from(rowOf, (row) => cells[row]);
}
