import { NotDefined, OutOfDomain } from '../refusals';

export interface TripleHelixResult {
  /** Entropies in bits: U, I, G, UI, UG, IG, UIG. */
  readonly entropies: Float64Array;
  /** Transmissions in millibits: T(uig), T(ui), T(ug), T(ig). */
  readonly transmissions: Float64Array;
}

/** Which of the eight cells none, U, I, G, UI, UG, IG, UIG hold each party. */
const parties = [
  [0, 1, 0, 0, 1, 1, 0, 1],
  [0, 0, 1, 0, 1, 0, 1, 1],
  [0, 0, 0, 1, 0, 1, 1, 1],
] as const;

const combinations = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]] as const;

/**
 * Triple-helix indicator: mutual information of university, industry and government.
 *
 * Formula: T(ui) = H(u) + H(i) − H(ui); T(uig) = H(u) + H(i) + H(g) − H(ui) − H(ug) − H(ig) + H(uig); H in bits,
 * T × 1000.
 * Convention: eight exclusive counts in the order none, U, I, G, UI, UG, IG, UIG; 0·log 0 = 0; a negative T(uig) is
 * synergy.
 * Source: Leydesdorff (2003), Scientometrics 58.
 * Agrees: entropies by scipy. Differs: texts that change the sign so that synergy is positive.
 */
export function tripleHelix(counts: ArrayLike<number>): TripleHelixResult {
  const cells = Array.from(counts, (count, at) => {
    if (count < 0) throw new OutOfDomain('negative-value', at, 0);
    return count;
  });
  const total = cells.reduce((sum, count) => sum + count, 0);
  if (total === 0) throw new NotDefined('zero-total');
  const entropies = Float64Array.from(combinations, (members) => jointEntropy(cells, total, members));
  const [u, i, g, ui, ug, ig, uig] = entropies;
  const bits = [u + i + g - ui - ug - ig + uig, u + i - ui, u + g - ug, i + g - ig];
  return { entropies, transmissions: Float64Array.from(bits, (amount) => 1000 * amount) };
}

function jointEntropy(cells: readonly number[], total: number, members: readonly number[]): number {
  const states = new Map<string, number>();
  cells.forEach((count, cell) => {
    const state = members.map((party) => parties[party][cell]).join('');
    states.set(state, (states.get(state) ?? 0) + count);
  });
  return Array.from(states.values()).reduce((entropy, count) => {
    const share = count / total;
    return share === 0 ? entropy : entropy - share * Math.log2(share);
  }, 0);
}
