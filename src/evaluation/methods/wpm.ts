import { wpm as products } from '../../methods/ranking/wpm';
import { tableMethod } from './table-method';

export const wpm = tableMethod({
  id: 'wpm',
  scale: [0, 1],
  noNegative: true,
  call: { name: 'WPM' },
  compute: (data, weights, directions) => products(data, weights, directions),
});
