import { stopComputation } from '../../workbook/computing';
import type { Action } from './action';

export const stopComputing: Action<number> = {
  id: 'stop-computing',
  run: (_, id) => stopComputation(id),
};
