import { placeOf } from '../../address';
import type { FindingCode } from '../../findings';
import { columnPairs } from './column-pairs';
import { notice, type PlausibilityRule } from './rule';

interface Pair {
  readonly code: FindingCode;
  readonly part: RegExp;
  readonly whole: RegExp;
}

/** Which kind of column cannot exceed which, by the words of their headers. */
const pairs: readonly Pair[] = [
  {
    code: 'cash-above-contract',
    part: /到账|到款|实收|\bcash\b|\breceived\b/i,
    whole: /合同|contract(?!s? received)/i,
  },
  {
    code: 'approved-above-applied',
    part: /获批|批准|获准|授权|approvals?|approved|granted/i,
    whole: /申请|申报|受理|applications?|\bfiled\b/i,
  },
  {
    code: 'returned-above-sent',
    part: /回收|收回|有效问卷|returned|responses/i,
    whole: /发放|发出|\bsent\b|distributed/i,
  },
];

/**
 * More cash than contracts, more approvals than applications, more answers than questionnaires: either the periods
 * differ or one of the cells is wrong.
 */
export const moreThanWhole: PlausibilityRule = ({ evaluation, names, numbers }) =>
  pairs.flatMap(({ code, part, whole }) =>
    columnPairs(evaluation, part, whole).flatMap((pair) => {
      const parts = numbers(pair.part);
      const wholes = numbers(pair.whole);
      const { source } = evaluation;
      return Array.from(parts).flatMap((value, row) => {
        if (!(value * pair.factor > wholes[row] * (1 + 1e-9))) return [];
        const place = placeOf(source, row, pair.part);
        const other = placeOf(source, row, pair.whole).address;
        return [notice(code, place, { unit: names[row], value, whole: wholes[row], other })];
      });
    }),
  );
