import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { fundLedger } from '../../../../src/evaluation/analyses/m1/fund-ledger';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const rows = [
  ['firm', 200, 150, 100],
  ['state', 100, 90, 110],
  ['own', 0, 0, 0],
];
const inputs = (given = rows) => inputsFor(fundLedger, { 'fund-ledger': given });

test('sums, balance and rates; a source without money has no rate', () => {
  const shown = shownBy(fundLedger, inputs());
  // 240 of 300 came, 210 are spent.
  expect(shown.finding).toBe('Of 300.0 planned 240.0 have come (80%) and 210.0 are spent; 30.0 are left (10k yuan).');
  expect(shown.second).toBe('state has spent 20.0 more than it has received.');
  const { formulas } = fundLedger.draw(inputs(), 'en').sheets[0].build('Sheet', 'analysis');
  const rates = formulas.filter(({ formula }) => formula.includes('=0,"",')).map(({ expected }) => expected[0][0]);
  expect(rates).toEqual([0.75, 0.9, '', 100 / 150, 110 / 90, '']);
  expect(shownBy(fundLedger, inputs([rows[0]])).second).toBe('No source has spent more than it has received.');
});

test('spending above receipts, receipts above the plan and no plan at all are named with their cells', () => {
  expect(checkInputs(fundLedger, inputs([['a', 10, 20, 30]]))).toMatchObject([
    { severity: 'notice', place: { address: 'D5' } },
    { severity: 'notice', place: { address: 'C5' } },
  ]);
  expect(checkInputs(fundLedger, inputs([['a', 0, 1, 1]]))).toMatchObject([
    { severity: 'problem', place: { address: 'B5' } },
  ]);
});
