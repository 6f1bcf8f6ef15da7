import { modelFiles } from './files';
import { problemsOf } from './rules/rules';
import { modelSchema, type Model } from './schema';

const checked = new Map<string, Model>();

/** Ids of all scoring models, in the order in which they are offered. */
export const modelIds: readonly string[] = Object.keys(modelFiles);

/** Checks a model's data; the error names each path that is wrong. */
export function parseModel(id: string, data: unknown): Model {
  const parsed = modelSchema.safeParse(data);
  const problems = parsed.success
    ? [...(parsed.data.id === id ? [] : [{ path: 'id', message: `is not "${id}"` }]), ...problemsOf(parsed.data)]
    : parsed.error.issues.map(({ path, message }) => ({ path: path.join('.') || '(model)', message }));
  if (parsed.success && problems.length === 0) return parsed.data;
  const list = problems.map(({ path, message }) => `${path}: ${message}`).join('; ');
  throw new Error(`Model "${id}" is not valid. ${list}`);
}

/** The scoring model of this id, checked once. */
export function loadModel(id: string): Model {
  const known = checked.get(id);
  if (known) return known;
  if (!Object.hasOwn(modelFiles, id)) throw new Error(`There is no model "${id}"; known are ${modelIds.join(', ')}.`);
  const model = parseModel(id, modelFiles[id]);
  checked.set(id, model);
  return model;
}
