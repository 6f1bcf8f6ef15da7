import { aras as utilities } from '../../methods/ranking/aras';
import { tableMethod } from './table-method';

export const aras = tableMethod({
  id: 'aras',
  scale: [0, 1],
  noNegative: true,
  call: { name: 'ARAS' },
  compute: (data, weights, directions) => utilities(data, weights, directions).utility,
});
