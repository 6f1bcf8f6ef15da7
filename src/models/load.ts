import m8 from './m8.json';
import { modelSchema, type Model } from './schema';

const files: Readonly<Record<string, unknown>> = { m8 };
const checked = new Map<string, Model>();

/** Ids of all scoring models, in the order in which they are offered. */
export const modelIds: readonly string[] = Object.keys(files);

/** Checks a model's data; the error names each path that is wrong. */
export function parseModel(id: string, data: unknown): Model {
  const parsed = modelSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || '(model)'}: ${issue.message}`);
  throw new Error(`Model "${id}" is not valid. ${problems.join('; ')}`);
}

/** The scoring model of this id, checked once. */
export function loadModel(id: string): Model {
  const known = checked.get(id);
  if (known) return known;
  if (!Object.hasOwn(files, id)) throw new Error(`There is no model "${id}"; known are ${modelIds.join(', ')}.`);
  const model = parseModel(id, files[id]);
  checked.set(id, model);
  return model;
}
