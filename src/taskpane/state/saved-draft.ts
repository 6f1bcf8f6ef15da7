import * as z from 'zod';
import { isMethodChoice, methodIds } from '../../evaluation/methods/ids';
import { dataWeightings, givenOrigins, weightOrigins } from '../../evaluation/weight-origins';
import { missingChoices } from '../../evaluation/preparation';
import { combinations } from '../../methods/weighting/combine';
import type { Draft } from './draft';
import type { Environment } from './environment';
import type { InterviewDraft } from './interview-draft';
import { stepNames } from './page';

const lifetime = 30 * 24 * 60 * 60 * 1000;

const columnFormula = z.object({
  sum: z.array(z.number().int().nonnegative()),
  per: z.number().int().nonnegative().nullable(),
  times: z.number(),
});

const derivation = z.object({ expression: z.string(), variables: z.record(z.string(), columnFormula) });

const endsSchema = z.object({ low: z.number().nullable(), high: z.number().nullable() });

const step = z.number().min(1).max(9);
const judgement = z.object({
  row: z.string(),
  column: z.string(),
  times: z.number().positive(),
  first: z.number().positive().nullable(),
});
const dimension = z.string().nullable();
const expert = z.number().int().nonnegative();
const listNames = z.enum(['bestToOthers', 'othersToWorst']);

const bestWorstSchema = z.object({
  dimension,
  best: z.string().nullable(),
  worst: z.string().nullable(),
  bestToOthers: z.record(z.string(), step),
  othersToWorst: z.record(z.string(), step),
});

const interviewSchema: z.ZodType<InterviewDraft> = z.object({
  experts: z.array(z.object({ name: z.string(), judgements: z.array(judgement), kept: z.array(z.string()) })).min(1),
  judges: z.array(z.object({ name: z.string(), answers: z.array(bestWorstSchema) })).min(1),
  at: z
    .discriminatedUnion('page', [
      z.object({ page: z.literal('question'), expert, row: z.string(), column: z.string(), again: z.boolean() }),
      z.object({ page: z.literal('review'), expert, dimension }),
      z.object({ page: z.literal('extreme'), expert, which: z.enum(['best', 'worst']), dimension }),
      z.object({ page: z.literal('comparison'), expert, of: listNames, code: z.string(), dimension }),
    ])
    .nullable(),
});

const draftSchema: z.ZodType<Draft> = z.object({
  topic: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('model'), id: z.string() }),
    z.object({ kind: z.literal('own') }),
  ]),
  name: z.string().nullable().default(null),
  place: z.object({ sheet: z.string(), table: z.string().nullable(), address: z.string() }).nullable(),
  headers: z.array(z.string()),
  unitColumn: z.number().int().nonnegative().nullable(),
  peers: z.number().int().nonnegative().nullable().default(null),
  rows: z
    .object({
      year: z
        .object({ column: z.number().int().nonnegative(), value: z.union([z.string(), z.number(), z.boolean()]) })
        .nullable(),
      leftOut: z.array(z.string()),
    })
    .default({ year: null, leftOut: [] }),
  kept: z.record(z.string(), z.string()).default({}),
  preparation: z
    .object({
      missing: z.enum(missingChoices),
      groups: z.number().int().nonnegative().nullable(),
      treated: z.array(z.string()),
    })
    .default({ missing: 'leave', groups: null, treated: [] }),
  columns: z.record(z.string(), z.union([columnFormula, derivation]).nullable()),
  confirmed: z.array(z.string()),
  directions: z.record(z.string(), z.enum(['benefit', 'cost'])),
  ends: z.record(z.string(), endsSchema).default({}),
  cutoffs: z.array(z.number()).nullable().default(null),
  leaveOut: z.boolean(),
  profile: z.string().nullable().default(null),
  weightsFrom: z.enum(weightOrigins),
  handWeights: z.record(z.string(), z.number()),
  heldWeights: z.array(z.string()),
  combination: z.object({
    given: z.enum(givenOrigins),
    data: z.enum(dataWeightings),
    way: z.enum(combinations),
    part: z.number().min(0).max(1),
  }),
  interview: interviewSchema,
  method: z.object({ id: z.enum(methodIds), option: z.string().refine(isMethodChoice).optional() }),
  furthest: z.enum(stepNames),
  written: z.boolean(),
});

const recordSchema = z.object({ saved: z.number(), draft: draftSchema });

/** Another page of this host may have written anything under the key: what is not JSON is no draft. */
const contentOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const keyOf = (environment: Environment): string => `coopeval.draft.${environment.workbookKey}`;

export const saveDraft = (environment: Environment, draft: Draft): void =>
  environment.texts.write(keyOf(environment), JSON.stringify({ saved: environment.now().getTime(), draft }));

export const forgetDraft = (environment: Environment): void => environment.texts.remove(keyOf(environment));

/** The draft of this workbook, unless it is older than 30 days or was written by a version that kept it otherwise. */
export const readDraft = (environment: Environment): Draft | null => {
  const text = environment.texts.read(keyOf(environment));
  if (text === null) return null;
  const parsed = recordSchema.safeParse(contentOf(text));
  const fresh = parsed.success && environment.now().getTime() - parsed.data.saved < lifetime;
  if (!fresh) forgetDraft(environment);
  return fresh ? parsed.data.draft : null;
};
