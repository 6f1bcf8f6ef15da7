import { marcos as utilities } from '../../methods/ranking/marcos';
import { tableMethod } from './table-method';

export const marcos = tableMethod({
  id: 'marcos',
  scale: null,
  noNegative: true,
  call: { name: 'MARCOS' },
  compute: (data, weights, directions) => utilities(data, weights, directions).utility,
});
