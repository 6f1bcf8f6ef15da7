import { WorkbookProblem } from '../../workbook/room';
import { helpOf, type ChosenFunction } from '../state/explorer';
import {
  addressOnSheet,
  formulaOf,
  missingArgument,
  numbersOf,
  rangeBeside,
  takesHeaders,
} from '../state/function-formula';
import type { FunctionHelp } from '../state/function-help';
import type { Action, PaneContext } from './action';
import { changeExplorer } from './explore-functions';

const changeChosen = (context: PaneContext, change: (chosen: ChosenFunction) => ChosenFunction): void =>
  changeExplorer(context, (explorer) =>
    explorer.chosen ? { ...explorer, chosen: change(explorer.chosen) } : explorer,
  );

/** Looks where the result would go, beside the first range that is given. */
const findPlace = async (context: PaneContext): Promise<void> => {
  const { explorer } = context.store.getState();
  const help = explorer && helpOf(explorer);
  if (!explorer?.chosen || !help) return;
  const { given } = explorer.chosen;
  const beside = rangeBeside(help, given);
  changeChosen(context, (chosen) => ({ ...chosen, place: null }));
  if (!beside || missingArgument(help, given)) return;
  const place = await context.room.findFreePlace(beside);
  // Meanwhile another function or other cells may have been chosen.
  changeChosen(context, (chosen) => (chosen.given === given ? { ...chosen, place } : chosen));
};

/** The selected numbers for the first range, or nothing where the sheet has nothing selected to take. */
const proposed = async ({ room }: PaneContext, { parameters }: FunctionHelp): Promise<Record<string, string>> => {
  const first = parameters.find(({ kind }) => kind === 'range');
  if (!first) return {};
  try {
    return { [first.name]: addressOnSheet(numbersOf(await room.readSelectedCells())) };
  } catch (reason) {
    if (reason instanceof WorkbookProblem) return {};
    throw reason;
  }
};

/** Opens a function with the selection as its data. */
export const showFunction: Action<FunctionHelp> = {
  id: 'show-function',
  run: async (context, help) => {
    const headers: Record<string, string> = takesHeaders(help) ? { headers: 'TRUE' } : {};
    changeExplorer(context, (explorer) => ({
      ...explorer,
      chosen: { id: help.id, given: headers, place: null, inserted: null },
    }));
    context.store.setState({ page: 'function' });
    const given = { ...headers, ...(await proposed(context, help)) };
    changeChosen(context, (chosen) => (chosen.given === headers ? { ...chosen, given } : chosen));
    await findPlace(context);
  },
};

export const giveArgument: Action<{ readonly name: string; readonly typed: string }> = {
  id: 'give-argument',
  run: async (context, { name, typed }) => {
    changeChosen(context, (chosen) => ({ ...chosen, inserted: null, given: { ...chosen.given, [name]: typed } }));
    await findPlace(context);
  },
};

/** Takes what is selected in the sheet for one of the function's ranges. */
export const giveSelection: Action<string> = {
  id: 'give-selection',
  run: async (context, name) => {
    const typed = addressOnSheet(numbersOf(await context.room.readSelectedCells()));
    await giveArgument.run(context, { name, typed });
  },
};

/** Writes the formula that is shown at the place that is shown. */
export const insertFunction: Action = {
  id: 'insert-function',
  run: async (context) => {
    const { explorer } = context.store.getState();
    const help = explorer && helpOf(explorer);
    if (!explorer?.chosen?.place || !help) return;
    const { given, place } = explorer.chosen;
    const label = given.headers === 'TRUE' ? null : help.id;
    try {
      const inserted = await context.room.insertFormula({ place, label, formula: formulaOf(help, given, place.sheet) });
      changeChosen(context, (chosen) => ({ ...chosen, inserted }));
    } finally {
      await findPlace(context);
    }
  },
};
