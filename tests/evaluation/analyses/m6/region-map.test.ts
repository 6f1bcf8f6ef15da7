import { codedNamings, declared } from '../../../../examples/paper-004';
import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { codedClauses } from '../../../../src/evaluation/analyses/m6/coded-clauses';
import { regionMap } from '../../../../src/evaluation/analyses/m6/region-map';
import { regionsFound } from '../../../../src/evaluation/analyses/m6/regions-found';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const declaredRows = declared.map((region) => [region]);
const paper = () => inputsFor(regionMap, { coding: codedNamings, 'declared-regions': declaredRows });
const sentences = (at: string) =>
  regionMap
    .draw(paper(), 'en')
    .sheets[0].build('Sheet', 'analysis')
    .formulas.find((one) => one.at === at)!.expected[0][0];

test('the matrix of paper 004, category by region, as it is printed in the requirements', () => {
  const inputs = paper();
  const categories = Object.fromEntries(
    regionsFound(codedClauses(inputs), inputs['declared-regions']).map(({ region, counts }) => [
      region,
      counts.flatMap((count, at) => (count > 0 ? [at + 1] : [])),
    ]),
  );
  expect(categories).toEqual({
    Beijing: [1, 4, 7],
    Shanghai: [1, 4, 7],
    Guangdong: [3, 4, 7],
    Zhejiang: [1, 3, 4],
    Jiangsu: [1, 2, 3, 6, 7],
    Shandong: [6, 7],
    Shaanxi: [7],
  });
});

test('both flaws of paper 004 come out by the rules: six declared and seven found; the row that is named Guangdong', () => {
  expect(checkInputs(regionMap, paper()).filter(({ severity }) => severity === 'problem')).toEqual([]);
  expect(shownBy(regionMap, paper()).finding).toBe('“Jiangsu” speaks of most categories: 5 of 7.');
  expect(sentences('A4')).toBe('6 regions are declared, 7 are found: note Shaanxi.');
  expect(sentences('A5')).toBe('Clauses that name another region than their issuer’s: 1. They count for the issuer.');
  const [, flaws] = regionMap.draw(paper(), 'en').sheets;
  const [, list] = flaws.build('Flaws', 'analysis').formulas;
  expect(list.expected).toEqual([
    ['found, not declared', 'Shaanxi', '', '', ''],
    [
      'named here, issued elsewhere',
      'Shaanxi',
      'Guangdong',
      'Paper 004 on Shaanxi',
      '8, l.151: named Guangdong, organised in Shaanxi',
    ],
  ]);
});

test('a declared region without a clause is a flaw as well, and where all agree nothing is', () => {
  const agreeing = codedNamings.filter(([, , , region]) => region !== 'Shaanxi');
  const given = (rows = declaredRows) => inputsFor(regionMap, { coding: agreeing, 'declared-regions': rows });
  expect(shownBy(regionMap, given()).second).toBe('6 regions are declared and the same 6 are found.');
  expect(shownBy(regionMap, given([...declaredRows, ['Tianjin']])).second).toBe(
    '7 regions are declared, 6 are found: note Tianjin.',
  );
});
