import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { abilities } from '../../../../src/evaluation/analyses/m4/before-after';
import { gainOf, matchedGains } from '../../../../src/evaluation/analyses/m4/matched-gains';
import type { CellValue } from '../../../../src/evaluation/source';
import { inputsFor } from '../example';
import { shownBy } from '../said';

/** Only learning and innovation were tested; the third person came to one test of innovation. */
const rows = [
  ['p1', 10, 12, 5, 6, '', '', '', '', '', ''],
  ['p2', 14, 15, 7, 7, '', '', '', '', '', ''],
  ['p3', 12, 16, 6, '', '', '', '', '', '', ''],
  ['p4', 16, 17, 8, 10, '', '', '', '', '', ''],
];
const inputs = (given: readonly (readonly CellValue[])[] = rows) => inputsFor(matchedGains, { 'before-after': given });

test('only persons with both tests count', () => {
  const input = inputs()['before-after'];
  const learning = gainOf(input, abilities[0]);
  // Before 13 ± √(20/3), after 15 ± √(14/3), differences 2, 1, 4, 1: variance 2; r = (20/3 + 14/3 − 2)/(2·√(280/9)).
  const r = 28 / 3 / (2 * Math.sqrt(280 / 9));
  const g = (1 - 3 / 11) * ((2 * Math.sqrt(2 * (1 - r))) / Math.sqrt(2));
  expect(learning).toMatchObject({ persons: 4, before: 13, after: 15 });
  expect(learning.g).toBeCloseTo(g, 12);
  expect(gainOf(input, abilities[1])).toMatchObject({ persons: 3, before: 20 / 3 });
  const shown = shownBy(matchedGains, inputs());
  expect(shown.finding).toBe(
    '“Learning” gained most: g = 0.59, likely between 0.12 and 1.06 (4 persons with both tests).',
  );
  expect(shown.second).toMatch(/^For \d of 2 abilities/);
});

test('who lacks a test is named, abilities with too few are left out, and without any nothing is written', () => {
  const findings = checkInputs(matchedGains, inputs());
  expect(findings.filter(({ place }) => place?.address === 'A7')).toMatchObject([
    { severity: 'notice', text: { en: '“p3” lacks one of the two tests and is left out of: innovation.' } },
  ]);
  expect(findings.filter(({ text }) => text.en.includes('It is left out.'))).toHaveLength(3);
  const same = rows.map(([person]) => [person, 3, 4, '', '', '', '', '', '', '', '']);
  expect(checkInputs(matchedGains, inputs(same)).at(-1)).toMatchObject({
    severity: 'problem',
    place: { address: 'A5' },
  });
});
