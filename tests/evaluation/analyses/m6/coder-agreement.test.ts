import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { agreementOf } from '../../../../src/evaluation/analyses/m6/agreement-of';
import { codedClauses } from '../../../../src/evaluation/analyses/m6/coded-clauses';
import { coderAgreement } from '../../../../src/evaluation/analyses/m6/coder-agreement';
import type { CellValue } from '../../../../src/evaluation/source';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const [goals, rules, body, nothing] = ['A1 Strategic/basic policy', 'A2 Normative policy', 'B1 Lead group and duties', '0 None of them']; // prettier-ignore
const row = (clause: string, coder: string, code: string, region = 'North'): CellValue[] =>
  ['policy', clause, 1, region, '', coder, code]; // prettier-ignore

/** Five clauses: on goals or rules Li and Wang differ over the third; Zhao has read two. */
const rows = [
  row('1', 'Li', goals),
  row('1', 'Wang', rules),
  row('2', 'Li', body),
  row('2', 'Wang', body),
  row('3', 'Li', goals),
  row('3', 'li ', body),
  row('3', 'Wang', body),
  row('4', 'Li', nothing),
  row('4', 'Wang', nothing),
  row('4', 'Zhao', nothing),
  row('5', 'Zhao', goals),
];
const inputs = (given: CellValue[][] = rows) => inputsFor(coderAgreement, { coding: given });
const codesOf = (given: CellValue[][], category: number) =>
  codedClauses(inputs(given)).clauses.map(({ codes }) => codes[category]);

test('codes of a clause count for their category, whichever sub-code, case or space; who has not read it is blank', () => {
  expect(codedClauses(inputs()).coders).toEqual(['Li', 'Wang', 'Zhao']);
  expect(codesOf(rows, 0)).toEqual([
    [1, 1, null],
    [0, 0, null],
    [1, 0, null],
    [0, 0, 0],
    [null, null, 1],
  ]);
});

test('alpha of a category by hand, over the clauses that two or more have read', () => {
  const [institutional, , social] = agreementOf(codedClauses(inputs()));
  // Nine values, three ones: observed 2/9 (one clause of two differs), expected 2·3·6/(9·8) = 1/2.
  expect(institutional.interval!.alpha).toBeCloseTo(1 - 2 / 9 / 0.5, 12);
  expect(institutional).toMatchObject({ clauses: 4, same: 3 / 4 });
  expect(social).toEqual({ interval: null, clauses: 4, same: 1 });
});

test('the finding names the weakest category with its interval, and what is left to settle', () => {
  const shown = shownBy(coderAgreement, inputs());
  expect(shown.finding).toMatch(/^“A Institutional system” is read least alike: alpha is 0\.56, and could lie between/);
  expect(shown.second).toBe('1 of 28 codes differ and have to be settled; the next sheet lists them.');
  const [, toSettle] = coderAgreement.draw(inputs(), 'en').sheets;
  const [, list] = toSettle.build('To settle', 'analysis').formulas;
  expect(list.expected).toEqual([['policy', '3', '1', 'A Institutional system', 1, 0, '']]);
});

test('a row of “Settled”, in either language, decides a clause and is no coder', () => {
  for (const name of ['Settled', '裁定']) {
    const settled = codedClauses(inputs([...rows, row('3', name, body)]));
    expect(settled.coders).toHaveLength(3);
    const [, , third] = settled.clauses;
    expect(third.agreed.slice(0, 2)).toEqual([0, 1]);
  }
  const [, , open] = codedClauses(inputs()).clauses;
  expect(open.agreed.slice(0, 2)).toEqual([null, 1]);
});

test('an unknown code, a clause of two regions and a coder alone are refused with the cell', () => {
  expect(checkInputs(coderAgreement, inputs([...rows, row('5', 'Li', 'A9 Other')]))).toMatchObject([
    { severity: 'problem', place: { address: 'G16' } },
  ]);
  expect(checkInputs(coderAgreement, inputs([...rows, row('5', 'Li', goals, 'South')]))).toMatchObject([
    { severity: 'problem', place: { address: 'D16' } },
  ]);
  const alone = rows.filter(([, , , , , coder]) => coder === 'Zhao');
  expect(checkInputs(coderAgreement, inputs(alone))).toMatchObject([
    { severity: 'problem', text: { en: expect.stringContaining('coded by two people') } },
  ]);
  expect(checkInputs(coderAgreement, inputs())).toMatchObject([
    { severity: 'notice', text: { en: expect.stringContaining('Only 4 clauses') } },
  ]);
});
