import type { CellValue } from '../../src/evaluation/source';
import { loadModel } from '../../src/models/load';
import { indicatorsOf } from '../../src/models/scorable';
import { tableOfAll } from '../../tests/evaluation/every-indicator';

export type Grid = readonly (readonly CellValue[])[];

/** Two years of one table, each in a sheet of its own. */
export interface Years {
  readonly now: Grid;
  readonly before: Grid;
}

export const units = 5000;
export const sheets: Readonly<Record<keyof Years, string>> = { now: 'Year 2025', before: 'Year 2024' };

/** What comes back from many departments: in one row of a hundred, one cell is not a number. */
const flaws = ['约40', '12 %', '', '1,234', '１２'];

const withFlaws = (rows: CellValue[][]): CellValue[][] =>
  rows.map((row, at) =>
    at % 100 === 50 ? row.with(1 + (at % (row.length - 1)), flaws[Math.floor(at / 100) % flaws.length]) : row,
  );

/** 30 indicators that no model knows, named as such indicators are. */
export function ownYears(): Years {
  const { headers: named } = tableOfAll(loadModel('m1'), 1);
  const headers = ['Enterprise', ...indicatorsOf(loadModel('m2')).map(({ name }) => name.en), named[1].slice(6)];
  const year = (seed: number): CellValue[][] => {
    let state = seed;
    const random = () => (state = (1664525 * state + 1013904223) % 2 ** 32) / 2 ** 32;
    return Array.from({ length: units }, (_, unit) => [
      `Enterprise ${String(unit + 1).padStart(4, '0')}`,
      ...headers.slice(1).map((_, column) => Math.round((column % 3 === 0 ? 10_000 : 100) * (0.1 + random())) / 10),
    ]);
  };
  return { now: [headers, ...withFlaws(year(5))], before: [headers, ...year(4)] };
}

/** The columns of a model: fewer than 30, but in parts and with rules of every kind. */
export function modelYears(id: string): Years {
  const year = (seed: number): { headers: CellValue[]; rows: CellValue[][] } => {
    const { headers, rows } = tableOfAll(loadModel(id), units, seed);
    return { headers: [...headers], rows: rows.map((row) => [...row]) };
  };
  const [now, before] = [year(0), year(3)];
  return { now: [now.headers, ...now.rows], before: [before.headers, ...before.rows] };
}
