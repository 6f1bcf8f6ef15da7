import { withRows } from '../../../src/evaluation/chosen-rows';
import type { Evaluation, Preparation, RowChoice } from '../../../src/evaluation/evaluation';
import { ownEvaluation } from '../../../src/evaluation/make-evaluation';
import { ownIndicators } from '../../../src/evaluation/mapping/own-indicators';
import { planOf } from '../../../src/evaluation/plan/plan-of';
import type { CellValue } from '../../../src/evaluation/source';
import { translator } from '../../../src/locales';
import { sourceOf } from '../provinces';
import { liveSheets } from './live-sheets';

const workbook = liveSheets();

/** Two years of seven units with a total; some values missing, one far out. */
const headers = ['Year', 'Name', 'Kind', 'P', 'Q'];
const units = ['a', 'b', 'c', 'd', 'e', 'f', 'g*', 'Total'];
const rows: CellValue[][] = [2022, 2023].flatMap((year) =>
  units.map((name, at): CellValue[] => [
    year,
    name,
    at % 2 === 0 ? 'x' : 'y',
    name === 'b' ? '' : at + year - 2020,
    name === 'c' ? 900 : name === 'd' ? 'N/A' : 3 * at + 1,
  ]),
);
const table = sourceOf(headers, rows);
const chosen: RowChoice = { year: { column: 0, value: 2023 }, leftOut: ['Total', 'g*'] };
const leave: Preparation = { missing: 'leave', groups: null, treated: [] };

const evaluationOf = (rowChoice: RowChoice, preparation: Preparation): Evaluation => {
  const source = withRows(table, rowChoice, 1);
  const indicators = ownIndicators(table)
    .filter(({ name }) => ['P', 'Q'].includes(name.en))
    .map((indicator) => ({ ...indicator, defaultWeight: 0.5 }));
  return ownEvaluation(indicators, {
    name: 'Own',
    source,
    unitColumn: 1,
    weights: { from: 'equal' },
    method: { id: 'weighted-sum' },
    rows: rowChoice,
    preparation,
  });
};

const planFor = (evaluation: Evaluation) =>
  planOf(evaluation, {
    t: translator('en'),
    language: 'en',
    taken: { sheets: ['Sheet1', 'Data'], names: [] },
    now: new Date('2026-11-20T08:00:00Z'),
    version: '0.1.0',
  });

const all: RowChoice = { year: null, leftOut: [] };

test.each<[string, RowChoice, Preparation]>([
  ['one year without the total', chosen, leave],
  ['the median in the place of missing values', chosen, { ...leave, missing: 'median' }],
  ['the mean inside groups', chosen, { ...leave, missing: 'mean', groups: 2 }],
  ['outliers treated, missing values left', chosen, { ...leave, treated: ['E'] }],
  ['missing values filled, then outliers treated', chosen, { missing: 'min', groups: null, treated: ['E', 'D'] }],
  ['all rows, filled with 0', all, { ...leave, missing: 'zero' }],
])('formulas show what was calculated: %s', async (_, rowChoice, preparation) => {
  const plan = planFor(evaluationOf(rowChoice, preparation));
  await workbook.addSource(table);
  await workbook.write(plan);
  await workbook.expectAsCalculated(plan.sheets);
});

test('a unit that is left out is neither ranked nor counted for the scale, and stands in a visible list', async () => {
  const plan = planFor(evaluationOf(chosen, leave));
  await workbook.addSource(table);
  await workbook.write(plan);
  const ranking = plan.sheets.find(({ part }) => part === 'ranking')!;
  const names = (await workbook.read(ranking.name, ranking.formulas[0].at, 6, 1)).flat();
  expect(names.sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(await workbook.read('Evaluation', 'E4', 3, 1)).toEqual([['Units left out'], ['Total'], ['g*']]);
});

test('a value typed into the data takes the place of the one that was filled in', async () => {
  const evaluation = evaluationOf(chosen, { ...leave, missing: 'median' });
  const plan = planFor(evaluation);
  await workbook.addSource(table);
  await workbook.write(plan);
  const at = rows.findIndex(([year, name]) => year === 2023 && name === 'b');
  await workbook.set('Data', `D${at + 2}`, [[100]]);
  expect((await workbook.read('Values', 'B7', 1, 1))[0][0]).toBe(100);
});
