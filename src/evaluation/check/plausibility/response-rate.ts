import { placeOf } from '../../address';
import type { Checked } from '../checked';
import { columnPairs } from './column-pairs';
import { thresholdOf } from './model-threshold';
import { notice, numberColumns, type PlausibilityRule } from './rule';

const rateHeader = /回收率|应答率|回复率|response rate/i;
const returned = /回收|收回|有效问卷|returned|responses/i;
const sent = /发放|发出|\bsent\b|distributed/i;

/** Few answers: those who did not answer may think otherwise. */
export const responseRate: PlausibilityRule = (checked) => {
  const { evaluation, names } = checked;
  const least = thresholdOf(evaluation, 'response-rate', 30);
  return ratesOf(checked).flatMap(({ column, percents }) =>
    percents.flatMap((percent, row) => {
      if (!(percent < least)) return [];
      const facts = { unit: names[row], percent: Math.round(percent), least };
      return [notice('few-answers', placeOf(evaluation.source, row, column), facts)];
    }),
  );
};

/** Rates in percent, given as such or as numbers of questionnaires sent and returned. */
function ratesOf({ evaluation, numbers }: Checked): { column: number; percents: number[] }[] {
  const { headers } = evaluation.source;
  const given = numberColumns(evaluation)
    .filter((column) => rateHeader.test(headers[column]))
    .map((column) => {
      const rates = Array.from(numbers(column));
      const areShares = rates.every((rate) => !(rate > 1));
      return { column, percents: areShares ? rates.map((rate) => 100 * rate) : rates };
    });
  if (given.length > 0) return given;
  return columnPairs(evaluation, returned, sent).map(({ part, whole }) => {
    const wholes = numbers(whole);
    return { column: part, percents: Array.from(numbers(part), (count, row) => (100 * count) / wholes[row]) };
  });
}
