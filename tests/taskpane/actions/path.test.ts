import { goToStep } from '../../../src/taskpane/actions/navigate';
import { chooseColumn, chooseLeaveOut } from '../../../src/taskpane/actions/choose-columns';
import { chooseOtherData, readAgain, takeSelection } from '../../../src/taskpane/actions/choose-data';
import { checkSelection } from '../../../src/taskpane/actions/check-selection';
import { findExamples, tryExample } from '../../../src/taskpane/actions/find-examples';
import { runAction } from '../../../src/taskpane/actions/run-action';
import { startEvaluation } from '../../../src/taskpane/actions/start-evaluation';
import type { PaneContext } from '../../../src/taskpane/actions/action';
import { WorkbookProblem } from '../../../src/workbook/room';
import { sourceOf } from '../../evaluation/provinces';
import { contextOf } from '../context';
import { inMemoryWorkbook } from '../in-memory-workbook';

const withM8 = async (): Promise<{ context: PaneContext; workbook: ReturnType<typeof inMemoryWorkbook> }> => {
  const workbook = inMemoryWorkbook();
  const context = contextOf({ room: workbook });
  await startEvaluation.run(context, { kind: 'model', id: 'm8' });
  await takeSelection.run(context);
  return { context, workbook };
};
const draftOf = ({ store }: PaneContext) => store.getState().draft!;

test('the selection becomes the data, with the columns the model recognises', async () => {
  const { context } = await withM8();
  expect(context.store.getState().source?.rows).toHaveLength(31);
  expect(Object.values(draftOf(context).columns).filter(Boolean)).toHaveLength(10);
  expect(draftOf(context).place).toEqual({ sheet: 'Data', table: 'Provinces2023', address: 'A1:T32' });
});

test('reading again keeps every answer while the columns are the same', async () => {
  const { context, workbook } = await withM8();
  await chooseLeaveOut.run(context, true);
  await goToStep.run(context, 'check');
  const answered = draftOf(context);
  workbook.source = { ...workbook.source, rows: workbook.source.rows.slice(1) };
  await readAgain.run(context);
  expect(draftOf(context)).toEqual({ ...answered, place: { ...answered.place, address: 'A1:T31' } });
  expect(context.store.getState().page).toBe('check');
});

test('other columns are matched anew, and the user is led back to them', async () => {
  const { context, workbook } = await withM8();
  await goToStep.run(context, 'weights');
  const headers = workbook.source.headers.map((header, at) => (at === 3 ? 'something else' : header));
  workbook.source = { ...workbook.source, headers };
  await readAgain.run(context);
  expect(context.store.getState()).toMatchObject({ page: 'data', matchedAgain: true });
  expect(draftOf(context)).toMatchObject({ furthest: 'data', headers });
});

test('an indicator whose column is taken away must be left out explicitly again', async () => {
  const { context } = await withM8();
  await chooseLeaveOut.run(context, true);
  await goToStep.run(context, 'method');
  await chooseColumn.run(context, { code: 'M8.A1', formula: null });
  expect(draftOf(context)).toMatchObject({ leaveOut: false, furthest: 'data' });
});

test('other data keeps the answers that do not depend on columns', async () => {
  const { context } = await withM8();
  context.store.setState({ draft: { ...draftOf(context), method: { id: 'topsis' } } });
  await chooseOtherData.run(context);
  expect(draftOf(context)).toMatchObject({ place: null, method: { id: 'topsis' }, furthest: 'data' });
});

test('own indicators begin with every column of numbers but the year, and equal weights', async () => {
  const context = contextOf({
    room: {
      readSelection: async () =>
        sourceOf(
          ['Name', 'Papers', 'Cost', 'Year / 年份'],
          [
            ['A', 3, 5, 2023],
            ['B', 4, 2, 2023],
          ],
        ),
    },
  });
  await startEvaluation.run(context, { kind: 'own' });
  await takeSelection.run(context);
  expect(draftOf(context)).toMatchObject({
    unitColumn: 0,
    columns: { B: { sum: [1] }, C: { sum: [2] }, D: null },
    weightsFrom: 'equal',
  });
});

test('a problem of the workbook is kept to be shown, and the next action clears it', async () => {
  const refuse = async () => {
    throw new WorkbookProblem('selection-empty', { sheet: 'Data', address: 'B4' });
  };
  const context = contextOf({ room: { readSelection: refuse } });
  await runAction(context, startEvaluation, { kind: 'own' });
  await runAction(context, takeSelection, undefined);
  expect(context.store.getState()).toMatchObject({ reading: false, problem: { code: 'selection-empty' } });
  await runAction(context, chooseOtherData, undefined);
  expect(context.store.getState().problem).toBeNull();
});

test('an error nobody foresaw keeps its own words for support', async () => {
  const fail = async () => {
    throw new TypeError('undefined is not a range');
  };
  const context = contextOf({ room: { readSelection: fail } });
  await runAction(context, startEvaluation, { kind: 'own' });
  await runAction(context, takeSelection, undefined);
  expect(context.store.getState().problem).toMatchObject({
    code: 'host',
    facts: { code: 'TypeError', message: 'undefined is not a range' },
  });
});

test('the example is found where a model recognises a table, and starts with it', async () => {
  const context = contextOf({ room: inMemoryWorkbook() });
  await findExamples.run(context);
  const [example] = context.store.getState().examples!;
  expect(example).toMatchObject({ modelId: 'm8', indicators: 10 });
  await tryExample.run(context, example);
  expect(context.store.getState()).toMatchObject({ page: 'data', source: { table: 'Provinces2023' } });
});

test('a table of something else is no example', async () => {
  const context = contextOf({ room: inMemoryWorkbook(sourceOf(['Name', 'Papers'], [['A', 3]])) });
  await findExamples.run(context);
  expect(context.store.getState().examples).toEqual([]);
});

test('the ribbon checks a table of own indicators at once', async () => {
  const context = contextOf({
    room: {
      listOwnModels: async () => [],
      readSelection: async () =>
        sourceOf(
          ['Name', 'Papers', 'Cost'],
          [
            ['A', 3, 5],
            ['B', 4, 2],
          ],
        ),
    },
  });
  await checkSelection.run(context, undefined);
  expect(context.store.getState().page).toBe('check');
  expect(draftOf(context).topic).toEqual({ kind: 'own' });
});

test('the ribbon matches a table to the model that fits and asks what must be asked', async () => {
  const context = contextOf({ room: inMemoryWorkbook() });
  await checkSelection.run(context, undefined);
  expect(context.store.getState().page).toBe('data');
  expect(draftOf(context).topic).toEqual({ kind: 'model', id: 'm8' });
});
