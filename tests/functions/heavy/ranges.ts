import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A range of numbers above 0; the same seed gives the same range. */
export function randomRange(rows: number, columns: number, seed: number): number[][] {
  const random = xoroshiro128plus(seed);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1 + 99 * uniformFloat64(random)));
}
