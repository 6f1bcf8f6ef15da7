import { readFileSync } from 'node:fs';
import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { funnel, verdictsOf } from '../../../../src/evaluation/analyses/m8/funnel';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const anew = 'counted anew';
const part = 'part of the stage before';
const inputs = (rows: (string | number)[][]) => inputsFor(funnel, { pipeline: rows });

/** The pipeline of Changzhou as paper 001 prints it (line 37). */
function changzhou(years: readonly [number, number] = [2016, 2023]) {
  const lines = readFileSync('examples/data/changzhou-paper001.csv', 'utf8').split(/\r?\n/);
  const printed = (name: string) => Number(lines.find((line) => line.startsWith(`${name},`))!.split(',')[2]);
  const stage = (name: string, basis: string, from = 2016, to = 2023) => [name, printed(name), basis, from, to];
  return inputs([
    stage('Drug applications for clinical trials', anew),
    stage('Approved for clinical trials', part, ...years),
    stage('Clinical trials conducted', anew),
    stage('Applications for market launch', anew),
    stage('Approved for market launch', part),
  ]);
}

test('58 approvals from 36 applications raise the flag at their cell, with the cure', () => {
  const found = checkInputs(funnel, changzhou());
  expect(found).toMatchObject([{ severity: 'notice', place: { address: 'B6' } }]);
  expect(found[0].text.en).toMatch(
    /^58 “Approved for clinical trials” cannot come from 36 .*\(2016–2023\)\. Check both/,
  );
  expect(found[0].text.zh).toContain('不可能有 58 项');
  const { finding, second } = shownBy(funnel, changzhou());
  expect(finding).toBe(
    'Not possible in 1 of the stages: 58 “Approved for clinical trials” out of 36 of the same years.',
  );
  // 36 of 79 applications, which the paper's own numbers give.
  expect(second).toBe('Of the rates that can be read the smallest is that of “Approved for market launch”: 45.6%.');
  expect(verdictsOf(changzhou().pipeline)).toEqual(['anew', 'impossible', 'anew', 'anew', 'possible']);
});

test('other years explain it, and then there is no rate', () => {
  const other = changzhou([2012, 2023]);
  expect(verdictsOf(other.pipeline)[1]).toBe('periods');
  expect(shownBy(funnel, other).finding).toBe('No stage counts more than it can have received.');
  expect(checkInputs(funnel, other)[0].text.en).toContain('there is no rate');
});

test('as many as came in are possible, one more is not', () => {
  const of = (count: number) =>
    verdictsOf(
      inputs([
        ['a', 10, anew, 2020, 2021],
        ['b', count, part, 2020, 2021],
      ]).pipeline,
    )[1];
  expect([of(10), of(11)]).toEqual(['possible', 'impossible']);
});

test('nothing from nothing is no rate', () => {
  const nothing = inputs([
    ['a', 0, anew, 2020, 2021],
    ['b', 0, part, 2020, 2021],
  ]);
  expect(shownBy(funnel, nothing).second).toBe('No rate can be read from these numbers.');
});

test('a first stage that comes from nowhere and years that run backwards are refused', () => {
  const wrong = inputs([
    ['a', 3, part, 2021, 2020],
    ['b', 2, part, 2020, 2021],
  ]);
  const problems = checkInputs(funnel, wrong);
  expect(problems.map(({ severity, place }) => [severity, place?.address])).toEqual([
    ['problem', 'E5'],
    ['problem', 'C5'],
  ]);
});
