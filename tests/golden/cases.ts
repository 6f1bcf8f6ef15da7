import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = any; // The shape of input and expected differs from method to method; the runs say which fields they read.

export interface GoldenCase {
  readonly file: string;
  readonly method: string;
  /** Where data and figures come from, and what computed them. */
  readonly source: string;
  readonly kind: 'published' | 'peer-computed' | 'definition-computed';
  readonly input: Json;
  readonly expected: Json;
  readonly tolerance: number;
}

export const goldenCases: GoldenCase[] = readdirSync(__dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, ...JSON.parse(readFileSync(join(__dirname, file), 'utf8')) }));

export function goldenCase(file: string): GoldenCase {
  const found = goldenCases.find((one) => one.file === file);
  if (!found) throw new Error(`No golden case ${file}`);
  return found;
}

/** The rule of the golden cases: within tolerance × max(1, the largest expected size); null or "" where undefined. */
export function expectGolden(got: unknown, expected: unknown, tolerance: number): void {
  const found = [got].flat(2).map(undefinedAsNull);
  const wanted = [expected].flat(2).map(undefinedAsNull);
  expect(found.length).toBe(wanted.length);
  const numbers = wanted.filter((value): value is number => typeof value === 'number');
  const limit = tolerance * numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  wanted.forEach((value, at) => {
    if (typeof value === 'number') expect(Math.abs((found[at] as number) - value)).toBeLessThanOrEqual(limit);
    else expect(found[at]).toBe(value);
  });
}

function undefinedAsNull(value: unknown): unknown {
  return value === '' || Number.isNaN(value) ? null : value;
}
