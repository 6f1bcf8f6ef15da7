import { OutOfDomain } from '../refusals';

/** The ten classes of the coordination degree, from the worst to the best. */
export const coordinationClasses = [
  'extreme disorder',
  'serious disorder',
  'moderate disorder',
  'mild disorder',
  'near disorder',
  'barely coordinated',
  'primary coordination',
  'intermediate coordination',
  'good coordination',
  'quality coordination',
] as const;
export type CoordinationClass = (typeof coordinationClasses)[number];

/**
 * The class of each coordination degree, by tenths.
 *
 * Formula: class ⌊10·D⌋ of 0 … 9, with D = 1 in the last.
 * Convention: a boundary belongs to the upper class, 1 to the best one; degrees in 0–1.
 * Source: the ten-class division (十级划分) usual in work on coupling coordination.
 */
export function coordinationClass(degrees: ArrayLike<number>): CoordinationClass[] {
  return Array.from(degrees, (degree, row) => {
    if (!(degree >= 0 && degree <= 1)) throw new OutOfDomain('outside-unit-interval', row, 0);
    // A degree such as √0.09 must reach the boundary 0.3 although its square root is rounded.
    return coordinationClasses[Math.min(9, Math.floor(10 * degree + 1e-9))];
  });
}
