import m1 from './m1.json';
import m2 from './m2.json';
import m3 from './m3.json';
import m4 from './m4.json';
import m5 from './m5.json';
import m6 from './m6.json';
import m7 from './m7.json';
import m8 from './m8.json';
import { problemsOf } from './rules/rules';
import { modelSchema, type Model } from './schema';

const files: Readonly<Record<string, unknown>> = { m1, m2, m3, m4, m5, m6, m7, m8 };
const checked = new Map<string, Model>();

/** Ids of all scoring models, in the order in which they are offered. */
export const modelIds: readonly string[] = Object.keys(files);

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
  if (!Object.hasOwn(files, id)) throw new Error(`There is no model "${id}"; known are ${modelIds.join(', ')}.`);
  const model = parseModel(id, files[id]);
  checked.set(id, model);
  return model;
}
