import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { assessment } from '../../../../src/evaluation/analyses/m3/assessment';
import { partScores, peopleScores } from '../../../../src/evaluation/analyses/m3/assessment-scores';
import { Input } from '../../../../src/evaluation/analyses/inputs';
import type { CellValue } from '../../../../src/evaluation/source';
import { inputsFor, sourceFor } from '../example';
import { shownBy } from '../said';

const leading = 'Leading S&T talent';
const rows: CellValue[][] = [
  ['P-1', leading, 'annual', 'passed', 80, 60, 100, 90, 70, 50, 40],
  ['P-1', leading, 'annual', 'passed', 80, 80, 100, 90, 70, 50, 40],
  ['P-1', leading, 'tenure', 'passed', 100, 100, 100, 100, 100, 100, 100],
  ['P-2', leading, 'annual', 'failed', 90, 90, 90, 90, 90, 90, 90],
  ['P-2', leading, 'tenure', 'passed', 90, 90, 90, 90, 90, 90, 90],
];
const inputs = (given = rows) => inputsFor(assessment, { assessments: given });

test('parts add up to the score by the weights of the tier; annual and tenure combine 40 to 60', () => {
  // Tier L: A 0.10, B 0.30, C 0.35, D 0.15, E 0.10.
  const first = partScores(inputs()['assessments'], 0);
  expect(first.counted).toBeCloseTo(0.15 * 60 + 0.175 * 90 + 0.15 * 50 + 0.1 * 40, 12);
  expect(first.rated).toBeCloseTo(0.1 * 80 + 0.15 * 100 + 0.175 * 70, 12);
  const [one] = peopleScores(inputs()['assessments']);
  const annual = first.counted + first.rated + (0.15 * 20) / 2;
  expect(one.annual).toBeCloseTo(annual, 12);
  expect(one.tenure).toBeCloseTo(100, 12);
  expect(one.score).toBeCloseTo(0.4 * annual + 60, 12);
  expect(one.counted + one.rated).toBeCloseTo(one.score, 12);
});

test('who did not pass the gate has no score', () => {
  const { finding, second } = shownBy(assessment, inputs());
  expect(finding).toBe('1 of 1 people reach 85 points by the weights of their tier; tenure counts 60%.');
  expect(second).toMatch(/1 did not pass the gate and have none\.$/);
});

test('a missing tenure assessment, a second tier and no annual one are refused', () => {
  const found = (given: CellValue[][]) => checkInputs(assessment, inputs(given)).map(({ text }) => text.en);
  expect(found(rows.slice(0, 2))).toEqual(['“P-1” has 0 tenure assessments; exactly one is needed.']);
  expect(found([rows[2], rows[2]].map((row, at) => (at ? row : row)))).toEqual([
    '“P-1” has 2 tenure assessments; exactly one is needed.',
    '“P-1” has no annual assessment.',
  ]);
  const tier = rows.map((row, at) => (at === 2 ? [row[0], 'Young reserve talent', ...row.slice(2)] : row));
  expect(found(tier)).toEqual(['“P-1” stands in another tier above. Give a person one tier.']);
});

test.each([
  ['Age', 'Paper 001 asks to break the limit of age.'],
  ['Number of papers', 'Numbers of papers are not quality'],
  ['职称', 'Titles say what somebody was given'],
  ['Highest degree', 'academic qualifications'],
])('the column %s is refused with its reason', (header, reason) => {
  const [table] = assessment.inputs;
  const source = sourceFor(
    assessment,
    table,
    'en',
    rows.map((row) => [...row, 1]),
  );
  const input = new Input(table, { ...source, headers: [...source.headers, header] });
  expect(checkInputs(assessment, { assessments: input })).toMatchObject([
    { severity: 'problem', place: { address: 'L4' }, text: { en: expect.stringContaining(reason) } },
  ]);
});

test('a name in place of an id is pointed out, and a column of names refused', () => {
  const named = rows.map((row) => ['李明', ...row.slice(1)]);
  expect(checkInputs(assessment, inputs(named.slice(1, 3)))).toMatchObject([
    { severity: 'notice', place: { address: 'A5' }, text: { zh: expect.stringContaining('像是姓名') } },
  ]);
  const [table] = assessment.inputs;
  const source = sourceFor(
    assessment,
    table,
    'en',
    rows.map((row) => [...row, 'x']),
  );
  const input = new Input(table, { ...source, headers: [...source.headers, '姓名'] });
  expect(checkInputs(assessment, { assessments: input })[0]).toMatchObject({
    severity: 'problem',
    text: { en: expect.stringContaining('Names do not belong') },
  });
});
