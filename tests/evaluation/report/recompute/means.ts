import { sum } from './arithmetic';
import type { Paragraph } from './paragraph';

interface Means {
  readonly points: number[][];
  readonly weights: number[];
  /** Of each indicator. */
  readonly dimensions: string[];
  /** Share of the weight that must have points. */
  readonly needed: number;
}

type Pair = readonly [value: number, weight: number];

/** Means of the points, also where some are missing. */
export function byMeans(said: Paragraph, { points, weights, dimensions, needed }: Means): number[] {
  const isGeometric = said.says(/\(geometric-mean\)/);
  if (isGeometric) said.must('m = Σw·x/Σw', 'exp(ΣW·ln m/ΣW)', /0 where an m is 0|有 m 为 0 时得 0/);
  else said.must('Σw·x/Σw');
  const isParted = isGeometric || said.says(/inside each dimension first|先维度内/);
  const names = isParted ? [...new Set(dimensions)] : [''];
  return points.map((row) => {
    const covered = sum(weights.filter((_, at) => !Number.isNaN(row[at])));
    if (covered < needed - 1e-9 || covered === 0) return NaN;
    const parts = names.map((name): Pair => {
      const members = weights.flatMap((_, at) => (!isParted || dimensions[at] === name ? [at] : []));
      return [average(members.map((at): Pair => [row[at], weights[at]])), sum(members.map((at) => weights[at]))];
    });
    return isGeometric ? Math.exp(average(parts.map(([m, weight]): Pair => [Math.log(m), weight]))) : average(parts);
  });
}

function average(pairs: readonly Pair[]): number {
  const present = pairs.filter(([value, weight]) => !Number.isNaN(value) && weight !== 0);
  return sum(present.map(([value, weight]) => value * weight)) / sum(present.map(([, weight]) => weight));
}
