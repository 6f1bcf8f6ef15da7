import { mairca as gaps } from '../../methods/ranking/mairca';
import { tableMethod } from './table-method';

/** The gaps are shares of 1/n, so they need more decimals than other scores. */
export const mairca = tableMethod({
  id: 'mairca',
  order: 'asc',
  scale: null,
  digits: 4,
  call: { name: 'MAIRCA' },
  compute: (data, weights, directions) => gaps(data, weights, directions).scores,
});
