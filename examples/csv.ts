import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsvObjects } from 'hucre/csv';
import type { CellValue } from '../src/evaluation/source';

export type Row = Readonly<Record<string, CellValue>>;

/** The rows of a file of examples/data: a number is a number, a blank stays blank, everything else is text. */
export function rowsOf(file: string): Row[] {
  const text = readFileSync(join(__dirname, 'data', file), 'utf8').replace(/^\uFEFF/, '');
  const { data } = parseCsvObjects(text, { header: true });
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([field, value]) => [field, cellOf(value)])));
}

function cellOf(value: unknown): CellValue {
  const text = String(value ?? '').trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

export const columnOf = (rows: readonly Row[], field: string): CellValue[] => rows.map((row) => row[field] ?? '');
