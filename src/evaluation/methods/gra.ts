import { gra as grades } from '../../methods/ranking/gra';
import { tableMethod } from './table-method';

/** ρ: the smaller, the further apart units stand. */
export const graCoefficients = { usual: 0.5, sharper: 0.25, softer: 0.75 } as const;
export type GraCoefficient = keyof typeof graCoefficients;

export const gra = tableMethod({
  id: 'gra',
  scale: [0, 1],
  option: { key: 'distinguishing', choices: ['usual', 'sharper', 'softer'] },
  call: { name: 'GRA', argument: (choice) => String(graCoefficients[choice as GraCoefficient]) },
  compute: (data, weights, directions, choice) =>
    grades(data, weights, directions, graCoefficients[choice as GraCoefficient]),
});
