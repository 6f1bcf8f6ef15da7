import { modelFiles } from './files';
import { problemsOf } from './rules/rules';
import { modelSchema, type Model } from './schema';

const checked = new Map<string, Model>();

/** The own models of the open workbook, read from its cells and valid, by id. */
let own: ReadonlyMap<string, Model> = new Map();

/** Ids of all scoring models, in the order in which they are offered. */
export const modelIds: readonly string[] = Object.keys(modelFiles);

/** Checks a model's data; the error names each path that is wrong. */
export function parseModel(id: string, data: unknown): Model {
  const parsed = modelSchema.safeParse(data);
  const problems = parsed.success
    ? [
        ...(parsed.data.id === id ? [] : [{ path: 'id', message: `is not "${id}"` }]),
        ...problemsOf(parsed.data).map(({ path, message }) => ({ path, message: message.en })),
      ]
    : parsed.error.issues.map(({ path, message }) => ({ path: path.join('.') || '(model)', message }));
  if (parsed.success && problems.length === 0) return parsed.data;
  const list = problems.map(({ path, message }) => `${path}: ${message}`).join('; ');
  throw new Error(`Model "${id}" is not valid. ${list}`);
}

/** From now on the own models that stand in the workbook are found beside ours, and no others. */
export function offerOwnModels(models: readonly Model[]): void {
  own = new Map(models.map((model) => [model.id, model]));
}

export const ownModelIds = (): readonly string[] => [...own.keys()];

export const isKnownModel = (id: string): boolean => own.has(id) || Object.hasOwn(modelFiles, id);

/** The scoring model of this id, checked once. */
export function loadModel(id: string): Model {
  const known = checked.get(id) ?? own.get(id);
  if (known) return known;
  if (!Object.hasOwn(modelFiles, id)) throw new Error(`There is no model "${id}"; known are ${modelIds.join(', ')}.`);
  const model = parseModel(id, modelFiles[id]);
  checked.set(id, model);
  return model;
}
