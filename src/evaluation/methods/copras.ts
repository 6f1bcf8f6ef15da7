import { copras as utilities } from '../../methods/ranking/copras';
import { tableMethod } from './table-method';

export const copras = tableMethod({
  id: 'copras',
  scale: [0, 1],
  noNegative: true,
  call: { name: 'COPRAS' },
  compute: (data, weights, directions) => utilities(data, weights, directions).utility,
});
