import { useMemo } from 'react';
import { suggestMapping, type Mapping } from '../../evaluation/mapping/suggest-mapping';
import type { Source } from '../../evaluation/source';
import type { Model } from '../../models/schema';
import { usePane } from './pane-context';

/** What the model makes of the table's columns. */
export const useMapping = (model: Model, source: Source): Mapping => {
  const language = usePane((state) => state.language);
  return useMemo(() => suggestMapping(model, source, language), [model, source, language]);
};
