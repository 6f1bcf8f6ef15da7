import type { MethodChoice } from '../../evaluation/evaluation';
import type { Action } from './action';
import { changeDraft } from './change-draft';

export const chooseMethod: Action<MethodChoice> = {
  id: 'choose-method',
  run: (context, method) => changeDraft(context, (draft) => ({ ...draft, method })),
};
