import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { codedClauses } from '../../../../src/evaluation/analyses/m6/coded-clauses';
import { regionMap } from '../../../../src/evaluation/analyses/m6/region-map';
import { regionsFound } from '../../../../src/evaluation/analyses/m6/regions-found';
import { inputsFor } from '../example';
import { shownBy } from '../said';
import { paper004Coding, paper004Declared } from './paper-004';

const paper = () => inputsFor(regionMap, { coding: paper004Coding, 'declared-regions': paper004Declared });
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
  expect(sentences('A5')).toBe(
    '1 clauses name another region than the one that issued them; they count for the issuer.',
  );
  const [, flaws] = regionMap.draw(paper(), 'en').sheets;
  const [, list] = flaws.build('Flaws', 'analysis').formulas;
  expect(list.expected).toEqual([
    ['found, not declared', 'Shaanxi', '', '', ''],
    ['named here, issued elsewhere', 'Shaanxi', 'Guangdong', 'Paper 004 on Shaanxi', 'table 2, row 7, G'],
  ]);
});

test('a declared region without a clause is a flaw as well, and where all agree nothing is', () => {
  const agreeing = paper004Coding.filter(([, , , region]) => region !== 'Shaanxi');
  const given = (declared = paper004Declared) =>
    inputsFor(regionMap, { coding: agreeing, 'declared-regions': declared });
  expect(shownBy(regionMap, given()).second).toBe('6 regions are declared and the same 6 are found.');
  expect(shownBy(regionMap, given([...paper004Declared, ['Tianjin']])).second).toBe(
    '7 regions are declared, 6 are found: note Tianjin.',
  );
});
