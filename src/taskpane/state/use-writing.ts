import { useState } from 'react';
import type { Plan } from '../../evaluation/plan/plan';
import { usePane } from './pane-context';

interface Writing {
  /** From the click until the page shows something else, or until the plan could not be written. */
  readonly isWriting: boolean;
  readonly start: () => void;
}

/** Writes a plan once, however often its button is pressed. */
export const useWriting = (plan: Plan, write: (plan: Plan) => void): Writing => {
  const [begun, setBegun] = useState<Plan | null>(null);
  const failed = usePane((state) => state.problem !== null);
  const isWriting = begun === plan && !failed;
  const start = () => {
    if (isWriting) return;
    setBegun(plan);
    write(plan);
  };
  return { isWriting, start };
};
