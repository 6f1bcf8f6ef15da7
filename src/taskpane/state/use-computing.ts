import { useEffect, useState } from 'react';
import type { Computation } from '../../cells/computation';
import { onComputing } from '../../workbook/computing';

/** The cells that take long at this moment, oldest first. */
export const useComputing = (): readonly Computation[] => {
  const [computations, setComputations] = useState<readonly Computation[]>([]);
  useEffect(() => onComputing(setComputations), []);
  return computations;
};
