import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Direction, Matrix } from '../src/methods/matrix';

/** Uniform numbers, the same in every run. */
export function randomNumbers(count: number, low = 0.1, high = 1.1): Float64Array {
  const random = xoroshiro128plus(2026);
  const numbers = new Float64Array(count);
  for (let at = 0; at < count; at++) numbers[at] = low + (high - low) * uniformFloat64(random);
  return numbers;
}

export function randomTable(rows: number, columns: number, low?: number, high?: number): Matrix {
  return { rows, columns, values: randomNumbers(rows * columns, low, high) };
}

/** Cells as Excel hands them over: parsed from text. The engine keeps rows of whole numbers, of others and with blanks each in its way. */
export function asExcelHandsOver(cells: unknown[][]): unknown[][] {
  return JSON.parse(JSON.stringify(cells)) as unknown[][];
}

/** Answers from 1 to 5. */
export function randomRatings(rows: number, columns: number): Matrix {
  return { rows, columns, values: randomNumbers(rows * columns, 1, 6).map(Math.floor) };
}

export function equalWeights(count: number): Float64Array {
  return new Float64Array(count).fill(1 / count);
}

/** Every third indicator is a cost. */
export function mixedDirections(count: number): Direction[] {
  return Array.from({ length: count }, (_, at) => (at % 3 === 0 ? 'cost' : 'benefit'));
}
