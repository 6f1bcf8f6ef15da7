import { gra as grades } from '../../methods/ranking/gra';
import { tableMethod } from './table-method';

/** ρ: the smaller, the further apart units stand. */
const coefficients = { usual: 0.5, sharper: 0.25, softer: 0.75 } as const;
type Coefficient = keyof typeof coefficients;

export const gra = tableMethod({
  id: 'gra',
  scale: [0, 1],
  option: { key: 'distinguishing', choices: ['usual', 'sharper', 'softer'] },
  call: { name: 'GRA', argument: (choice) => String(coefficients[choice as Coefficient]) },
  compute: (data, weights, directions, choice) =>
    grades(data, weights, directions, coefficients[choice as Coefficient]),
});
