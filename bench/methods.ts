import { readTable } from '../src/cells/table';
import type { Direction, Matrix } from '../src/methods/matrix';
import { saw } from '../src/methods/ranking/saw';
import { topsis } from '../src/methods/ranking/topsis';
import { critic } from '../src/methods/weighting/critic';

/**
 * Measures the methods against one plain summing pass over the same numbers in the same run, so that the ratios mean
 * the same on every machine. Prints a table, then the same as JSON; ends with an error where a budget is broken.
 */
const rows = 100_000;
const columns = 20;
const warmUps = 3;
const repeats = 15;

const data: Matrix = { rows, columns, values: Float64Array.from({ length: rows * columns }, pseudoRandom) };
const weights = new Float64Array(columns).fill(1 / columns);
const directions: Direction[] = Array.from({ length: columns }, (_, at) => (at % 3 === 0 ? 'cost' : 'benefit'));
/** Cells as Excel hands them over: parsed from text, whole numbers among the others, a blank row here and there. */
const cells = JSON.parse(
  JSON.stringify(
    Array.from({ length: rows }, (_, row) =>
      Array.from(data.values.subarray(row * columns, (row + 1) * columns), (value, column) => {
        if (row % 1000 === 999) return '';
        return column % 4 === 0 ? Math.round(1000 * value) : value;
      }),
    ),
  ),
) as unknown[][];

const tasks = [
  { name: 'SAW 100,000 × 20', budget: 8, run: () => saw(data, weights, directions)[0] },
  { name: 'TOPSIS 100,000 × 20', budget: 14, run: () => topsis(data, weights, directions).closeness[0] },
  { name: 'CRITIC 100,000 × 20', budget: 40, run: () => critic(data, directions).weights[0] },
  { name: 'reading 100,000 × 20 cells', budget: 10, run: () => readTable(cells, 'data').matrix.values[0] },
];

const summingPass = () => {
  let sum = 0;
  for (let at = 0; at < data.values.length; at++) sum += data.values[at];
  return sum;
};

const times = interleaved([summingPass, ...tasks.map((task) => task.run)]);
const [pass, ...taken] = times;
const results = tasks.map(({ name, budget }, at) => {
  const ratio = taken[at] / pass;
  return { name, milliseconds: round(taken[at]), ratio: round(ratio), budget, within: ratio <= budget };
});
console.table(results);
console.log(JSON.stringify({ node: process.version, summingPassMilliseconds: round(pass), results }, null, 2));
for (const { name } of results.filter((result) => !result.within)) console.error(`OVER BUDGET: ${name}`);
if (results.some((result) => !result.within)) process.exitCode = 1;

/** Median times; the tasks take turns, so that a busy moment of the machine falls on all of them. */
function interleaved(runs: readonly (() => number)[]): number[] {
  const taken: number[][] = runs.map(() => []);
  let sink = 0;
  for (let turn = 0; turn < warmUps + repeats; turn++) {
    runs.forEach((run, at) => {
      const start = performance.now();
      sink += run();
      if (turn >= warmUps) taken[at].push(performance.now() - start);
    });
  }
  if (Number.isNaN(sink)) throw new Error('A measured task gave no number.');
  return taken.map((list) => list.sort((a, b) => a - b)[list.length >> 1]);
}

/** The same numbers in every run (multiplicative congruential generator of Park and Miller). */
function pseudoRandom(_: unknown, at: number): number {
  return (((at + 1) * 48271) % 2147483647) / 2147483647 + 0.1;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
