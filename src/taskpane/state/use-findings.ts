import { useMemo } from 'react';
import { checkData } from '../../evaluation/check/check-data';
import type { Evaluation } from '../../evaluation/evaluation';
import type { Finding } from '../../evaluation/findings';
import { usePane } from './pane-context';

export const useFindings = (evaluation: Evaluation): readonly Finding[] => {
  const language = usePane((state) => state.language);
  return useMemo(() => checkData(evaluation, language), [evaluation, language]);
};
