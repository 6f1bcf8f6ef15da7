import type { Preparation, RowChoice } from '../../evaluation/evaluation';
import type { Draft } from '../state/draft';
import type { Action, PaneContext } from './action';
import { changeDraft } from './change-draft';

const prepare = (context: PaneContext, change: Partial<Preparation>): void =>
  changeDraft(context, (draft) => ({ ...draft, preparation: { ...draft.preparation, ...change } }));

const chooseRows = (context: PaneContext, change: (rows: RowChoice, draft: Draft) => Partial<RowChoice>): void =>
  changeDraft(context, (draft) => ({ ...draft, rows: { ...draft.rows, ...change(draft.rows, draft) } }));

/** What is done where a value is missing. */
export const chooseMissing: Action<Preparation['missing']> = {
  id: 'choose-missing',
  run: (context, missing) => prepare(context, { missing }),
};

export const chooseMissingGroups: Action<number | null> = {
  id: 'choose-missing-groups',
  run: (context, groups) => prepare(context, { groups }),
};

/** Pulls the outliers of an indicator in, or takes its values as they are again. */
export const treatOutliers: Action<{ readonly code: string; readonly treated: boolean }> = {
  id: 'treat-outliers',
  run: (context, { code, treated }) => {
    const others = (context.store.getState().draft?.preparation.treated ?? []).filter((other) => other !== code);
    prepare(context, { treated: treated ? [...others, code] : others });
  },
};

export const leaveUnitsOut: Action<readonly string[]> = {
  id: 'leave-units-out',
  run: (context, names) => chooseRows(context, ({ leftOut }) => ({ leftOut: [...new Set([...leftOut, ...names])] })),
};

export const takeUnitBack: Action<string> = {
  id: 'take-unit-back',
  run: (context, name) => chooseRows(context, ({ leftOut }) => ({ leftOut: leftOut.filter((one) => one !== name) })),
};

export const chooseYear: Action<RowChoice['year']> = {
  id: 'choose-year',
  run: (context, year) => chooseRows(context, () => ({ year })),
};
