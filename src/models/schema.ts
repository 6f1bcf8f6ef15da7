import { z } from 'zod';

const filled = z.string().trim().min(1);

/** A text in both languages of the product. */
export const textSchema = z.strictObject({ en: filled, zh: filled }).readonly();
export type Text = z.infer<typeof textSchema>;

export const directionSchema = z.enum(['benefit', 'cost', 'target']);
export type Direction = z.infer<typeof directionSchema>;

/**
 * How a value becomes 0–100 points, by the rules of COOP.RATE:
 * `linear` value capped 0–100; `goalpost` 100·(x − low)/(high − low), capped, low > high means less is better;
 * `log` the same through ln(1 + ·); `target` 100 inside low…high, falling linearly to 0 at low/2 and 2·high.
 * Where low or high is null, the worst or the best value of the data stands in its place: for a benefit
 * indicator low is the smallest and high the largest value, for a cost indicator the other way round.
 */
export const scoringSchema = z
  .strictObject({
    rule: z.enum(['linear', 'goalpost', 'log', 'target']),
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .readonly();
export type Scoring = z.infer<typeof scoringSchema>;

/** How an indicator is computed from variables: times × (sum of the variables) / (variable `per`). */
export const variableFormulaSchema = z
  .strictObject({ sum: z.array(filled).min(1).readonly(), per: filled.nullable(), times: z.number().positive() })
  .readonly();
export type VariableFormula = z.infer<typeof variableFormulaSchema>;

/** A raw column from which indicators are computed. `aliases` are headers under which it is published. */
export const variableSchema = z
  .strictObject({ id: filled, name: textSchema, unit: textSchema, aliases: z.array(filled).readonly() })
  .readonly();
export type Variable = z.infer<typeof variableSchema>;

/** Ends of what is possible at all; null where there is no upper end. */
export const acceptedSchema = z.strictObject({ min: z.number(), max: z.number().nullable() }).readonly();
export type Accepted = z.infer<typeof acceptedSchema>;

export const indicatorSchema = z
  .strictObject({
    code: filled,
    name: textSchema,
    definition: textSchema,
    unit: textSchema,
    direction: directionSchema,
    scoring: scoringSchema,
    scoringReason: textSchema,
    accepts: acceptedSchema,
    /** Share inside the dimension. */
    weight: z.number().positive().max(1),
    source: textSchema,
    data: variableFormulaSchema.nullable(),
    aliases: z.array(filled).readonly(),
  })
  .readonly();
export type Indicator = z.infer<typeof indicatorSchema>;

export const dimensionSchema = z
  .strictObject({
    code: filled,
    name: textSchema,
    weight: z.number().positive().max(1),
    reason: textSchema,
    indicators: z.array(indicatorSchema).min(1).readonly(),
  })
  .readonly();
export type Dimension = z.infer<typeof dimensionSchema>;

/**
 * Classes by the unit's share of rank, 100·(n − rank + ½)/n, so that they hold for a score of any scale.
 * One more label than cut-offs; labels from best to worst, cut-offs descending.
 */
export const gradesSchema = z
  .strictObject({
    cutoffs: z.array(z.number()).min(1).readonly(),
    labels: z.array(filled).min(2).readonly(),
    reason: textSchema,
  })
  .readonly();
export type Grades = z.infer<typeof gradesSchema>;

export const modelSchema = z
  .strictObject({
    id: filled,
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    name: textSchema,
    /** The question it answers, as a user would ask it. */
    question: textSchema,
    purpose: textSchema,
    source: textSchema,
    unitWord: textSchema,
    /** Headers under which the names of the units are found, by language of the names. */
    unitHeaders: z.strictObject({ en: z.array(filled).readonly(), zh: z.array(filled).readonly() }).readonly(),
    dimensions: z.array(dimensionSchema).min(1).readonly(),
    variables: z.array(variableSchema).readonly(),
    grades: gradesSchema,
    checks: z.array(textSchema).readonly(),
  })
  .readonly();
export type Model = z.infer<typeof modelSchema>;
