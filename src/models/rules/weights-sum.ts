import { isScored } from '../scorable';
import type { Rule } from './rule';

/** For people: without the last digits of binary arithmetic. */
const shown = (sum: number): number => Number(sum.toPrecision(6));
const isOne = (sum: number): boolean => Math.abs(sum - 1) < 1e-9;
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Weights sum to 1 over the dimensions, inside each dimension that is scored, and in each profile. */
export const weightsSum: Rule = ({ dimensions, profiles }) => {
  const whole = total(dimensions.map(({ weight }) => weight));
  const inside = dimensions.map(({ indicators }) => total(indicators.map(({ weight }) => weight)));
  return [
    ...(isOne(whole) ? [] : [{ path: 'dimensions', message: `the weights sum to ${shown(whole)}, not to 1` }]),
    ...dimensions.flatMap(({ code, weight, indicators }, at) => {
      if (isOne(inside[at]) || (weight === 0 && !indicators.some(isScored))) return [];
      return [
        { path: `dimensions.${at}`, message: `the weights inside ${code} sum to ${shown(inside[at])}, not to 1` },
      ];
    }),
    ...profiles.flatMap(({ weights }, at) => {
      const path = `profiles.${at}.weights`;
      const codes = dimensions.map(({ code }) => code);
      const strange = Object.keys(weights).filter((code) => !codes.includes(code));
      const absent = codes.filter((code) => weights[code] === undefined);
      const sum = total(Object.values(weights));
      return [
        ...strange.map((code) => ({ path, message: `there is no dimension ${code}` })),
        ...absent.map((code) => ({ path, message: `the dimension ${code} has no weight` })),
        ...(isOne(sum) ? [] : [{ path, message: `the weights sum to ${shown(sum)}, not to 1` }]),
      ];
    }),
  ];
};
