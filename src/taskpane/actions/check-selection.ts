import { suggestMapping } from '../../evaluation/mapping/suggest-mapping';
import type { Source } from '../../evaluation/source';
import { servedModelIds } from '../../evaluation/served';
import { loadModel, ownModelIds } from '../../models/load';
import { columnQuestions, dataStepBlock } from '../state/data-step';
import { newDraft, type Topic } from '../state/draft';
import { fittingModels } from '../state/fitting-models';
import type { Language } from '../../locales';
import type { Action } from './action';
import { takeSource } from './choose-data';
import { goToStep } from './navigate';
import { refreshOwnModels } from './known-models';

const topicFor = (source: Source, language: Language): Topic => {
  // Of two that fit equally well, the one made for this workbook.
  const [best] = fittingModels(source, language, [...ownModelIds(), ...servedModelIds]);
  return best ? { kind: 'model', id: best.id } : { kind: 'own' };
};

/**
 * What the ribbon's "Check data" asks: reads the selection, matches its columns to the draft's model or to the one that
 * fits best, and goes to the check, or to the columns where one of them needs the user's word.
 */
export const checkSelection: Action = {
  id: 'check-selection',
  run: async (context) => {
    const { store, room } = context;
    await refreshOwnModels(context);
    const source = await room.readSelection();
    const { draft, language } = store.getState();
    if (!draft || draft.written) store.setState({ draft: newDraft(topicFor(source, language)), source: null });
    takeSource(context, source);
    const taken = store.getState().draft;
    if (!taken) return;
    const model = taken.topic.kind === 'model' ? loadModel(taken.topic.id) : null;
    const undecided =
      model && dataStepBlock(taken, columnQuestions(taken, suggestMapping(model, source, language)), model);
    await goToStep.run(context, undecided ? 'data' : 'check');
  },
};
