import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { sixWays } from '../../../../src/evaluation/analyses/m2/six-ways';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const rows = [
  ['a', 100, 50, 50, 500, 100, 200, 800, 1000],
  ['b', 0, 0, 0, 60, 20, 20, 150, 90],
];
const inputs = inputsFor(sixWays, { 'six-ways': rows });

test('contract value and cash stand side by side and are never added', () => {
  const { finding, second } = shownBy(sixWays, inputs);
  expect(finding).toBe(
    'Transfer, licence and equity make up 18% of the contract value; services of all kinds the rest.',
  );
  expect(second).toMatch(/^Cash received in the year is 86% of the contract value signed\./);
  const { formulas } = sixWays.draw(inputs, 'en').sheets[0].build('Ways', 'analysis');
  const adding = formulas.filter(({ formula }) => /\$[A-Z]+\$\d+\+/.test(formula)).map(({ formula }) => formula);
  const cash = "'Six ways of transformation'!$H$5:$H$6";
  expect(adding.length).toBeGreaterThan(0);
  expect(adding.filter((formula) => formula.includes(cash))).toEqual([]);
});

test('cash above value and a total that differs are shown at their cells', () => {
  expect(checkInputs(sixWays, inputs)).toMatchObject([
    {
      severity: 'notice',
      place: { address: 'H6' },
      text: { en: expect.stringContaining('above the contract value of 100') },
    },
    {
      severity: 'notice',
      place: { address: 'I6' },
      text: { en: expect.stringContaining('add up to 100, 90 is reported') },
    },
  ]);
});
