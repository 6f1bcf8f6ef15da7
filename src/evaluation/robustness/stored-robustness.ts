import * as z from 'zod';
import type { CellValue } from '../source';
import type { RankInterval, Robustness, RobustTest } from './robustness';

type Rows = readonly (readonly CellValue[])[];

const stampSchema = z.object({
  evaluation: z.string(),
  runs: z.number().int().positive(),
  spread: z.number(),
  seed: z.number(),
  fingerprint: z.string().regex(/^fnv1a [0-9a-f]{8}$/),
  time: z.iso.datetime(),
  version: z.coerce.string(),
  'intervals-table': z.string(),
  'tests-table': z.string(),
});

export type StoredStamp = z.infer<typeof stampSchema>;

/** The rows of a table coop_robustness (key, property, value); null where they cannot be read. */
export function readStamp(rows: Rows): StoredStamp | null {
  const parsed = stampSchema.safeParse(Object.fromEntries(rows.map((row) => [String(row[0]).trim(), row[2]])));
  return parsed.success ? parsed.data : null;
}

const intervalSchema = z.tuple([
  z.coerce.string(),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
]);

const numberOrBlank = z.union([z.number(), z.literal('').transform(() => null)]);

const testSchema = z
  .tuple([
    z.enum(['weight', 'leave-out', 'method', 'normalization']),
    z.coerce.string(),
    z.coerce.string(),
    numberOrBlank,
    numberOrBlank,
    numberOrBlank,
    z.boolean(),
  ])
  .rest(z.unknown());

/** What a run found, as its sheet tells it; rows that were changed beyond reading make it unreadable as a whole. */
export function readRobustness(stored: StoredStamp, intervals: Rows, tests: Rows): Robustness | null {
  const [ranges, found] = [z.array(intervalSchema).safeParse(intervals), z.array(testSchema).safeParse(tests)];
  if (!ranges.success || !found.success) return null;
  const { runs, spread, seed, version, time } = stored;
  return {
    stamp: { fingerprint: stored.fingerprint.slice('fnv1a '.length), runs, spread, seed, version, time },
    intervals: ranges.data.map(([unit, rank, low, high, median, sameShare, firstShare]): RankInterval => ({
      unit,
      rank,
      low,
      high,
      median,
      sameShare,
      firstShare,
    })),
    tests: found.data.map(([kind, subject, unit, from, to, correlation, holds]): RobustTest => ({
      kind,
      subject,
      unit,
      from,
      to,
      correlation,
      holds,
    })),
  };
}
