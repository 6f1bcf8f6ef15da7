import { planOf } from '../../../src/evaluation/plan/plan-of';
import { evaluate } from '../../../src/evaluation/evaluate';
import type { Evaluation } from '../../../src/evaluation/evaluation';
import { servedModelIds } from '../../../src/evaluation/served';
import type { CellValue } from '../../../src/evaluation/source';
import { translator } from '../../../src/locales';
import { officeWorkbook } from '../../../src/workbook/office-workbook';
import { evaluationOfAll } from '../every-indicator';
import { byTypeOfSchool } from '../schools';
import { liveSheets } from './live-sheets';

const workbook = liveSheets();

const planFor = (evaluation: Evaluation) =>
  planOf(evaluation, {
    t: translator('en'),
    language: 'en',
    taken: { sheets: ['Sheet1', 'Data'], names: [] },
    now: new Date('2026-11-20T08:00:00Z'),
    version: '0.1.0',
  });

test.each(servedModelIds.flatMap((id) => [[id, 12] as const, [id, 4] as const]))(
  'formulas of %s show what was calculated for %i units',
  async (id, units) => {
    const evaluation = evaluationOfAll(id, units);
    const plan = planFor(evaluation);
    await workbook.addSource(evaluation.source);
    await workbook.write(plan);
    await workbook.expectAsCalculated(plan.sheets);
  },
);

test('a capped class, a failed gate and a missing answer follow the cells', async () => {
  const before = evaluationOfAll('m1', 4);
  const { source } = before;
  const best = (row: readonly CellValue[], changes: Record<string, CellValue>) =>
    row.map((cell, column) => {
      const code = source.headers[column].split(' ')[0];
      if (column === 0) return cell;
      if (code in changes) return changes[code];
      const indicator = before.indicators.find((one) => one.code === code);
      return indicator?.accepts?.max ?? 100;
    });
  const rows = [
    best(source.rows[0], {}),
    best(source.rows[1], { 'M1.A3': 1 }),
    best(source.rows[2], { 'M1.D1': 3 }),
    best(source.rows[3], { 'M1.D2': '' }),
  ];
  const evaluation = { ...before, source: { ...source, rows } };
  const plan = planFor(evaluation);
  await workbook.addSource(evaluation.source);
  await workbook.write(plan);
  await workbook.expectAsCalculated(plan.sheets);
  const shown = await workbook.read('Ranking', 'A5', 4, 4);
  expect(shown.map(([unit, , , grade]) => [unit, grade])).toEqual([
    ['Unit 1', 'A'],
    ['Unit 2', 'C'],
    ['Unit 3', 'B'],
    ['Unit 4', ''],
  ]);
});

test('shares are of the rows that name somebody, and together the whole', async () => {
  const before = evaluationOfAll('m7', 3);
  const { source } = before;
  const rows = [...source.rows.map((row) => row.map((cell) => (cell === '' ? 4 : cell))), source.headers.map(() => '')];
  const evaluation = { ...before, source: { ...source, rows } };
  const plan = planFor(evaluation);
  await workbook.addSource(evaluation.source);
  await workbook.write(plan);
  await workbook.expectAsCalculated(plan.sheets);
  const shown = await workbook.read('Ranking', 'A5', 4, 2);
  expect(shown[3]).toEqual(['', '']);
  expect(shown.slice(0, 3).reduce((sum, [, share]) => sum + Number(share), 0)).toBeCloseTo(100, 9);
});

test('a gap takes an indicator from all shares, and the sheet says so and still sums to the whole', async () => {
  const evaluation = evaluationOfAll('m7', 4);
  const plan = planFor(evaluation);
  await workbook.addSource(evaluation.source);
  await workbook.write(plan);
  await workbook.expectAsCalculated(plan.sheets);
  const shown = await workbook.read('Ranking', 'A5', 5, 9);
  expect(shown[4].slice(0, 2)).toEqual(['Together', expect.closeTo(100, 9)]);
  const notes = shown.slice(0, 4).map((row) => row.filter((cell) => String(cell).startsWith('Without')));
  expect(new Set(notes.flat())).toEqual(
    new Set(['Without “Market risk borne”: a value is missing or all are 0, so nobody’s share of it is known.']),
  );
  expect(notes.flat()).toHaveLength(4);
});

test('percentiles, places and classes inside peer groups follow the cells', async () => {
  const evaluation = byTypeOfSchool();
  const plan = planFor(evaluation);
  await workbook.addSource(evaluation.source);
  await workbook.write(plan);
  await workbook.expectAsCalculated(plan.sheets);
  const ranking = plan.sheets.find(({ part }) => part === 'ranking')!;
  const headers = ranking.blocks.find(({ at }) => at === 'A4')!.values[0];
  expect(headers.slice(-4)).toEqual(['Peer group', 'Peers', 'Rank among peers', 'Note']);
  const [stored] = await officeWorkbook.listEvaluations();
  const lines = await officeWorkbook.readRanking(stored);
  const { units, peerRanks } = evaluate(evaluation);
  expect(lines.map(({ unit, peers }) => [unit, peers!.rank])).toEqual(
    expect.arrayContaining(units.map((unit, row) => [unit, peerRanks![row]])),
  );
});
