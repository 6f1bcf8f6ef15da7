import type { Evaluation } from '../../evaluation';
import { measureOfColumn } from '../../measure';
import { columnsAddress } from './columns-address';
import { columnPlace, nearlyEqual, notice, numberColumns, sumOf, type PlausibilityRule } from './rule';

const shareHeader = /占比|份额|比例|比重|分成|\bshares?\b|percentage/i;
const dividedHeader = /份额|分成|分配比例|\bshare of (the )?(benefit|profit|total)/i;
const usual = 0.6;
const leastRows = 3;
/** A sum this near to the whole was meant to be it. */
const near = 0.15;

/** Shares side by side that make up 100% in most rows but not in this one, and shares of one thing that do not. */
export const sharesWhole: PlausibilityRule = ({ evaluation, names, numbers }) => {
  const { source } = evaluation;
  const inRows = blocksOf(evaluation).flatMap((columns) => {
    const sums = source.rows.map((_, row) => sumOf(columns.map((column) => numbers(column)[row])));
    const whole = wholeOf(sums);
    if (whole === null) return [];
    return sums.flatMap((sum, row) => {
      if (Number.isNaN(sum) || nearlyEqual(sum, whole)) return [];
      const place = { sheet: source.sheet, address: columnsAddress(source, row, columns) };
      return [notice('shares-not-whole', place, { unit: names[row], sum, whole })];
    });
  });
  const inColumns = numberColumns(evaluation)
    .filter((column) => dividedHeader.test(source.headers[column]))
    .flatMap((column) => {
      const sum = sumOf(numbers(column).filter((value) => !Number.isNaN(value)));
      const whole = sum > 10 ? 100 : 1;
      if (nearlyEqual(sum, whole) || Math.abs(sum - whole) > near * whole) return [];
      const facts = { header: source.headers[column], sum, whole };
      return [notice('shares-of-one-not-whole', columnPlace(evaluation, column), facts)];
    });
  return [...inRows, ...inColumns];
};

/** 100 or 1 where the shares of most rows make that up, else null. */
function wholeOf(sums: readonly number[]): number | null {
  const present = sums.filter((sum) => !Number.isNaN(sum));
  if (present.length < leastRows) return null;
  return (
    [100, 1].find((whole) => present.filter((sum) => nearlyEqual(sum, whole)).length >= usual * present.length) ?? null
  );
}

/** Runs of neighbouring columns of shares, two or more. */
function blocksOf(evaluation: Evaluation): number[][] {
  const isShare = (column: number) =>
    shareHeader.test(evaluation.source.headers[column]) || measureOfColumn(evaluation, column)?.of === 'percent';
  const blocks: number[][] = [];
  for (const column of numberColumns(evaluation).filter(isShare)) {
    const block = blocks[blocks.length - 1];
    if (block && block[block.length - 1] === column - 1) block.push(column);
    else blocks.push([column]);
  }
  return blocks.filter((block) => block.length > 1);
}
