import { fixPlan, type CellChange } from '../../evaluation/fix/fix-plan';
import { translator } from '../../locales';
import type { Action } from './action';
import { readAgain } from './choose-data';

/** Writes the changes that were shown, keeps the originals in the change log, and reads the data again. */
export const fixCells: Action<readonly CellChange[]> = {
  id: 'fix-cells',
  run: async (context, changes) => {
    const { store, room, environment } = context;
    const t = translator(store.getState().language);
    store.setState({ fixed: 0 });
    try {
      await room.fix(fixPlan(changes, { t, now: environment.now() }));
      store.setState({ fixed: changes.length });
    } finally {
      await readAgain.run(context);
    }
  },
};
