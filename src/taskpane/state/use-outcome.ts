import { useCallback } from 'react';
import type { Evaluation } from '../../evaluation/evaluation';
import { outcomeOf, type Outcome } from './outcome';
import { isLarge, useLater, type Later } from './use-later';

export const useOutcome = (evaluation: Evaluation): Later<Outcome> => {
  const steps = useCallback(
    function* () {
      return outcomeOf(evaluation);
    },
    [evaluation],
  );
  return useLater(steps, isLarge(evaluation));
};
