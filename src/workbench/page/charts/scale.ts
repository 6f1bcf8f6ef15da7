import type { AxisData } from './chart-data';

/** Ends and steps of an axis, as round as those that Excel picks. */
export interface Scale {
  readonly ends: readonly [number, number];
  readonly ticks: readonly number[];
  /** The share of the axis from its beginning, 0 to 1. */
  readonly at: (value: number) => number;
}

const roundStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough * 0.999)!;
};

export function scaleOf(values: readonly number[], axis: AxisData, fromZero: boolean): Scale {
  const present = values.filter(Number.isFinite);
  const least = Math.min(...present, fromZero ? 0 : Infinity);
  const most = Math.max(...present, fromZero ? 0 : -Infinity);
  const [low, high] = Number.isFinite(least) ? [axis.minimum ?? least, axis.maximum ?? most] : [0, 1];
  const step = roundStep((high - low || 1) / 5);
  const first = axis.minimum ?? Math.floor(low / step) * step;
  const last = axis.maximum ?? Math.max(Math.ceil(high / step), Math.round(first / step) + 1) * step;
  const count = Math.floor((last - first) / step + 1e-9);
  return {
    ends: [first, last],
    ticks: Array.from({ length: count + 1 }, (_, index) => first + index * step),
    at: (value) => (value - first) / (last - first),
  };
}

export const shown = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
