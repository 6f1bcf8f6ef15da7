import { rsr as ratios, rsrRankings, type RsrRanking } from '../../methods/ranking/rsr';
import { tableMethod } from './table-method';

export const rsr = tableMethod({
  id: 'rsr',
  scale: [0, 1],
  option: { key: 'ranks', choices: rsrRankings },
  call: { name: 'RSR', column: 1, argument: (choice) => `"${choice}"` },
  compute: (data, weights, directions, choice) => ratios(data, weights, directions, choice as RsrRanking).ratios,
});
