import { lookAround } from '../../../src/taskpane/actions/look-around';
import { readRanking } from '../../../src/taskpane/actions/show-result';
import { runAction } from '../../../src/taskpane/actions/run-action';
import { writePlan } from '../../../src/taskpane/actions/write-plan';
import { planOf } from '../../../src/evaluation/plan/plan-of';
import { translator } from '../../../src/locales';
import { newDraft } from '../../../src/taskpane/state/draft';
import { saveDraft } from '../../../src/taskpane/state/saved-draft';
import { WorkbookProblem } from '../../../src/workbook/room';
import { provincesByM8 } from '../../evaluation/provinces';
import { contextOf } from '../context';
import { inMemoryWorkbook } from '../in-memory-workbook';

const plan = planOf(provincesByM8(), {
  t: translator('en'),
  language: 'en',
  taken: { sheets: [], names: [] },
  now: new Date('2026-03-02T14:32:00Z'),
  version: '0.1.0',
});
const draft = newDraft({ kind: 'model', id: 'm8' });

test('writes exactly the plan that was shown, then shows its ranking', async () => {
  const workbook = inMemoryWorkbook();
  const context = contextOf({ room: workbook, state: { page: 'write', draft } });
  await writePlan.run(context, plan);
  expect(workbook.plans).toEqual([plan]);
  expect(context.store.getState()).toMatchObject({
    page: 'result',
    writing: null,
    draft: { written: true },
    result: { stored: { name: 'Regional innovation 2023', method: 'weighted-sum' } },
  });
});

test('tells how far it is, sheet by sheet', async () => {
  const seen: string[] = [];
  const context = contextOf({
    room: {
      ...inMemoryWorkbook(),
      write: async (_, progress) => {
        progress(2, 5, 'Values');
        seen.push(JSON.stringify(context.store.getState().writing));
      },
      listEvaluations: async () => [],
    },
  });
  await writePlan.run(context, plan);
  expect(JSON.parse(seen[0])).toMatchObject({ done: 2, total: 5, sheet: 'Values' });
});

test('cancel reaches the workbook, and the pane stays at the preview with the choices kept', async () => {
  const context = contextOf({
    room: {
      listEvaluations: async () => [],
      write: (_, progress, signal) =>
        new Promise((_, reject) => {
          progress(1, 5, 'Weights');
          signal.addEventListener('abort', () => reject(new WorkbookProblem('cancelled')));
        }),
    },
    state: { page: 'write', draft },
  });
  const writing = runAction(context, writePlan, plan);
  await Promise.resolve();
  await Promise.resolve();
  context.store.getState().writing!.cancel();
  await writing;
  expect(context.store.getState()).toMatchObject({
    page: 'write',
    writing: null,
    draft,
    problem: { code: 'cancelled' },
  });
});

test('the time of the last change moves only when a number did', async () => {
  const workbook = inMemoryWorkbook();
  const times = [1, 2, 3, 4, 5, 6].map((minute) => new Date(2026, 2, 2, 14, minute));
  const context = contextOf({ room: workbook, environment: { now: () => times.shift()! } });
  await writePlan.run(context, plan);
  await readRanking.run(context);
  const first = context.store.getState().result!.changed;
  await readRanking.run(context);
  expect(context.store.getState().result!.changed).toBe(first);
  workbook.ranking = workbook.ranking.map((line, at) => (at === 0 ? { ...line, score: 80 } : line));
  await readRanking.run(context);
  expect(context.store.getState().result!.changed.getTime()).toBeGreaterThan(first.getTime());
});

test('home finds the evaluations of the workbook and the draft left unfinished', async () => {
  const workbook = inMemoryWorkbook();
  await workbook.write(plan, () => {}, new AbortController().signal);
  const context = contextOf({ room: workbook });
  saveDraft(context.environment, draft);
  await lookAround.run(context);
  expect(context.store.getState()).toMatchObject({ draft, evaluations: [{ name: 'Regional innovation 2023' }] });
});
