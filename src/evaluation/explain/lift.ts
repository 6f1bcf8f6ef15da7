import { completed } from '../../methods/completed';
import { rank } from '../../methods/ranking/rank';
import { methodInput } from '../evaluate';
import type { Evaluation } from '../evaluation';
import { scoresBy } from '../methods/method';
import { methodOf } from '../methods/methods';
import { peerGroups } from '../peers';
import { indicatorPoints } from '../points';
import type { Result } from '../result';
import { effectiveWeights } from './contributions';
import { valueForPoints } from './inverse-points';

/** What would take a unit to a better rank, by arithmetic alone: everything else stays as it is. */
export interface Lift {
  /** The unit that it would pass, or with which it shares its rank. */
  readonly next: number;
  /** How far its score is behind; 0 where they share the rank. */
  readonly gap: number;
  /** The smallest change found in one indicator that does it; null where no single one can. */
  readonly example: LiftExample | null;
}

export interface LiftExample {
  readonly indicator: number;
  readonly fromValue: number;
  readonly toValue: number;
  readonly fromPoints: number;
  readonly toPoints: number;
}

/** Indicators tried, those that could move the score most first: each costs some twenty rankings of all units. */
const mostTried = 6;
const mostCellsScored = 2e7;
const halvings = 20;
const shownDigits = 4;

/** Null where the unit has no score or is first alone. */
export function liftOf(evaluation: Evaluation, result: Result, unit: number): Lift | null {
  return completed(liftStepwise(evaluation, result, unit));
}

/** The same with a pause before each ranking of all units. */
export function* liftStepwise(evaluation: Evaluation, result: Result, unit: number): Generator<undefined, Lift | null> {
  const { scores, ranks, points, weights } = result;
  const own = ranks[unit];
  if (own === null || own === 1) return null;
  const next = unitAhead(result, unit);
  const cells = scores.length * weights.length * halvings;
  const tried = Math.max(1, Math.min(mostTried, Math.floor(mostCellsScored / cells)));
  const effective = effectiveWeights(evaluation, result, unit);
  const candidates = evaluation.indicators
    .map((_, indicator) => ({ indicator, room: effective[indicator] * (100 - points[unit][indicator]) }))
    .filter(({ room }) => room > 0)
    .sort((one, other) => other.room - one.room)
    .slice(0, tried);
  const examples: LiftExample[] = [];
  for (const { indicator } of candidates) {
    const example = yield* smallestLift(evaluation, result, unit, indicator);
    if (example) examples.push(example);
  }
  const best = examples.sort((one, other) => moved(one) - moved(other))[0] ?? null;
  return { next, gap: Math.abs(scores[next]! - scores[unit]!), example: best };
}

const moved = ({ fromPoints, toPoints }: LiftExample): number => toPoints - fromPoints;

/** The worst placed of the better units, or another one on the same rank. */
function unitAhead({ ranks }: Result, unit: number): number {
  const own = ranks[unit]!;
  const shared = ranks.findIndex((rank, other) => rank === own && other !== unit);
  if (shared !== -1) return shared;
  return ranks.reduce<number>(
    (best, rank, other) => (rank !== null && rank < own && (best === -1 || rank > ranks[best]!) ? other : best),
    -1,
  );
}

/** Halves the way to full points until the smallest change is found, then rounds it up to a number one would write. */
function* smallestLift(
  evaluation: Evaluation,
  result: Result,
  unit: number,
  indicator: number,
): Generator<undefined, LiftExample | null> {
  const inUse = evaluation.indicators[indicator];
  const column = result.values.map((row) => row[indicator]);
  const fromPoints = result.points[unit][indicator];
  const fromValue = column[unit];
  const valueAt = (points: number) => valueForPoints(inUse, column, points);
  if (valueAt(fromPoints) === null) return null;
  const lifts = (points: number): boolean => {
    const value = valueAt(points);
    return value !== null && rankWith(evaluation, result, { unit, indicator, points, value }) < result.ranks[unit]!;
  };
  yield;
  let low = fromPoints;
  let high = fromPoints + 0.999 * (100 - fromPoints);
  if (!lifts(high)) return null;
  for (let step = 0; step < halvings; step++) {
    yield;
    const middle = (low + high) / 2;
    if (lifts(middle)) high = middle;
    else low = middle;
  }
  yield;
  const toValue = roundedBeyond(valueAt(high)!, fromValue);
  const toPoints = indicatorPoints(
    inUse,
    column.map((value, at) => (at === unit ? toValue : value)),
    result.units,
    peerGroups(evaluation),
  )[unit];
  return lifts(toPoints) ? { indicator, fromValue, toValue, fromPoints, toPoints } : null;
}

/** Away from where it comes, so that the printed number does at least what the exact one does. */
function roundedBeyond(value: number, from: number): number {
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - shownDigits + 1);
  const steps = value > from ? Math.ceil(value / step) : Math.floor(value / step);
  return Number((steps * step).toPrecision(shownDigits));
}

interface Change {
  readonly unit: number;
  readonly indicator: number;
  readonly points: number;
  readonly value: number;
}

/** The unit's rank if one of its cells were another. */
function rankWith(evaluation: Evaluation, result: Result, { unit, indicator, points, value }: Change): number {
  const replaced = (rows: Result['points'], cell: number) =>
    rows.map((row, at) => (at === unit ? row.map((old, column) => (column === indicator ? cell : old)) : row));
  const changed = { ...result, points: replaced(result.points, points), values: replaced(result.values, value) };
  const method = methodOf(evaluation.method.id);
  const scores = scoresBy(method, methodInput(evaluation, changed), evaluation.method.option);
  const taking = Array.from(scores, (score, at) => (result.scores[at] === null ? NaN : score));
  return rank(taking, method.order)[unit];
}
