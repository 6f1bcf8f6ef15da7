import * as z from 'zod';
import { textSchema } from './text';

const linear = z.strictObject({ rule: z.literal('linear') });

/** Where an end is null, the worst or the best value of the data stands in its place. */
const ends = { low: z.number().nullable(), high: z.number().nullable() };
const endsByProfile = z.record(z.string(), z.strictObject({ low: z.number(), high: z.number() }).readonly()).optional();
const goalpost = z.strictObject({ rule: z.literal('goalpost'), ...ends, byProfile: endsByProfile });
const log = z.strictObject({ rule: z.literal('log'), ...ends, byProfile: endsByProfile });

const anchorsSchema = z.union([z.enum(['M', 'P', 'S', 'Q', 'R', 'C']), z.array(textSchema).length(5).readonly()]);
export type Anchors = z.infer<typeof anchorsSchema>;

/**
 * How a value becomes 0–100 points.
 * `linear` the value, capped to 0–100; `goalpost` 100·(x − low)/(high − low), capped, low > high means less is better;
 * `log` the same through ln(1 + ·); `target` 100 inside low…high, falling linearly to 0 at low/2 and 2·high, not scored
 * while both are null; `percentile` share of the peer group that is behind, `fallback` below five peers; `anchor` 25·(x −
 * 1), between two anchors only where the value is a mean of ratings; `binary` 1 or 0; `piecewise` linear between knots;
 * `share` percent of the sum over the peer group, of the points of `anchors` where the value is a rating.
 */
export const scoredSchema = z.discriminatedUnion('rule', [
  linear,
  goalpost,
  log,
  z.strictObject({ rule: z.literal('target'), ...ends }),
  z.strictObject({ rule: z.literal('percentile'), fallback: z.discriminatedUnion('rule', [linear, goalpost, log]) }),
  z.strictObject({ rule: z.literal('anchor'), anchors: anchorsSchema, mean: z.boolean() }),
  z.strictObject({ rule: z.literal('binary') }),
  z.strictObject({
    rule: z.literal('piecewise'),
    knots: z.array(z.tuple([z.number(), z.number().min(0).max(100)])).min(2),
  }),
  z.strictObject({ rule: z.literal('share'), anchors: anchorsSchema.nullable() }),
]);
export type Scoring = Readonly<z.infer<typeof scoredSchema>>;
export type ScoringRule = Scoring['rule'];

/** `gate`: a unit with 0 instead of 1 is not evaluated; `context`: told beside the score, never part of it. */
export const unscoredSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('gate') }),
  z.strictObject({ rule: z.literal('context') }),
]);
export type Unscored = Readonly<z.infer<typeof unscoredSchema>>;
