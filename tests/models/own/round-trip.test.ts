import { loadModel, modelIds } from '../../../src/models/load';
import { readOwnModel } from '../../../src/models/own/read-model';
import { starterModel } from '../../../src/models/own/starter';
import { tablesOf } from './tables';

const models = [...modelIds.map(loadModel), starterModel];

test.each(models.flatMap((model) => (['en', 'zh'] as const).map((language) => [model.id, language, model] as const)))(
  '%s written into tables in %s and read back is the same model to the last digit',
  (_, language, model) => {
    expect(readOwnModel(tablesOf(model, language))).toEqual({ model, problems: [] });
  },
);
