import { suggestMapping } from '../../evaluation/mapping/suggest-mapping';
import { servedModelIds } from '../../evaluation/served';
import type { Source } from '../../evaluation/source';
import type { Language } from '../../locales';
import { loadModel } from '../../models/load';

export interface FittingModel {
  readonly id: string;
  /** Indicators that can be taken or computed from the table without a doubt. */
  readonly indicators: number;
}

/** With fewer indicators than these a table was made for something else. */
const enoughIndicators = 5;

/** The models that recognise a table's columns, the best first. */
export const fittingModels = (
  source: Source,
  language: Language,
  ids: readonly string[] = servedModelIds,
): readonly FittingModel[] =>
  ids
    .map((id) => {
      const { suggestions } = suggestMapping(loadModel(id), source, language);
      return { id, indicators: suggestions.filter(({ certainty }) => certainty === 'sure').length };
    })
    .filter(({ indicators }) => indicators >= enoughIndicators)
    .sort((one, other) => other.indicators - one.indicators);
