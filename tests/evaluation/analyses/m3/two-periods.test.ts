import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { suggest, twoPeriods } from '../../../../src/evaluation/analyses/m3/two-periods';
import { inputsFor } from '../example';
import { shownBy } from '../said';

test.each([
  [85, 85, 'promote'],
  [85, 84.9, 'keep'],
  [84, 90, 'keep'],
  [60, 60, 'keep'],
  [70, 59.9, 'adjust'],
  [59, 59, 'exit'],
  [59, 60, 'keep'],
  [NaN, 95, 'none'],
  [40, NaN, 'none'],
])('%d and then %d: %s', (before, now, suggestion) => {
  expect(suggest(before, now)).toBe(suggestion);
});

test('counts the suggestions and says for whom it is too early', () => {
  const rows = [
    ['P-1', 90, 90],
    ['P-2', '', 90],
    ['P-3', 50, 50],
  ];
  const inputs = inputsFor(twoPeriods, { 'two-periods': rows });
  const { finding, second } = shownBy(twoPeriods, inputs);
  expect(finding).toBe('Two periods suggest: promote 1, keep 0, adjust 0, exit 1.');
  expect(second).toBe('For 1 there is only one period, so nothing is suggested yet.');
  expect(checkInputs(twoPeriods, inputs)).toMatchObject([{ severity: 'notice', place: { address: 'B6' } }]);
});
