import { vikor as compromise } from '../../methods/ranking/vikor';
import { tableMethod } from './table-method';

/** v: what the gap on the whole counts; the rest is the worst single gap's. */
export const vikorParts = { balanced: 0.5, whole: 0.75, worst: 0.25 } as const;
export type VikorPart = keyof typeof vikorParts;

export const vikor = tableMethod({
  id: 'vikor',
  order: 'asc',
  scale: [0, 1],
  option: { key: 'compromise', choices: ['balanced', 'whole', 'worst'] },
  call: { name: 'VIKOR', column: 3, argument: (choice) => String(vikorParts[choice as VikorPart]) },
  compute: (data, weights, directions, choice) =>
    compromise(data, weights, directions, vikorParts[choice as VikorPart]).compromise,
});
