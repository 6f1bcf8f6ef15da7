import { promethee as flows } from '../../methods/ranking/promethee';
import { tableMethod } from './table-method';

export const promethee = tableMethod({
  id: 'promethee',
  scale: [-1, 1],
  call: { name: 'PROMETHEE', column: 3 },
  compute: (data, weights, directions) => flows(data, weights, directions).net,
});
