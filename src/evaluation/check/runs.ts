import { sheetRow } from '../address';
import type { Source } from '../source';

/** Rows of a source that are neighbours in the sheet too, as pairs of first and last. */
export function rowRuns(source: Source, rows: readonly number[]): [first: number, last: number][] {
  return runsOf(rows).flatMap(([first, last]) => {
    const inside = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const starts = inside.filter((row) => row === first || sheetRow(source, row) !== sheetRow(source, row - 1) + 1);
    return starts.map((start, at): [number, number] => [start, (starts[at + 1] ?? last + 1) - 1]);
  });
}

/** Neighbouring numbers of a rising list, as pairs of first and last. */
export function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
