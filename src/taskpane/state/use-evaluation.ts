import { useMemo } from 'react';
import type { Evaluation } from '../../evaluation/evaluation';
import { evaluationOf } from './evaluation-of';
import { usePane } from './pane-context';
import type { StepProps } from './step-props';

/** The evaluation asked for so far. */
export const useEvaluation = ({ draft, source }: StepProps): Evaluation => {
  const language = usePane((state) => state.language);
  return useMemo(() => evaluationOf(draft, source, language), [draft, source, language]);
};
