import { topsis as closeness, topsisNormalizations, type TopsisNormalization } from '../../methods/ranking/topsis';
import { tableMethod } from './table-method';

export const topsis = tableMethod({
  id: 'topsis',
  scale: [0, 1],
  option: { key: 'normalization', choices: topsisNormalizations },
  call: { name: 'TOPSIS', argument: (choice) => `"${choice}"` },
  compute: (data, weights, directions, choice) =>
    closeness(data, weights, directions, choice as TopsisNormalization).closeness,
});
