import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { payMatch } from '../../../../src/evaluation/analyses/m3/pay-match';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => [
  `P-${place}`,
  'research',
  10 * place,
  place === 8 ? 1 : 20 + place,
]);

test('places by the definition: below plus half of the equal, in per cent of the family', () => {
  const { finding, second, of } = shownBy(payMatch, inputsFor(payMatch, { 'contribution-and-pay': rows }));
  const places = of('COOP.MATCH').map(([contribution, compensation]) => [contribution, compensation]);
  expect(places[0]).toEqual([6.25, 18.75]);
  expect(places[7]).toEqual([93.75, 6.25]);
  expect(finding).toBe('For 7 of 8 people compensation matches contribution.');
  expect(second).toBe('Compensation lies furthest below contribution for P-8: by 88 percentile points.');
});

test('a small job family gets no percentile', () => {
  const small = rows.map((row, at) => (at === 0 ? [row[0], 'transfer', row[2], row[3]] : row));
  expect(checkInputs(payMatch, inputsFor(payMatch, { 'contribution-and-pay': small }))).toMatchObject([
    { severity: 'problem', place: { address: 'B5' }, text: { en: expect.stringContaining('“transfer” has 1 people') } },
    { severity: 'problem', place: { address: 'B6' }, text: { en: expect.stringContaining('“research” has 7 people') } },
  ]);
});
