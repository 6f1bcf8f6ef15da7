import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { expectationGap, gapsOf } from '../../../../src/evaluation/analyses/m1/expectation-gap';
import { exampleRows, inputsFor } from '../example';

const [university] = expectationGap.inputs;
const goal = { id: 'goal', name: { en: 'Goal', zh: '目标' } };

test('gap and paired t of an item agree with the definition', () => {
  const inputs = inputsFor(expectationGap);
  const [found] = gapsOf(inputs['university-expectations'], [goal]);
  const differences = exampleRows(university).map((row) => Number(row[6]) - Number(row[1]));
  const n = differences.length;
  const gap = differences.reduce((sum, value) => sum + value, 0) / n;
  const deviation = Math.sqrt(differences.reduce((sum, value) => sum + (value - gap) ** 2, 0) / (n - 1));
  expect(found.gap).toBeCloseTo(gap, 12);
  expect(found.t).toBeCloseTo(gap / (deviation / Math.sqrt(n)), 9);
});

test('the widest shortfall is named, and the party it belongs to', () => {
  const [sheet] = expectationGap.draw(inputsFor(expectationGap), 'en').sheets;
  const said = sheet.build('Gap', 'analysis').formulas.find(({ at }) => at === 'A3')!.expected[0][0];
  expect(said).toBe('The result falls shortest for “University: Data access”: 1.33 points below what was expected.');
});

test('a rating that is missing is asked for in its cell', () => {
  const rows = exampleRows(university).map((row, at) => (at === 2 ? row.map((cell, c) => (c === 7 ? '' : cell)) : row));
  const findings = checkInputs(expectationGap, inputsFor(expectationGap, { 'university-expectations': rows }));
  expect(findings.filter(({ severity }) => severity === 'problem')).toMatchObject([
    { place: { address: 'H7' }, text: { en: '“Funds now” is empty here. Fill it in.' } },
  ]);
});
