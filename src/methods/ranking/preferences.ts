import { OutOfDomain } from '../refusals';

/**
 * The six preference functions of PROMETHEE for a difference d > 0; 0 for d ≤ 0.
 *
 * `usual` 1; `ushape` 1 for d > q; `vshape` d/p up to p; `level` 0 up to q, 0.5 up to p, then 1; `linear` 0 up to q,
 * (d − q)/(p − q) up to p, then 1; `gaussian` 1 − exp(−d²/2s²).
 */
export const preferenceNames = ['usual', 'ushape', 'vshape', 'level', 'linear', 'gaussian'] as const;
export type PreferenceName = (typeof preferenceNames)[number];

/** Indifference q, preference p, inflection s: one an indicator, where the preference function needs them. */
export interface Thresholds {
  readonly q?: ArrayLike<number> | null;
  readonly p?: ArrayLike<number> | null;
  readonly s?: ArrayLike<number> | null;
}

export interface Limits {
  readonly q: number;
  readonly p: number;
  readonly s: number;
}

export const neededThresholds: Record<PreferenceName, readonly (keyof Thresholds)[]> = {
  usual: [],
  ushape: ['q'],
  vshape: ['p'],
  level: ['q', 'p'],
  linear: ['q', 'p'],
  gaussian: ['s'],
};

/** The limits of each indicator, with 0 for those that the preference function does not use. */
export function checkedThresholds(preference: PreferenceName, thresholds: Thresholds, columns: number): Limits[] {
  const needed = neededThresholds[preference];
  return Array.from({ length: columns }, (_, column) => {
    const limits = { q: 0, p: 0, s: 0 };
    for (const name of needed) {
      const value = thresholds[name]?.[column] ?? NaN;
      if (!(value >= 0) || (name === 's' && value === 0)) throw new OutOfDomain('not-positive', null, column, name);
      limits[name] = value;
    }
    if (needed.length === 2 && limits.q > limits.p) throw new OutOfDomain('thresholds-not-ordered', null, column, 'q');
    return limits;
  });
}
