import { vikor as compromise } from '../../methods/ranking/vikor';
import { tableMethod } from './table-method';

/** v: what the gap on the whole counts; the rest is the worst single gap's. */
const parts = { balanced: 0.5, whole: 0.75, worst: 0.25 } as const;
type Part = keyof typeof parts;

export const vikor = tableMethod({
  id: 'vikor',
  order: 'asc',
  scale: [0, 1],
  option: { key: 'compromise', choices: ['balanced', 'whole', 'worst'] },
  call: { name: 'VIKOR', column: 3, argument: (choice) => String(parts[choice as Part]) },
  compute: (data, weights, directions, choice) =>
    compromise(data, weights, directions, parts[choice as Part]).compromise,
});
