import { placeOf } from '../../address';
import { measureOfColumn } from '../../measure';
import { totalRows } from '../../unit-names/total-rows';
import { columnsRead } from '../../values';
import { nearlyEqual, notice, type PlausibilityRule } from './rule';

/** A mean or a region is no sum of the other rows. */
const wholeName = /^(合计|总计|总和|总数|汇总|全国|全省|全市|total|sum|grand total|national|china|overall)/i;
/** A sum further off was not meant to be the total of these rows. */
const near = 0.5;

/** A total that stands below its units and is not their sum: a unit is missing, stands twice, or a cell is wrong. */
export const totalRow: PlausibilityRule = ({ evaluation, names, numbers }) => {
  const { source } = evaluation;
  const totals = totalRows(names);
  const [row] = totals.filter((candidate) => wholeName.test(names[candidate].normalize('NFKC').trim()));
  if (row === undefined) return [];
  return columnsRead(evaluation).flatMap((column) => {
    const measure = measureOfColumn(evaluation, column);
    if (measure?.of !== 'money' && measure?.of !== 'count') return [];
    const total = numbers(column)[row];
    const sum = numbers(column).reduce(
      (all, value, at) => (totals.includes(at) || Number.isNaN(value) ? all : all + value),
      0,
    );
    const isOff = !nearlyEqual(sum, total) && Math.abs(sum - total) < near * Math.abs(total);
    if (!isOff) return [];
    const facts = { unit: names[row], header: source.headers[column], value: total, sum };
    return [notice('total-differs', placeOf(source, row, column), facts)];
  });
};
