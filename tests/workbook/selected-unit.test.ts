import { planOf } from '../../src/evaluation/plan/plan-of';
import { translator } from '../../src/locales';
import { selectedUnit } from '../../src/workbook/selected-unit';
import { listEvaluations } from '../../src/workbook/stored-evaluations';
import { liveSheets } from '../evaluation/plan/live-sheets';
import { provincesByM8 } from '../evaluation/provinces';
import { problemOf } from './test-workbook';

const workbook = liveSheets();

const select = (sheet: string, address: string): Promise<void> =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });

test('the row of a ranking or of points tells which unit is meant, any other cell none', async () => {
  const evaluation = provincesByM8();
  await workbook.addSource(evaluation.source);
  const now = new Date('2026-11-20T08:00:00Z');
  const taken = { sheets: [], names: [] };
  await workbook.write(planOf(evaluation, { t: translator('en'), language: 'en', taken, now, version: '0.1.0' }));
  const evaluations = await listEvaluations();
  const at = async (sheet: string, address: string) => {
    await select(sheet, address);
    return (await selectedUnit(evaluations)).unit;
  };
  const [[first], [second]] = await workbook.read('Ranking', 'A5', 2, 1);
  expect(await at('Ranking', 'C5')).toBe(first);
  expect(await at('Ranking', 'A6')).toBe(second);
  const [[third]] = await workbook.read('Points', 'A8', 1, 1);
  expect(await at('Points', 'D8')).toBe(third);
  await select('Ranking', 'A2');
  expect((await problemOf(selectedUnit(evaluations))).code).toBe('no-unit-selected');
});
