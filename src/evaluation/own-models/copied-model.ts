import { starterModel } from '../../models/own/starter';
import type { Model, Text } from '../../models/schema';

/** A model to edit: the same indicators, rules and weights under an id, a name and a source that say it is a copy. */
export function copiedModel(model: Model, takenIds: readonly string[]): Model {
  if (model === starterModel) return { ...model, id: freeId('own_model', takenIds) };
  return {
    ...model,
    id: freeId(`${model.id.replace(/_own(_\d+)?$/, '')}_own`, takenIds),
    version: '1.0.0',
    name: { en: `${model.name.en} (own copy)`, zh: `${model.name.zh}（自有副本）` },
    source: copiedFrom(model),
  };
}

const copiedFrom = ({ id, version, source }: Model): Text => ({
  en: `Copied from ${id} ${version} and edited by its user. ${source.en}`,
  zh: `复制自 ${id} ${version}，由使用者修改。${source.zh}`,
});

function freeId(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((id) => id.toLowerCase()));
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}_${number}`;
    if (!used.has(id.toLowerCase())) return id;
  }
}
