import * as z from 'zod';
import { citations, filled, textSchema } from './text';

/**
 * Classes, one label more than there are cut-offs; labels from best to worst, cut-offs descending. Cut-offs are on
 * `rank` the unit's share of rank, 100·(n − rank + ½)/n, which holds for a score of any scale; `group-rank` the same
 * inside its peer group; `points` the score; `coordination` the coordination degree of the dimensions, 0–1.
 * With fewer units (in the group) than `leastUnits` there are no classes.
 */
export const gradesSchema = z
  .strictObject({
    basis: z.enum(['rank', 'group-rank', 'points', 'coordination']),
    leastUnits: z.number().int().positive(),
    cutoffs: z.array(z.number()).min(1).readonly(),
    labels: z.array(textSchema).min(2).readonly(),
    reason: textSchema,
  })
  .readonly();
export type Grades = z.infer<typeof gradesSchema>;

/** Where the condition `when` holds, the class is not better than the label `cap` (its English word). */
export const vetoSchema = z.strictObject({ when: filled, cap: filled, reason: textSchema }).readonly();
export type Veto = z.infer<typeof vetoSchema>;

/** What should be true of the data; `holds` is the condition where it can be computed unit by unit. */
export const validityCheckSchema = z.strictObject({ en: filled, zh: filled, holds: filled.nullable() }).readonly();
export type ValidityCheck = z.infer<typeof validityCheckSchema>;

/** Weights of the dimensions by code, for another kind of unit. */
export const profileSchema = z
  .strictObject({
    code: filled,
    name: textSchema,
    weights: z.record(z.string(), z.number().min(0).max(1)),
    reason: textSchema,
    cites: citations,
  })
  .readonly();
export type Profile = z.infer<typeof profileSchema>;

/** A number of the model that belongs to no indicator and that the user may change. */
export const parameterSchema = z
  .strictObject({
    id: filled,
    name: textSchema,
    value: z.number(),
    min: z.number(),
    max: z.number(),
    reason: textSchema,
  })
  .readonly();
export type Parameter = z.infer<typeof parameterSchema>;

/** Words in an indicator's name that this model refuses. */
export const forbiddenSchema = z
  .strictObject({ words: z.array(filled).min(1).readonly(), reason: textSchema })
  .readonly();
export type Forbidden = z.infer<typeof forbiddenSchema>;
