import { planOf } from '../../../src/evaluation/plan/plan-of';
import { servedModelIds } from '../../../src/evaluation/served';
import { translator } from '../../../src/locales';
import { evaluationOfAll } from '../every-indicator';
import { liveSheets } from './live-sheets';

const workbook = liveSheets();

test.each(servedModelIds.flatMap((id) => [[id, 12] as const, [id, 4] as const]))(
  'formulas of %s show what was calculated for %i units',
  async (id, units) => {
    const evaluation = evaluationOfAll(id, units);
    const plan = planOf(evaluation, {
      t: translator('en'),
      language: 'en',
      taken: { sheets: ['Sheet1', 'Data'], names: [] },
      now: new Date('2026-11-20T08:00:00Z'),
      version: '0.1.0',
    });
    await workbook.addSource(evaluation.source);
    await workbook.write(plan);
    await workbook.expectAsCalculated(plan.sheets);
  },
);
