import { planOf } from '../../../src/evaluation/plan/plan-of';
import { translator } from '../../../src/locales';
import { answerIntent } from '../../../src/taskpane/actions/answer-intent';
import { runAction } from '../../../src/taskpane/actions/run-action';
import { provincesByM8 } from '../../evaluation/provinces';
import { contextOf } from '../context';
import { inMemoryWorkbook } from '../in-memory-workbook';

const withEvaluation = async () => {
  const room = inMemoryWorkbook();
  const evaluation = provincesByM8({ source: room.source });
  const stamp = { now: new Date('2026-03-01T10:00:00Z'), version: '0.1.0' };
  const plan = planOf(evaluation, { t: translator('en'), language: 'en', taken: await room.takenNames(), ...stamp });
  await room.write(plan, () => {}, new AbortController().signal);
  return { room, context: contextOf({ room }) };
};

test('without an evaluation the ribbon’s report says so on the home page', async () => {
  const context = contextOf({ room: inMemoryWorkbook(), state: { page: 'about' } });
  await runAction(context, answerIntent, 'report');
  expect(context.store.getState()).toMatchObject({ page: 'home', problem: { code: 'no-evaluation' } });
});

test('the report of the evaluation that was written last is shown', async () => {
  const { context } = await withEvaluation();
  await runAction(context, answerIntent, 'report');
  expect(context.store.getState()).toMatchObject({ page: 'result', tab: 'report', problem: null });
});

test('freezing and the list of functions have their pages', async () => {
  const { context } = await withEvaluation();
  await runAction(context, answerIntent, 'freeze');
  expect(context.store.getState().page).toBe('freeze');
  await runAction(context, answerIntent, 'functions');
  expect(context.store.getState().page).toBe('functions');
});

test('the unit of the selected row is explained', async () => {
  const { room, context } = await withEvaluation();
  const [stored] = await room.listEvaluations();
  room.selectedUnit = async () => ({ stored, unit: 'Tibet' });
  await runAction(context, answerIntent, 'explain-unit');
  expect(context.store.getState()).toMatchObject({ page: 'result', tab: 'unit', unit: 'Tibet' });
});
