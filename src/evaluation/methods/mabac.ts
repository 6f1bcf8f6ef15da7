import { mabac as distances } from '../../methods/ranking/mabac';
import { tableMethod } from './table-method';

export const mabac = tableMethod({
  id: 'mabac',
  scale: null,
  call: { name: 'MABAC' },
  compute: (data, weights, directions) => distances(data, weights, directions).scores,
});
