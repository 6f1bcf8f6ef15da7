import fc from 'fast-check';
import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { pmcIndex, pmcOf } from '../../../../src/evaluation/analyses/m6/pmc-index';
import { primaries } from '../../../../src/evaluation/analyses/m6/pmc-table';
import type { CellValue } from '../../../../src/evaluation/source';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const sizes = primaries.map(({ variables }) => variables.length);
const variables = sizes.reduce((sum, size) => sum + size, 0);
const inputs = (rows: CellValue[][]) => inputsFor(pmcIndex, { 'pmc-codes': rows });
const all = (code: number) => Array.from({ length: variables }, () => code);

test('the index is the sum over nine primary variables of the mean of theirs', () => {
  const codes = fc.array(fc.constantFrom(0, 1), { minLength: variables, maxLength: variables });
  fc.assert(
    fc.property(codes, (row) => {
      let at = 0;
      const means = sizes.map((size) => {
        const own = row.slice(at, (at += size));
        return own.filter((code) => code === 1).length / size;
      });
      const { index, surface } = pmcOf(inputs([['p', ...row]])['pmc-codes']);
      means.forEach((mean, one) => expect(surface[0][one]).toBeCloseTo(mean, 12));
      expect(index[0]).toBeCloseTo(
        means.reduce((sum, mean) => sum + mean, 0),
        12,
      );
    }),
  );
});

test('classes begin at 8.1, 6.3 and 4.5 of nine', () => {
  const shown = (rows: CellValue[][]) =>
    pmcIndex
      .draw(inputs(rows), 'en')
      .sheets[0].build('Sheet', 'analysis')
      .formulas.filter(({ formula }) => formula.startsWith('=IF(ROUND(') && !formula.includes('AVERAGE'))
      .map(({ expected }) => expected[0][0]);
  // Nine primary variables that are full, then eight, six and four of them.
  const without = (dropped: number) =>
    primaries.flatMap(({ variables: own }, one) => own.map(() => (one < dropped ? 0 : 1)));
  expect(shown([['a', ...all(1)], ['b', ...without(1)], ['c', ...without(3)], ['d', ...without(5)]])).toEqual(['Perfect', 'Excellent', 'Acceptable', 'Poor']); // prettier-ignore
});

test('the words name the most complete policy, the common weakness, and where the surface rises and sinks', () => {
  const half = primaries.flatMap(({ variables: own }, at) => own.map(() => (at === 0 ? 1 : 0)));
  const shown = shownBy(pmcIndex, inputs([['half', ...half], ['full', ...all(1)]])); // prettier-ignore
  expect(shown.finding).toBe('“full” is the most complete: PMC index 9.00 of 9, “Perfect”.');
  expect(shown.second).toBe('All policies together are weakest in “B Government functions”: 0.50 on average.');
  const third = shown.of('"concave"').flat();
  expect(third).toEqual(['convex', ...Array.from({ length: 8 }, () => 'concave')]);
});

test('a blank and half a code are refused with the cell; a column that is left out is not counted', () => {
  const blank: CellValue[] = [...all(1)];
  blank[2] = '';
  expect(checkInputs(pmcIndex, inputs([['p', ...blank]]))).toMatchObject([
    { severity: 'problem', place: { address: 'D5' } },
  ]);
  const halves: CellValue[] = [...all(1)];
  halves[0] = 0.5;
  expect(checkInputs(pmcIndex, inputs([['p', ...halves]]))).toMatchObject([
    { severity: 'problem', place: { address: 'B5' } },
  ]);
});
