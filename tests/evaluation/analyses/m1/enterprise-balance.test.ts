import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { enterpriseBalance } from '../../../../src/evaluation/analyses/m1/enterprise-balance';
import { inputsFor } from '../example';

const rows = [
  ['a', 1, 2, 3, 4, 5, 6, 7],
  ['b', 10, 10, 10, 10, 4, 0, 0],
  ['c', 0, 0, 0, 0, 1, 1, 1],
];
const inputs = inputsFor(enterpriseBalance, { 'enterprise-balance': rows });

test('adds what is borne and what is gained, and has no ratio without input', () => {
  const { formulas } = enterpriseBalance.draw(inputs, 'en').sheets[0].build('Balance', 'analysis');
  const columns = formulas
    .filter(({ rows: count }) => count === 3)
    .map(({ expected }) => expected.map(([cell]) => cell));
  expect(columns).toEqual([
    ['a', 'b', 'c'],
    [10, 40, 0],
    [18, 4, 3],
    [8, -36, 3],
    [1.8, 0.1, ''],
  ]);
  const said = formulas.filter(({ at }) => /^A[34]$/.test(at)).map(({ expected }) => expected[0][0]);
  expect(said).toEqual([
    'In 2 of 3 projects the enterprise got back at least what it put in.',
    'Over all projects it put in 50 and got 25 (10k yuan): 50%.',
  ]);
});

test('a project without input is named', () => {
  expect(checkInputs(enterpriseBalance, inputs)).toMatchObject([{ severity: 'notice', place: { address: 'C7' } }]);
});
