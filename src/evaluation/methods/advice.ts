import type { MethodId } from './ids';
import { methods } from './methods';
import type { RankingMethod } from './method';

/** What the choice of a method turns on. */
export interface Situation {
  readonly units: number;
  /** What is divided is to be shared out among the units. */
  readonly shares: boolean;
  readonly dimensions: number;
  readonly missing: boolean;
  readonly negative: boolean;
  /** Whether every scale has ends that do not move with the data. */
  readonly fixedScales: boolean;
}

export interface Advice {
  readonly method: MethodId;
  /** Why: a key of the locale's `method.why` texts. */
  readonly why: 'shares' | 'gaps' | 'fixed' | 'explained';
  /** The methods that suit this situation, the advised one first. */
  readonly suited: readonly MethodId[];
}

/** Below this number of units grey relational analysis is an alternative. */
const fewUnits = 10;

/**
 * The weighted mean, whose every point can be explained; with fixed scales it is also the only one under which a new
 * unit changes nobody's score. Cross-checks by situation: TOPSIS for many units, grey relational analysis for few, the
 * geometric mean where there are dimensions to be balanced.
 */
export function adviceFor(situation: Situation): Advice {
  const { units, shares, missing, fixedScales } = situation;
  const few = units < fewUnits;
  const wanted: readonly MethodId[] = few
    ? ['weighted-sum', 'geometric-mean', 'gra', 'topsis']
    : ['weighted-sum', 'geometric-mean', 'topsis', 'vikor'];
  return {
    method: 'weighted-sum',
    why: shares ? 'shares' : missing ? 'gaps' : fixedScales ? 'fixed' : 'explained',
    suited: wanted.filter((id) => methods.some((method) => method.id === id && obstacleTo(method, situation) === null)),
  };
}

/** Why a method cannot take this data; null where nothing speaks against it beforehand. */
export function obstacleTo(
  { needs, keepsShares }: RankingMethod,
  { shares, missing, negative, dimensions }: Situation,
): 'shares' | 'missing' | 'negative' | 'one-dimension' | null {
  if (shares && !keepsShares) return 'shares';
  if (needs.everyValue && missing) return 'missing';
  if (needs.noNegative && negative) return 'negative';
  return needs.dimensions && dimensions < 2 ? 'one-dimension' : null;
}
