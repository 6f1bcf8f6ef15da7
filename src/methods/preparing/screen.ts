import { columnDeviations, columnMeans } from '../columns';
import { columnOf, type Matrix } from '../matrix';
import { kurtosis, skewness } from './moments';

export type ScreenFlag = 'constant' | 'missing>35%' | 'zeros>40%' | 'outliers';

/** What an indicator's values look like. NaN where a figure is not defined. */
export interface ScreenedIndicator {
  readonly count: number;
  /** Share of all units that have no value. */
  readonly missing: number;
  /** Share of the values present that are 0. */
  readonly zeros: number;
  readonly distinct: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  readonly median: number;
  readonly deviation: number;
  readonly skewness: number;
  readonly kurtosis: number;
  readonly flags: readonly ScreenFlag[];
}

/**
 * Screening: the figures by which one decides whether an indicator can be used as it is.
 *
 * Formula: shares and moments as named; outliers where |skewness| > 2 and excess kurtosis > 3.5.
 * Convention: missing values (NaN) allowed; standard deviation with n − 1; skewness and kurtosis bias-corrected.
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators; thresholds of the JRC COIN Tool.
 * Agrees: COINr get_stats() (available and non-zero shares are 1 − these). Differs: programs with n in the moments.
 */
export function screen(data: Matrix): ScreenedIndicator[] {
  return Array.from({ length: data.columns }, (_, column) => screenIndicator(columnOf(data, column)));
}

export function screenIndicator(values: Float64Array): ScreenedIndicator {
  const present = values.filter((value) => !Number.isNaN(value)).sort();
  const count = present.length;
  const column = { rows: count, columns: 1, values: present };
  const figures = {
    count,
    missing: 1 - count / values.length,
    zeros: count === 0 ? NaN : present.filter((value) => value === 0).length / count,
    distinct: new Set(present).size,
    minimum: count === 0 ? NaN : present[0],
    maximum: count === 0 ? NaN : present[count - 1],
    mean: count === 0 ? NaN : columnMeans(column)[0],
    median: count === 0 ? NaN : (present[(count - 1) >> 1] + present[count >> 1]) / 2,
    deviation: count < 2 ? NaN : columnDeviations(column)[0],
    skewness: skewness(present),
    kurtosis: kurtosis(present),
  };
  return { ...figures, flags: flagsOf(figures) };
}

function flagsOf(figures: Omit<ScreenedIndicator, 'flags'>): ScreenFlag[] {
  const flags: ScreenFlag[] = [];
  if (figures.distinct === 1) flags.push('constant');
  if (figures.missing > 0.35) flags.push('missing>35%');
  if (figures.zeros > 0.4) flags.push('zeros>40%');
  if (Math.abs(figures.skewness) > 2 && figures.kurtosis > 3.5) flags.push('outliers');
  return flags;
}
