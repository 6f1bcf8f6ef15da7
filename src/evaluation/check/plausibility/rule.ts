import { columnAddress } from '../../address';
import type { Evaluation } from '../../evaluation';
import type { CellPlace, Finding } from '../../findings';
import type { Checked } from '../checked';

/** One kind of thing that is possible but hardly true: whoever sees the notice corrects it or says why it is right. */
export type PlausibilityRule = (checked: Checked) => Finding[];

export const notice = (
  code: Finding['code'],
  place: CellPlace,
  facts: Finding['facts'],
  repair?: Finding['repair'],
): Finding => ({ code, severity: 'notice', place, facts, ...(repair ? { repair } : {}) });

/** The user's columns that hold a number, whether or not an indicator is taken from them. */
export const numberColumns = ({ source }: Pick<Evaluation, 'source'>): number[] =>
  source.headers.flatMap((_, column) => (source.rows.some((row) => typeof row[column] === 'number') ? [column] : []));

export const columnPlace = ({ source }: Pick<Evaluation, 'source'>, column: number): CellPlace => ({
  sheet: source.sheet,
  address: columnAddress(source, column),
});

export const sumOf = (numbers: ArrayLike<number>): number => {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum += numbers[at];
  return sum;
};

/** Whether two sums are the same but for rounding: half a percent. */
export const nearlyEqual = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 0.005 * Math.max(Math.abs(one), Math.abs(other), 1e-9);
