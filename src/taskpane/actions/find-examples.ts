import type { SourceChoice } from '../../workbook/room';
import { fittingModels } from '../state/fitting-models';
import type { Example } from '../state/pane-state';
import type { Action, PaneContext } from './action';
import { takeTable } from './choose-data';
import { startEvaluation } from './start-evaluation';

const examplesIn = async ({ room, store }: PaneContext, choice: SourceChoice): Promise<readonly Example[]> => {
  const source = await room.readSource(choice);
  return fittingModels(source, store.getState().language).map(({ id, indicators }) => ({
    choice,
    modelId: id,
    indicators,
  }));
};

/** Looks for a table that a model recognises, the one with the most indicators first. */
export const findExamples: Action = {
  id: 'find-examples',
  run: async (context) => {
    context.store.setState({ examples: null });
    const choices = await context.room.listSources();
    const found = await Promise.all(choices.map((choice) => examplesIn(context, choice)));
    const examples = found.flat().sort((one, other) => other.indicators - one.indicators);
    context.store.setState({ examples });
  },
};

export const tryExample: Action<Example> = {
  id: 'try-example',
  run: async (context, { choice, modelId }) => {
    await startEvaluation.run(context, { kind: 'model', id: modelId });
    await takeTable.run(context, choice);
  },
};
