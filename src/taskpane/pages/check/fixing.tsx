import { createContext, useContext } from 'react';
import type { CellChange } from '../../../evaluation/fix/fix-plan';

/** Mends cells from wherever on the page it is asked; the page then leads on to the next finding. */
const Fixing = createContext<(changes: readonly CellChange[]) => void>(() => {});

export const FixingProvider = Fixing.Provider;
export const useFix = () => useContext(Fixing);
