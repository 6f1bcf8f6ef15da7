import { codas as distances } from '../../methods/ranking/codas';
import { tableMethod } from './table-method';

export const codas = tableMethod({
  id: 'codas',
  scale: null,
  noNegative: true,
  call: { name: 'CODAS' },
  compute: (data, weights, directions) => distances(data, weights, directions).scores,
});
