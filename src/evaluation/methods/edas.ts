import { edas as distances } from '../../methods/ranking/edas';
import { tableMethod } from './table-method';

export const edas = tableMethod({
  id: 'edas',
  scale: [0, 1],
  call: { name: 'EDAS' },
  compute: (data, weights, directions) => distances(data, weights, directions).appraisal,
});
