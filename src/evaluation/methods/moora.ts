import { moora as ratios } from '../../methods/ranking/moora';
import { tableMethod } from './table-method';

export const moora = tableMethod({
  id: 'moora',
  scale: null,
  call: { name: 'MOORA' },
  compute: (data, weights, directions) => ratios(data, weights, directions).scores,
});
