import { templatePlan } from '../../evaluation/plan/template-plan';
import { loadModel } from '../../models/load';
import { translator } from '../../locales';
import type { Action } from './action';
import { lookForTables } from './choose-data';

/** Puts an empty table for the model into the workbook and offers it among the tables. */
export const insertTemplate: Action<string> = {
  id: 'insert-template',
  run: async (context, modelId) => {
    const { room, store } = context;
    const { language } = store.getState();
    const taken = await room.takenNames();
    const plan = templatePlan(loadModel(modelId), { t: translator(language), language, taken });
    await room.write(plan, () => {}, new AbortController().signal);
    store.setState({ templateInserted: true });
    await lookForTables.run(context);
  },
};
