import { useCallback } from 'react';
import { checkData } from '../../evaluation/check/check-data';
import type { Evaluation } from '../../evaluation/evaluation';
import type { Finding } from '../../evaluation/findings';
import { usePane } from './pane-context';
import { isLarge, useLater, type Later } from './use-later';

export const useFindings = (evaluation: Evaluation): Later<readonly Finding[]> => {
  const language = usePane((state) => state.language);
  const steps = useCallback(
    function* () {
      return checkData(evaluation, language);
    },
    [evaluation, language],
  );
  return useLater(steps, isLarge(evaluation));
};
