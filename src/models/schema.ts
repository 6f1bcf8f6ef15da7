import * as z from 'zod';
import { indicatorSchema, variableSchema } from './indicator';
import {
  forbiddenSchema,
  gradesSchema,
  parameterSchema,
  profileSchema,
  validityCheckSchema,
  vetoSchema,
} from './judging';
import { citations, filled, textSchema } from './text';

export type { Accepted, Direction, Indicator, ScoredIndicator, Variable, VariableFormula } from './indicator';
export type { CheckRule, Forbidden, Grades, Parameter, Profile, ValidityCheck, Veto } from './judging';
export type { Anchors, Scoring, ScoringRule } from './scoring';
export type { Citation, Text } from './text';

export const dimensionSchema = z
  .strictObject({
    code: filled,
    name: textSchema,
    /** 0 for a dimension that is scored apart or only holds data. */
    weight: z.number().min(0).max(1),
    reason: textSchema,
    /** Why the indicators share the dimension's weight as they do. */
    insideReason: textSchema,
    indicators: z.array(indicatorSchema).min(1).readonly(),
  })
  .readonly();
export type Dimension = z.infer<typeof dimensionSchema>;

export const modelSchema = z
  .strictObject({
    id: filled,
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    name: textSchema,
    /** The question it answers, as a user would ask it. */
    question: textSchema,
    purpose: textSchema,
    source: textSchema,
    cites: citations,
    unitWord: textSchema,
    /** Headers under which the names of the units are found, by language of the names. */
    unitHeaders: z.strictObject({ en: z.array(filled).readonly(), zh: z.array(filled).readonly() }).readonly(),
    /** `score`: units are scored and ranked; `shares`: the total is each unit's share of something divided. */
    result: z.enum(['score', 'shares']),
    /** Codes of the indicators without which a unit has no score, however much else is known. */
    required: z.array(filled).readonly(),
    dimensions: z.array(dimensionSchema).min(1).readonly(),
    variables: z.array(variableSchema).readonly(),
    profiles: z.array(profileSchema).readonly(),
    parameters: z.array(parameterSchema).readonly(),
    grades: gradesSchema.nullable(),
    vetoes: z.array(vetoSchema).readonly(),
    checks: z.array(validityCheckSchema).readonly(),
    forbidden: z.array(forbiddenSchema).readonly(),
  })
  .readonly();
export type Model = z.infer<typeof modelSchema>;
