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

/**
 * How a check is made. `condition` holds unit by unit; `together` must all be there or the unit has no score; the values
 * of `parts` add up to `total`; the others look at all units at once, with a threshold of the model's own.
 * `elsewhere` names who sees it, because the table cannot tell: a later step, the machinery of the model, or a person
 * with the documents.
 */
export const checkRuleSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('condition'), holds: filled }),
    z.strictObject({ kind: z.literal('together'), of: z.array(filled).min(2).readonly() }),
    z.strictObject({ kind: z.literal('sum'), parts: z.array(filled).min(2).readonly(), total: filled }),
    z.strictObject({ kind: z.literal('zeros'), above: z.number().gt(0).lt(1) }),
    z.strictObject({ kind: z.literal('correlation'), above: z.number().gt(0).lt(1) }),
    z.strictObject({ kind: z.literal('giant'), above: z.number().gt(0).lt(1) }),
    z.strictObject({ kind: z.literal('response-rate'), least: z.number().gt(0).max(100) }),
    z.strictObject({ kind: z.literal('coverage'), least: z.number().gt(0).max(100) }),
    z.strictObject({ kind: z.literal('inside-goalposts') }),
    z.strictObject({ kind: z.literal('spread') }),
    z.strictObject({ kind: z.literal('totals') }),
    z.strictObject({
      kind: z.literal('elsewhere'),
      where: z.enum([
        'agreement',
        'documents',
        'forecast',
        'judgements',
        'method',
        'peers',
        'periods',
        'report',
        'robustness',
        'score',
        'sharing',
      ]),
    }),
  ])
  .readonly();
export type CheckRule = z.infer<typeof checkRuleSchema>;

/** What should be true of the data, in words and as a rule. */
export const validityCheckSchema = z.strictObject({ en: filled, zh: filled, rule: checkRuleSchema }).readonly();
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
