import type { IndicatorData } from '../../evaluation/evaluation';
import type { OwnDirection } from '../state/draft';
import type { Action } from './action';
import { changeDraft } from './change-draft';

export const chooseUnitColumn: Action<number | null> = {
  id: 'choose-unit-column',
  run: (context, unitColumn) => changeDraft(context, (draft) => ({ ...draft, unitColumn })),
};

/** The column of the peer groups; with null all are peers. */
export const choosePeers: Action<number | null> = {
  id: 'choose-peers',
  run: (context, peers) => changeDraft(context, (draft) => ({ ...draft, peers })),
};

/** Says where an indicator's data is, or with null that it is nowhere. Going without it must then be chosen again. */
export const chooseColumn: Action<{ readonly code: string; readonly formula: IndicatorData | null }> = {
  id: 'choose-column',
  run: (context, { code, formula }) =>
    changeDraft(context, (draft) => ({
      ...draft,
      columns: { ...draft.columns, [code]: formula },
      confirmed: [...draft.confirmed.filter((other) => other !== code), code],
      ...(formula === null && draft.topic.kind === 'model' ? { leaveOut: false, furthest: 'data' } : {}),
    })),
};

export const confirmColumns: Action<readonly string[]> = {
  id: 'confirm-columns',
  run: (context, codes) =>
    changeDraft(context, (draft) => ({ ...draft, confirmed: [...new Set([...draft.confirmed, ...codes])] })),
};

export const chooseLeaveOut: Action<boolean> = {
  id: 'choose-leave-out',
  run: (context, leaveOut) =>
    changeDraft(context, (draft) => ({ ...draft, leaveOut, furthest: leaveOut ? draft.furthest : 'data' })),
};

export const chooseDirection: Action<{ readonly code: string; readonly direction: OwnDirection }> = {
  id: 'choose-direction',
  run: (context, { code, direction }) =>
    changeDraft(context, (draft) => ({ ...draft, directions: { ...draft.directions, [code]: direction } })),
};
