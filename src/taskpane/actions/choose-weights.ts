import type { WeightOrigin } from '../../evaluation/evaluation';
import type { Ends } from '../../models/score/ends';
import { scaleToHundred } from '../state/hand-weights';
import type { CombinationDraft } from '../state/draft';
import type { Action } from './action';
import { changeDraft } from './change-draft';

export const chooseWeightsFrom: Action<Exclude<WeightOrigin, 'hand'>> = {
  id: 'choose-weights-from',
  run: (context, weightsFrom) => changeDraft(context, (draft) => ({ ...draft, weightsFrom })),
};

/** Null goes back to the model's own weights and scales. */
export const chooseProfile: Action<string | null> = {
  id: 'choose-profile',
  run: (context, profile) => changeDraft(context, (draft) => ({ ...draft, profile })),
};

/** Ends of a scale in the place of the model's; with null the model's own again. */
export const chooseEnds: Action<{ readonly code: string; readonly ends: Ends | null }> = {
  id: 'choose-ends',
  run: (context, { code, ends }) =>
    changeDraft(context, (draft) => {
      const others = Object.fromEntries(Object.entries(draft.ends).filter(([other]) => other !== code));
      return { ...draft, ends: ends === null ? others : { ...others, [code]: ends } };
    }),
};

export const chooseCombination: Action<Partial<CombinationDraft>> = {
  id: 'choose-combination',
  run: (context, change) =>
    changeDraft(context, (draft) => ({ ...draft, combination: { ...draft.combination, ...change } })),
};

/** Goes on by hand from the percentages shown so far. */
export const takeByHand: Action<Readonly<Record<string, number>>> = {
  id: 'take-by-hand',
  run: (context, handWeights) =>
    changeDraft(context, (draft) => ({ ...draft, weightsFrom: 'hand', handWeights, heldWeights: [] })),
};

/** Combines weights by hand, which begin with the percentages shown so far. */
export const combineByHand: Action<Readonly<Record<string, number>>> = {
  id: 'combine-by-hand',
  run: (context, handWeights) =>
    changeDraft(context, (draft) => ({
      ...draft,
      combination: { ...draft.combination, given: 'hand' },
      handWeights,
      heldWeights: [],
    })),
};

export const chooseWeight: Action<{ readonly code: string; readonly percent: number }> = {
  id: 'choose-weight',
  run: (context, { code, percent }) =>
    changeDraft(context, (draft) => ({
      ...draft,
      handWeights: { ...draft.handWeights, [code]: percent },
      // Until the total is looked at again, the later steps cannot be entered.
      furthest: 'weights',
    })),
};

export const toggleHold: Action<string> = {
  id: 'toggle-hold',
  run: (context, code) =>
    changeDraft(context, (draft) => ({
      ...draft,
      heldWeights: draft.heldWeights.includes(code)
        ? draft.heldWeights.filter((other) => other !== code)
        : [...draft.heldWeights, code],
    })),
};

export const scaleWeights: Action<readonly string[]> = {
  id: 'scale-weights',
  run: (context, codes) =>
    changeDraft(context, (draft) => ({
      ...draft,
      handWeights: scaleToHundred(codes, draft.handWeights, draft.heldWeights),
    })),
};
