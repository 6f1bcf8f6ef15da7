import type { Finding } from '../../evaluation/findings';
import { findingKey } from '../../evaluation/kept-findings';
import type { Action } from './action';
import { changeDraft } from './change-draft';

/** Keeps what was found as it is, with the reason that the result will carry. */
export const keepFinding: Action<{ readonly finding: Finding; readonly reason: string }> = {
  id: 'keep-finding',
  run: (context, { finding, reason }) =>
    changeDraft(context, (draft) => ({ ...draft, kept: { ...draft.kept, [findingKey(finding)]: reason } })),
};

/** Puts it back among what is to be looked at. */
export const unkeepFinding: Action<Finding> = {
  id: 'unkeep-finding',
  run: (context, finding) =>
    changeDraft(context, (draft) => {
      const { [findingKey(finding)]: _, ...kept } = draft.kept;
      return { ...draft, kept };
    }),
};
