import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { alphaOf, coderAgreement, groupsOf } from '../../../../src/evaluation/analyses/m6/coder-agreement';
import type { CellValue } from '../../../../src/evaluation/source';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const [system, platform] = ['Institutional system', '平台建设'];
const rows: CellValue[][] = [
  ['a', system, 1, 1],
  ['b', system, 0, 1],
  ['c', system, 0, 0],
  ['d', platform, 1, 1],
  ['e', platform, 1, 1],
  ['f', platform, 1, ''],
];
const inputs = (given = rows) => inputsFor(coderAgreement, { 'double-coding': given });

test('alpha of each category by hand, names in either language, a clause that one coder left out does not count', () => {
  const input = inputs()['double-coding'];
  const groups = groupsOf(input);
  expect(groups.map(({ rows: own }) => own)).toEqual([
    [0, 1, 2],
    [3, 4],
  ]);
  // Six values, three ones: observed 1/3, expected 2·3·3/(6·5) = 0.6.
  expect(alphaOf(input, groups[0].rows)).toBeCloseTo(1 - 1 / 3 / 0.6, 12);
  expect(alphaOf(input, groups[1].rows)).toBeNull();
});

test('the finding names the weakest category, and differing codes are listed', () => {
  const shown = shownBy(coderAgreement, inputs());
  expect(shown.finding).toBe('“Institutional system” is read least alike: alpha is 0.44.');
  expect(shown.second).toBe('1 of 5 codes differ and have to be settled.');
  expect(shown.of('"settle"').flat()).toEqual(['', 'settle', '', '', '', '']);
});

test('half a code and a single coder are refused with the cell', () => {
  expect(checkInputs(coderAgreement, inputs([['a', system, 0.5, 1], rows[1]]))).toMatchObject([
    { severity: 'problem', place: { address: 'C5' } },
  ]);
  expect(
    checkInputs(
      coderAgreement,
      inputs([
        ['a', system, 1, ''],
        ['b', system, 0, ''],
      ]),
    ),
  ).toMatchObject([{ severity: 'problem', text: { en: expect.stringContaining('coded by both') } }]);
});
