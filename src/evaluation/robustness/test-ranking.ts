import { matrixOf, type Direction } from '../../methods/matrix';
import type { NormalizationName } from '../../methods/normalization/normalize';
import { rank } from '../../methods/ranking/rank';
import { saw } from '../../methods/ranking/saw';
import { NotDefined, OutOfDomain } from '../../methods/refusals';
import { robustUnder, type RobustResult } from '../../methods/robustness/robust';
import { compareRankings } from '../compare-rankings';
import { membersOf } from '../evaluate';
import type { Evaluation } from '../evaluation';
import { methodByMethod, type MethodRanks } from '../explain/method-spread';
import type { MethodId } from '../methods/ids';
import type { Result } from '../result';
import { criticalWeights } from './critical-weight';
import { leavingOneOut } from './left-out';
import { resultFingerprint } from './result-fingerprint';
import type { RankInterval, Robustness, RobustTest } from './robustness';
import { scorerFor } from './scorer';

export interface RobustChoices {
  readonly runs: number;
  readonly spread: number;
  readonly seed: number;
}

/** Every weight up to 30 % more or less, ten thousand times; fewer where so many ranks would not fit into memory. */
const mostRanks = 2e7;
export const usualChoices = (units: number): RobustChoices => ({
  runs: Math.max(100, Math.min(10_000, Math.floor(mostRanks / units / 1000) * 1000 || 100)),
  spread: 0.3,
  seed: 1,
});

/** What is tested now; runs are the part that takes long. */
export type RobustPart = 'weightings' | 'weights' | 'leave-out' | 'methods';

/**
 * Tests a ranking in every way: uncertain weights, the weight at which the first place changes, leaving one indicator
 * out, other methods, other normalisations. Pauses every now and then with the part that is being done.
 */
export function* testRanking(
  evaluation: Evaluation,
  result: Result,
  choices: RobustChoices,
  made: { readonly version: string; readonly time: string },
): Generator<RobustPart, Robustness> {
  const scorer = scorerFor(evaluation, result);
  const { weights, units } = result;
  const names = scorer.rows.map((row) => units[row]);
  const ranges = yield* naming('weightings', robustUnder(scorer, weights, choices));
  const critical = yield* naming('weights', criticalWeights(scorer, weights));
  const members = evaluation.dimensions.map((dimension) => membersOf(evaluation, dimension));
  const left = yield* naming('leave-out', leavingOneOut(scorer, weights, members));
  const others = yield* naming('methods', methodByMethod(evaluation, result));
  return {
    stamp: { fingerprint: resultFingerprint(evaluation, result), ...choices, ...made },
    intervals: intervalsOf(names, ranges),
    tests: [
      weightTest(evaluation, names, critical),
      ...left.slice(0, 1).map(({ indicator, unit, from, to }): RobustTest => ({
        kind: 'leave-out',
        subject: evaluation.indicators[indicator].code,
        unit: names[unit],
        from,
        to,
        correlation: null,
        holds: Math.abs(to - from) < 3,
      })),
      ...methodTests(others),
      ...normalizationTests(evaluation, result),
    ],
  };
}

/** A part's own pauses, by the name of the part. */
function* naming<Result>(part: RobustPart, steps: Generator<undefined, Result>): Generator<RobustPart, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield part;
  }
}

const intervalsOf = (units: readonly string[], ranges: RobustResult): RankInterval[] =>
  units
    .map((unit, at) => ({
      unit,
      rank: ranges.baseRanks[at],
      median: ranges.medianRanks[at],
      low: ranges.lowRanks[at],
      high: ranges.highRanks[at],
      sameShare: ranges.stability[at],
      firstShare: ranges.firstShare[at],
    }))
    .sort((one, other) => one.rank - other.rank);

/** A weight that must change by less than half of itself to move the first place is a thin support. */
const thin = 0.5;

function weightTest(
  { indicators }: Evaluation,
  units: readonly string[],
  critical: readonly { indicator: number; weight: number; critical: number; newFirst: number }[],
): RobustTest {
  const change = (one: (typeof critical)[number]) => Math.abs(one.critical - one.weight) / one.weight;
  const nearest = [...critical].sort((one, other) => change(one) - change(other))[0];
  if (!nearest) {
    return { kind: 'weight', subject: '', unit: '', from: null, to: null, correlation: null, holds: true };
  }
  return {
    kind: 'weight',
    subject: indicators[nearest.indicator].code,
    unit: units[nearest.newFirst] ?? '',
    from: nearest.weight,
    to: nearest.critical,
    correlation: null,
    holds: change(nearest) >= thin,
  };
}

/** Below this correlation two orders are not nearly the same. */
const nearlySame = 0.9;
const crossChecks: readonly MethodId[] = ['weighted-sum', 'topsis', 'geometric-mean'];

/** The usual cross-checks, and of all other methods the one that differs most. */
function methodTests(others: readonly MethodRanks[]): RobustTest[] {
  const named = others.filter(({ method }) => crossChecks.includes(method));
  const farthest = others.find(({ method }) => !crossChecks.includes(method));
  return [...named, ...(farthest ? [farthest] : [])].map(({ method, correlation }) => ({
    kind: 'method',
    subject: method,
    unit: '',
    from: null,
    to: null,
    correlation,
    holds: correlation >= nearlySame,
  }));
}

const otherNormalizations: readonly NormalizationName[] = ['zscore', 'rank', 'vector'];

/**
 * Weighted sums of the values made comparable in other ways; of the points where for an indicator a range is best. Not
 * where values are missing, and not where what is divided is shared out: a share is not a value to be normalised.
 */
function normalizationTests({ indicators, result: kind }: Evaluation, result: Result): RobustTest[] {
  if (kind === 'shares') return [];
  const rows = result.scores.flatMap((score, row) => (score === null ? [] : [row]));
  const ranged = indicators.some(({ direction }) => direction === 'target');
  const values = rows.map((row) => (ranged ? result.points : result.values)[row]);
  if (values.some((row) => row.some(Number.isNaN))) return [];
  const directions = indicators.map(({ direction }): Direction =>
    !ranged && direction === 'cost' ? 'cost' : 'benefit',
  );
  const own = rows.map((row) => result.ranks[row]);
  return otherNormalizations.flatMap((name): RobustTest[] => {
    const ranks = ranksBy(name, values, directions, result.weights);
    const comparison = ranks && compareRankings(rows.map(String), own, ranks);
    if (!comparison) return [];
    const holds = own.every((place, at) => place === null || place > 3 || ranks[at] === place);
    const { correlation } = comparison;
    return [{ kind: 'normalization', subject: name, unit: '', from: null, to: null, correlation, holds }];
  });
}

function ranksBy(
  name: NormalizationName,
  values: readonly (readonly number[])[],
  directions: readonly Direction[],
  weights: readonly number[],
): number[] | null {
  try {
    return Array.from(rank(saw(matrixOf(values), weights, directions, name)));
  } catch (reason) {
    if (reason instanceof NotDefined || reason instanceof OutOfDomain) return null;
    throw reason;
  }
}
