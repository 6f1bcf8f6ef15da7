import { CellIssue } from './issue';
import type { CellPlace } from './places';
import { rangeOf, type Cells } from './range';
import { isMissing, readValue, textOf, type CellReading } from './value';

const fraction = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/;

/** How far the product of two opposite judgements may be from 1: enough for 0.333, not for 0.33. */
const tolerance = 1e-3 + 1e-12;

type Judgements = { readonly rows: number; readonly columns: number; readonly values: Float64Array };

/**
 * A square table of pairwise judgements. Blank cells are filled from their opposite cell, a blank diagonal with 1;
 * numbers and fractions such as 1/3 are both read.
 */
export function readJudgements(argument: unknown, name: string): Judgements {
  const { range, rows, columns } = sizeOf(argument, name);
  if (rows !== columns) throw new CellIssue({ code: 'not-square', argument: name, rows, columns });
  return judgementsOf(range, name, 0);
}

/** The square tables of several experts, one below the other. */
export function readJudgementsOfExperts(argument: unknown, name: string): Judgements[] {
  const { range, rows, columns } = sizeOf(argument, name);
  if (rows % columns !== 0) throw new CellIssue({ code: 'not-squares', argument: name, rows, columns });
  return Array.from({ length: rows / columns }, (_, expert) =>
    judgementsOf(range.slice(expert * columns, (expert + 1) * columns), name, expert * columns),
  );
}

function sizeOf(argument: unknown, name: string): { range: Cells; rows: number; columns: number } {
  const range = rangeOf(argument);
  const columns = range[0]?.length ?? 0;
  if (columns === 0 || range.every((cells) => cells.every(isMissing))) {
    throw new CellIssue({ code: 'no-data', argument: name });
  }
  return { range, rows: range.length, columns };
}

function judgementsOf(range: Cells, name: string, firstRow: number): Judgements {
  const size = range.length;
  const values = new Float64Array(size * size);
  range.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const place = { argument: name, row: firstRow + row + 1, column: column + 1 };
      values[row * size + column] = readJudgement(cell, place);
    }),
  );
  for (let row = 0; row < size; row++) {
    for (let column = row; column < size; column++) {
      complete(values, size, row, column, { argument: name, row: firstRow + row + 1, column: column + 1 });
    }
  }
  return { rows: size, columns: size, values };
}

function readJudgement(cell: unknown, place: CellPlace): number {
  const reading = readFraction(cell) ?? readValue(cell);
  if (reading.kind === 'missing') return NaN;
  if (reading.kind !== 'number') throw new CellIssue({ code: reading.kind, ...place, text: reading.text });
  if (reading.value <= 0) throw new CellIssue({ code: 'judgement-not-positive', ...place });
  return reading.value;
}

function readFraction(cell: unknown): CellReading | null {
  const parts = typeof cell === 'string' ? fraction.exec(cell.trim()) : null;
  return parts && readValue(parts[2] === '0' ? textOf(cell) : Number(parts[1]) / Number(parts[2]));
}

function complete(values: Float64Array, size: number, row: number, column: number, place: CellPlace): void {
  const here = row * size + column;
  const there = column * size + row;
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
