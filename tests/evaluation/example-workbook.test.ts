import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { evaluate } from '../../src/evaluation/evaluate';
import type { CellValue } from '../../src/evaluation/source';
import { fixture, provincesByM8, sourceOf } from './provinces';

test('the example workbook is recognised by M8 and gives the scores of the independent calculation', async () => {
  const { sheets } = await readXlsx(readFileSync('examples/regional-innovation.xlsx'));
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Provinces 2023', 32],
    ['Panel 2010–2023', 435],
    ['Sources', 8],
  ]);
  expect(sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name))).toEqual(['Provinces2023', 'Panel']);
  const [headers, ...rows] = sheets[0].rows.map((row) => row.map((cell) => (cell ?? '') as CellValue));
  const evaluation = provincesByM8({ source: sourceOf(headers.map(String), rows) });
  expect(evaluation.indicators.map(({ code }) => code)).toEqual(fixture.codes);
  const { units, scores } = evaluate(evaluation);
  expect(units).toEqual(fixture.units);
  scores.forEach((score, at) => expect(score).toBeCloseTo(fixture.scores[at], 9));
});
