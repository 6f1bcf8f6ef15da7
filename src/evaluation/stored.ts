import * as z from 'zod';
import type { MethodChoiceKey } from './methods/method';
import { isMethodChoice, methodIds, type MethodId } from './methods/ids';
import type { CellValue } from './source';
import { weightOrigins, type WeightOrigin } from './weight-origins';

/** An evaluation as its tables in the workbook tell it. */
export interface StoredEvaluation {
  readonly name: string;
  readonly model: string | null;
  readonly result: 'score' | 'shares';
  readonly method: MethodId;
  /** The choice inside the method; undefined where it has none. */
  readonly methodOption: MethodChoiceKey | undefined;
  readonly weights: WeightOrigin;
  /** The column of its peer groups; undefined where all are peers. */
  readonly peers?: string;
  /** When it was written, ISO 8601. */
  readonly written: string;
  /** Version of the add-in that wrote it. */
  readonly version: string;
  /** Since when its formulas are values, ISO 8601; undefined while it is live. */
  readonly frozen?: string;
  readonly unitWord: { readonly en: string; readonly zh: string };
  /** Names of the workbook's objects that belong to it: the tables and the defined names of its live ranges. */
  readonly objects: {
    readonly evaluation: string;
    readonly weights: string;
    readonly points: string;
    readonly ranking: string;
  };
}

/** What stands in the model row of an evaluation by the user's own indicators. */
export const ownModel = 'own';

const filled = z.string().trim().min(1);
/** Values begin with the word that the add-in reads; what follows a colon is for people. */
export const firstWord = filled.transform((text) => text.split(/[\s:：]/)[0]);

const storedSchema = z.object({
  name: z.coerce.string().trim().min(1),
  model: firstWord.transform((id) => (id === ownModel ? null : id)),
  result: firstWord.pipe(z.enum(['score', 'shares'])).default('score'),
  method: firstWord.pipe(z.enum(methodIds)),
  // Evaluations of earlier versions have no such row: their methods were taken with the first option.
  'method-option': firstWord.optional(),
  weights: firstWord.pipe(z.enum(weightOrigins)),
  'peer-groups': z.string().optional(),
  written: z.iso.datetime(),
  version: filled,
  'unit-word': filled.transform((text) => {
    const [en, zh = en] = text.split(' / ');
    return { en, zh };
  }),
  'weights-table': filled,
  'points-range': filled,
  'ranking-range': filled,
});

/** What the table tells, or the keys of its rows that are missing or cannot be read. */
export type StoredReading =
  | { readonly kind: 'stored'; readonly stored: StoredEvaluation }
  | { readonly kind: 'damaged'; readonly keys: readonly string[] };

/** Reads the rows of an Evaluation table (key, property, value), whatever the language of its labels. */
export function readStored(table: string, rows: readonly (readonly CellValue[])[]): StoredReading {
  const values = Object.fromEntries(rows.map((row) => [String(row[0]).trim(), row[2]]));
  const parsed = storedSchema.safeParse(values);
  if (!parsed.success) {
    return { kind: 'damaged', keys: [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))] };
  }
  const { name, model, result, method, weights, written, version } = parsed.data;
  const option = parsed.data['method-option'] ?? '';
  const methodOption = isMethodChoice(option) ? option : undefined;
  const objects = {
    evaluation: table,
    weights: parsed.data['weights-table'],
    points: parsed.data['points-range'],
    ranking: parsed.data['ranking-range'],
  };
  const unitWord = parsed.data['unit-word'];
  const peers = parsed.data['peer-groups'];
  return {
    kind: 'stored',
    stored: {
      name,
      model,
      result,
      method,
      methodOption,
      weights,
      ...(peers?.startsWith('[') ? { peers } : {}),
      written,
      version,
      unitWord,
      objects,
    },
  };
}
