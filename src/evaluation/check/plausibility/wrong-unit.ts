import { placeOf } from '../../address';
import { measureOfColumn } from '../../measure';
import { columnsRead } from '../../values';
import { notice, type PlausibilityRule } from './rule';

/** Powers of ten by which units are mistaken; the last is yuan for 万元. */
const powers = [1, 2, 3, 4] as const;
const leastUnits = 8;
/** At most this share of a column can be mistakes; more are another kind of unit. */
const mostSuspects = 0.1;
/** The gap between the suspects and the others in magnitudes; in wide columns it must be twice the spread. */
const leastGap = 0.7;
/** How far a corrected value may lie from the middle, in magnitudes. */
const closeness = 0.5;

/**
 * Values that stand apart from all others by several orders of magnitude and would be ordinary, were they divided or
 * multiplied by 10, 100, 1,000 or 10,000. Looked for among logarithms, whose middle and spread single values do not
 * move; columns that are wide by nature therefore give no false alarm.
 */
export const wrongUnit: PlausibilityRule = ({ evaluation, names, numbers: numbersOf }) => {
  const { source } = evaluation;
  return columnsRead(evaluation).flatMap((column) => {
    const measure = measureOfColumn(evaluation, column);
    if (measure?.of === 'percent' || measure?.of === 'share') return [];
    const numbers = numbersOf(column);
    return suspectsIn(numbers).map(({ row, power }) => {
      const facts = {
        unit: names[row],
        value: numbers[row],
        header: source.headers[column],
        factor: 10 ** Math.abs(power),
      };
      const after = Number((numbers[row] / 10 ** power).toPrecision(12));
      const repair = {
        before: numbers[row],
        sure: null,
        others: [
          { after, why: power > 0 ? ('divided' as const) : ('multiplied' as const), facts: { factor: facts.factor } },
        ],
      };
      return notice(power > 0 ? 'unit-too-small' : 'unit-too-large', placeOf(source, row, column), facts, repair);
    });
  });
};

interface Suspect {
  readonly row: number;
  /** Positive where the number is too large. */
  readonly power: number;
}

export function suspectsIn(numbers: Float64Array): Suspect[] {
  const logs = positiveLogs(numbers).sort();
  if (logs.length < leastUnits) return [];
  const middle = medianOf(logs);
  // As of a normal distribution, whose middle half is 1.35 standard deviations wide.
  const spread = (logs[Math.floor(0.75 * (logs.length - 1))] - logs[Math.ceil(0.25 * (logs.length - 1))]) / 1.349;
  const most = Math.max(1, Math.floor(mostSuspects * logs.length));
  return [1, -1].flatMap((side) => {
    const edge = edgeOf(side > 0 ? logs.toReversed() : logs, most, Math.max(leastGap, 2 * spread));
    if (edge === null) return [];
    return Array.from(numbers).flatMap((value, row) => {
      const log = value > 0 ? Math.log10(value) : NaN;
      if (!(side * (log - edge) >= 0)) return [];
      const apart = Math.abs(log - middle);
      const power = powers.find((candidate) => Math.abs(apart - candidate) <= Math.max(closeness, spread));
      const isApart = apart > Math.max(0.9, 3.5 * spread);
      return power !== undefined && isApart ? [{ row, power: side * nearest(apart, power) }] : [];
    });
  });
}

function positiveLogs(numbers: Float64Array): Float64Array {
  const logs = new Float64Array(numbers.length);
  let count = 0;
  for (const value of numbers) if (value > 0) logs[count++] = Math.log10(value);
  return logs.subarray(0, count);
}

/** The innermost of the values at the outer end that a gap separates from all the others, or null without a gap. */
function edgeOf(outwards: Float64Array, most: number, gap: number): number | null {
  for (let at = 0; at < most; at++) if (Math.abs(outwards[at] - outwards[at + 1]) >= gap) return outwards[at];
  return null;
}

/** The whole number of magnitudes that is nearest. */
const nearest = (apart: number, least: number): number => Math.min(4, Math.max(least, Math.round(apart)));

const medianOf = (sorted: Float64Array): number => (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
