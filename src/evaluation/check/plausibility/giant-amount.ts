import { placeOf } from '../../address';
import { measureOfColumn } from '../../measure';
import { columnsRead } from '../../values';
import { thresholdOf } from './model-threshold';
import { notice, type PlausibilityRule } from './rule';

const amountHeader = /金额|经费|合同额|收入|产值|资金|amount|value|income|funds|revenue|expenditure/i;
const leastUnits = 5;

/** One unit with more than half of all money: the total says little about the others. */
export const giantAmount: PlausibilityRule = ({ evaluation, names, numbers: numbersOf }) => {
  const above = thresholdOf(evaluation, 'giant', 0.5);
  const { source } = evaluation;
  return columnsRead(evaluation).flatMap((column) => {
    const isMoney = measureOfColumn(evaluation, column)?.of === 'money' || amountHeader.test(source.headers[column]);
    if (!isMoney) return [];
    const numbers = numbersOf(column);
    const total = numbers.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
    const count = numbers.reduce((sum, value) => sum + Number(!Number.isNaN(value)), 0);
    const row = numbers.findIndex((value) => value > above * total);
    if (count < leastUnits || row === -1 || numbers.some((value) => value < 0)) return [];
    const percent = Math.round((100 * numbers[row]) / total);
    return [
      notice('giant-amount', placeOf(source, row, column), {
        unit: names[row],
        header: source.headers[column],
        percent,
      }),
    ];
  });
};
