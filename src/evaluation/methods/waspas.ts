import { waspas as mixture } from '../../methods/ranking/waspas';
import { tableMethod } from './table-method';

/** λ: the part of the sum; the rest is the product's. */
export const waspasParts = { half: 0.5, 'more-sum': 0.75, 'more-product': 0.25 } as const;
export type WaspasPart = keyof typeof waspasParts;

export const waspas = tableMethod({
  id: 'waspas',
  scale: [0, 1],
  noNegative: true,
  option: { key: 'mixture', choices: ['half', 'more-sum', 'more-product'] },
  call: { name: 'WASPAS', argument: (choice) => String(waspasParts[choice as WaspasPart]) },
  compute: (data, weights, directions, choice) =>
    mixture(data, weights, directions, waspasParts[choice as WaspasPart]).scores,
});
