import { placeOf } from '../../address';
import { columnsAddress } from './columns-address';
import { nearlyEqual, notice, numberColumns, type PlausibilityRule } from './rule';

const totalHeader = /合计|总计|小计|总额|总数|总量|\btotal\b|\bsum\b/i;
const mostParts = 12;
/** In so many of the rows the parts must add up before the others are held to be mistakes. */
const usual = 0.6;
const leastRows = 3;

interface Block {
  readonly parts: readonly number[];
  readonly wrong: readonly number[];
}

/** Parts beside their total that add up in most rows, but not in this one. */
export const partsAndTotal: PlausibilityRule = ({ evaluation, names, numbers: numbersOf }) => {
  const { source } = evaluation;
  const columns = numberColumns(evaluation);
  const numbers = new Map(columns.map((column) => [column, numbersOf(column)]));
  return columns
    .filter((column) => totalHeader.test(source.headers[column]))
    .flatMap((total) => {
      const block = blockOf(numbers, total);
      return (block?.wrong ?? []).map((row) => {
        const sum = block!.parts.reduce((all, part) => all + numbers.get(part)![row], 0);
        const facts = { unit: names[row], sum, value: numbers.get(total)![row] };
        const parts = columnsAddress(source, row, block!.parts);
        return notice('parts-not-total', placeOf(source, row, total), { ...facts, parts });
      });
    });
};

/** The neighbouring columns that usually add up to the total: the more columns the better. */
function blockOf(numbers: ReadonlyMap<number, Float64Array>, total: number): Block | null {
  const wanted = numbers.get(total)!;
  const sides = [-1, 1].flatMap((step) => {
    const sums = Array.from(wanted, () => 0);
    const parts: number[] = [];
    const blocks: Block[] = [];
    for (let column = total + step; parts.length < mostParts && numbers.has(column); column += step) {
      parts.push(column);
      numbers.get(column)!.forEach((value, row) => (sums[row] += value));
      if (parts.length < 2) continue;
      const rows = sums.flatMap((sum, row) => (Number.isNaN(sum) || Number.isNaN(wanted[row]) ? [] : [row]));
      const wrong = rows.filter((row) => !nearlyEqual(sums[row], wanted[row]));
      const isUsual = rows.length >= leastRows && rows.length - wrong.length >= usual * rows.length;
      if (isUsual) blocks.push({ parts: [...parts].sort((one, other) => one - other), wrong });
    }
    return blocks;
  });
  return sides.sort((one, other) => one.wrong.length - other.wrong.length)[0] ?? null;
}
