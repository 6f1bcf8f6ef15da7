import { loadModel, modelIds } from '../../src/models/load';
import { modelPage, pageFile } from './page';

/** The pages of all models in both languages, by the name of their file. */
export const modelPages = (): ReadonlyMap<string, string> =>
  new Map(
    modelIds.flatMap((id) =>
      (['en', 'zh-CN'] as const).map(
        (language) => [pageFile(id, language), modelPage(loadModel(id), language)] as const,
      ),
    ),
  );
