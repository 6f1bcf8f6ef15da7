import { fixPlan } from '../../src/evaluation/fix/fix-plan';
import { planOf } from '../../src/evaluation/plan/plan-of';
import { recentSteps, tellsOfStep, type RecordTable } from '../../src/evaluation/recent/recent-step';
import { translator } from '../../src/locales';
import { tableOf } from './plan-tables';
import { provincesByM8 } from './provinces';

const t = translator('zh-CN');
const place = { sheet: 'Any', address: 'A1' };

/** The records as the plans themselves write them, in Chinese. */
function tables(): RecordTable[] {
  const stamp = { now: new Date('2026-11-20T08:00:00Z'), version: '0.1.0' };
  const plan = planOf(provincesByM8(), { t, language: 'zh-CN', taken: { sheets: [], names: [] }, ...stamp });
  const evaluation = tableOf(plan, 'coop_evaluation')!;
  const change = (address: string) => ({
    place: { sheet: 'Data', address },
    before: '约20',
    after: 20,
    why: { why: 'about' as never, facts: {} },
  });
  const fixed = (time: string, cells: string[]) => fixPlan(cells.map(change), { t, now: new Date(time) }).log.rows;
  return [
    { name: 'coop_evaluation', place, rows: evaluation.values },
    {
      name: 'coop_steps',
      place,
      rows: [
        ['evaluation', '', 'coop_evaluation'],
        ['written', '', '2026-11-22T08:00:00.000Z'],
      ],
    },
    { name: 'coop_robustness', place, rows: [['time', '', 'not a time']] },
    {
      name: 'coop_changes',
      place,
      rows: [...fixed('2026-11-19T08:00:00Z', ['A1']), ...fixed('2026-11-21T08:00:00Z', ['A2', 'A3'])],
    },
  ];
}

test('what was done is told newest first, by the name of its evaluation, fixes by how many there were at once', () => {
  const told = recentSteps(tables(), 5).map(({ kind, name }) => [kind, name]);
  expect(told).toEqual([
    ['steps', 'Regional innovation 2023'],
    ['fixes', '2'],
    ['evaluation', 'Regional innovation 2023'],
  ]);
  expect(recentSteps(tables(), 1)).toHaveLength(1);
});

test('only tables of CoopEval that tell of a step are read', () => {
  expect(['coop_evaluation_3', 'coop_changes', 'COOP_ANALYSIS_2'].every(tellsOfStep)).toBe(true);
  expect(['coop_weights', 'Projects', 'coop_change_points'].some(tellsOfStep)).toBe(false);
});
