import { isScored } from '../scorable';
import type { Text } from '../text';
import type { Rule } from './rule';

/** For people: without the last digits of binary arithmetic. */
const shown = (sum: number): number => Number(sum.toPrecision(6));
const isOne = (sum: number): boolean => Math.abs(sum - 1) < 1e-9;
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const notOne = (sum: number, dimension?: string): Text => ({
  en: `the weights${dimension === undefined ? '' : ` inside ${dimension}`} sum to ${shown(sum)}, not to 1`,
  zh: `${dimension === undefined ? '' : `维度 ${dimension} 内的`}权重合计为 ${shown(sum)}，不是 1`,
});

/** Weights sum to 1 over the dimensions, inside each dimension that is scored, and in each profile. */
export const weightsSum: Rule = ({ dimensions, profiles }) => {
  const whole = total(dimensions.map(({ weight }) => weight));
  const inside = dimensions.map(({ indicators }) => total(indicators.map(({ weight }) => weight)));
  return [
    ...(isOne(whole) ? [] : [{ path: 'dimensions', message: notOne(whole) }]),
    ...dimensions.flatMap(({ code, weight, indicators }, at) => {
      if (isOne(inside[at]) || (weight === 0 && !indicators.some(isScored))) return [];
      return [{ path: `dimensions.${at}`, message: notOne(inside[at], code) }];
    }),
    ...profiles.flatMap(({ weights }, at) => {
      const path = `profiles.${at}.weights`;
      const codes = dimensions.map(({ code }) => code);
      const strange = Object.keys(weights).filter((code) => !codes.includes(code));
      const absent = codes.filter((code) => weights[code] === undefined);
      const sum = total(Object.values(weights));
      return [
        ...strange.map((code) => ({ path, message: { en: `there is no dimension ${code}`, zh: `没有维度 ${code}` } })),
        ...absent.map((code) => ({
          path,
          message: { en: `the dimension ${code} has no weight`, zh: `维度 ${code} 没有权重` },
        })),
        ...(isOne(sum) ? [] : [{ path, message: notOne(sum) }]),
      ];
    }),
  ];
};
