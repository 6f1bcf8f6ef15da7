import { CellIssue } from './issue';
import { rangeOf } from './range';
import { readValue, textOf, type CellReading } from './value';

const fraction = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/;

/** How far the product of two opposite judgements may be from 1: enough for 0.333, not for 0.33. */
const tolerance = 1e-3 + 1e-12;

/**
 * A square table of pairwise judgements. Blank cells are filled from their opposite cell, a blank diagonal with 1;
 * numbers and fractions such as 1/3 are both read.
 */
export function readJudgements(
  argument: unknown,
  name: string,
): { rows: number; columns: number; values: Float64Array } {
  const range = rangeOf(argument);
  const size = range.length;
  const columns = range[0]?.length ?? 0;
  if (size === 0 || columns === 0) throw new CellIssue({ code: 'no-data', argument: name });
  if (size !== columns) throw new CellIssue({ code: 'not-square', argument: name, rows: size, columns });

  const values = new Float64Array(size * size);
  range.forEach((cells, row) =>
    cells.forEach((cell, column) => (values[row * size + column] = readJudgement(cell, name, row, column))),
  );
  if (values.every(Number.isNaN)) throw new CellIssue({ code: 'no-data', argument: name });

  for (let row = 0; row < size; row++) {
    for (let column = row; column < size; column++) complete(values, size, row, column, name);
  }
  return { rows: size, columns: size, values };
}

function readJudgement(cell: unknown, argument: string, row: number, column: number): number {
  const reading = readFraction(cell) ?? readValue(cell);
  const place = { argument, row: row + 1, column: column + 1 };
  if (reading.kind === 'missing') return NaN;
  if (reading.kind !== 'number') throw new CellIssue({ code: reading.kind, ...place, text: reading.text });
  if (reading.value <= 0) throw new CellIssue({ code: 'judgement-not-positive', ...place });
  return reading.value;
}

function readFraction(cell: unknown): CellReading | null {
  const parts = typeof cell === 'string' ? fraction.exec(cell.trim()) : null;
  return parts && readValue(parts[2] === '0' ? textOf(cell) : Number(parts[1]) / Number(parts[2]));
}

function complete(values: Float64Array, size: number, row: number, column: number, argument: string): void {
  const here = row * size + column;
  const there = column * size + row;
  const place = { argument, row: row + 1, column: column + 1 };
  if (row === column) {
    if (Number.isNaN(values[here])) values[here] = 1;
    if (Math.abs(values[here] - 1) > tolerance) throw new CellIssue({ code: 'diagonal', ...place });
    return;
  }
  if (Number.isNaN(values[here]) && Number.isNaN(values[there])) throw new CellIssue({ code: 'missing', ...place });
  if (Number.isNaN(values[here])) values[here] = 1 / values[there];
  if (Number.isNaN(values[there])) values[there] = 1 / values[here];
  if (Math.abs(values[here] * values[there] - 1) > tolerance) {
    throw new CellIssue({ code: 'not-reciprocal', ...place, given: values[here], opposite: values[there] });
  }
}
