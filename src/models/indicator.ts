import * as z from 'zod';
import { scoredSchema, unscoredSchema } from './scoring';
import { citations, filled, textSchema } from './text';

export const directionSchema = z.enum(['benefit', 'cost', 'target']);
export type Direction = z.infer<typeof directionSchema>;

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

const described = {
  code: filled,
  name: textSchema,
  definition: textSchema,
  unit: textSchema,
  scoringReason: textSchema,
  accepts: acceptedSchema,
  source: textSchema,
  data: variableFormulaSchema.nullable(),
  /** How it follows from other indicators and variables, as `expression/` reads it. */
  derived: filled.nullable(),
  aliases: z.array(filled).readonly(),
  cites: citations,
};

/** `weight` is the share inside the dimension; 0 for what is shown beside the score. */
export const scoredIndicatorSchema = z
  .strictObject({ ...described, direction: directionSchema, scoring: scoredSchema, weight: z.number().min(0).max(1) })
  .readonly();
export type ScoredIndicator = z.infer<typeof scoredIndicatorSchema>;

export const unscoredIndicatorSchema = z
  .strictObject({ ...described, direction: z.literal('none'), scoring: unscoredSchema, weight: z.literal(0) })
  .readonly();
export type UnscoredIndicator = z.infer<typeof unscoredIndicatorSchema>;

export type Indicator = ScoredIndicator | UnscoredIndicator;

const unscoredRules: readonly string[] = ['gate', 'context'];
const ruleOf = (data: unknown): unknown => (data as { scoring?: { rule?: unknown } } | null)?.scoring?.rule;

/** Read by the one schema that its rule calls for, so that an error names the path inside it and not "no match". */
export const indicatorSchema = z.unknown().transform((data, context): Indicator => {
  const schema = unscoredRules.includes(ruleOf(data) as string) ? unscoredIndicatorSchema : scoredIndicatorSchema;
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) context.addIssue({ ...issue, code: 'custom' });
  return z.NEVER;
});
