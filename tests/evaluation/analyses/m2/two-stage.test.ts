import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { twoStage } from '../../../../src/evaluation/analyses/m2/two-stage';
import { exampleRows, inputsFor } from '../example';
import { shownBy } from '../said';

test('with one kind of everything each stage is the best ratio under constant scale, here checked on the frontier', () => {
  // Twice the means, twice the patents, twice the income: all on both frontiers, whatever the returns to scale.
  const rows = [1, 2, 3, 4].map((times) => [`u${times}`, 10 * times, 100 * times, 5 * times, 50 * times, 20 * times]);
  const { of, finding } = shownBy(twoStage, inputsFor(twoStage, { 'two-stage': rows }));
  of('TWOSTAGE')
    .flat()
    .forEach((score) => expect(score).toBeCloseTo(1, 9));
  expect(finding).toBe('In 0 of 4 units transfer is the weaker stage, not research.');
});

test('a unit that makes half the patents of its like is half as efficient at research', () => {
  const rows = [
    ['a', 10, 100, 10, 50, 20],
    ['b', 10, 100, 5, 25, 10],
    ['c', 20, 200, 20, 100, 40],
  ];
  const [, [first, second, overall]] = shownBy(twoStage, inputsFor(twoStage, { 'two-stage': rows })).of('TWOSTAGE');
  [first, second, overall].forEach((score, at) => expect(score).toBeCloseTo([0.5, 1, 0.5][at], 9));
});

test('a zero is refused in its cell, and few units are pointed out', () => {
  const [table] = twoStage.inputs;
  const rows = exampleRows(table).map((row, at) => (at === 1 ? row.map((cell, c) => (c === 3 ? 0 : cell)) : row));
  expect(checkInputs(twoStage, inputsFor(twoStage, { 'two-stage': rows }))[0]).toMatchObject({
    severity: 'problem',
    place: { address: 'D6' },
  });
  const few = exampleRows(table).slice(0, 4);
  expect(checkInputs(twoStage, inputsFor(twoStage, { 'two-stage': few }))[0]).toMatchObject({
    severity: 'notice',
    text: { en: expect.stringContaining('With 4 units most will look efficient; 12 or more') },
  });
});
