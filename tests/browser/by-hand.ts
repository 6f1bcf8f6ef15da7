import type { CellValue } from '../../src/evaluation/source';
import type { Day } from './day';

/** The points and weights that stand in the sheet of points. */
export interface Written {
  readonly units: readonly string[];
  readonly points: readonly (readonly number[])[];
  readonly weights: readonly number[];
}

/** Reads the sheet of points for the indicators with these names, in their order; the weights stand above the units. */
export async function readWritten(
  { t, values }: Pick<Day, 't' | 'values'>,
  names: readonly string[],
  lastRow: number,
): Promise<Written> {
  const rows = await values(t('sheets.points'), `A1:R${lastRow}`);
  const headers = rows.find((row) => row.includes(names[0]))!;
  const columns = names.map((name) => headers.indexOf(name));
  const [weights, ...points] = rows.filter((row) => typeof row[columns[0]] === 'number');
  const numbersOf = (row: readonly CellValue[]) => columns.map((column) => Number(row[column]));
  return { units: points.map(([unit]) => String(unit)), points: points.map(numbersOf), weights: numbersOf(weights) };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What each indicator adds to a unit's weighted mean of points against the mean of all: (points − mean) × weight. */
export function contributionsByHand({ units, points, weights }: Written, unit: string): number[] {
  const own = points[units.indexOf(unit)];
  const whole = sumOf(weights);
  return weights.map(
    (weight, at) => ((own[at] - sumOf(points.map((row) => row[at])) / points.length) * weight) / whole,
  );
}

/** Ranks that 9 of 10 weightings give a unit, each weight multiplied by its own factor between 0.7 and 1.3. */
export function likelyRanksByHand({ units, points, weights }: Written, unit: string): [number, number] {
  const at = units.indexOf(unit);
  let state = 20261126;
  const random = () => (state = (1664525 * state + 1013904223) % 2 ** 32) / 2 ** 32;
  const runs = 2000;
  const ranks = Array.from({ length: runs }, () => {
    const drawn = weights.map((weight) => weight * (0.7 + 0.6 * random()));
    const scores = points.map((row) => sumOf(row.map((value, column) => value * drawn[column])));
    return 1 + scores.filter((score) => score > scores[at]).length;
  }).sort((one, other) => one - other);
  return [ranks[0.05 * runs], ranks[0.95 * runs]];
}
