import {
  FOCUSING_SHEET,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  type IUndoRedoItem,
  type Univer,
} from '@univerjs/core';
import { SetWorksheetRowIsAutoHeightMutation } from '@univerjs/sheets';
import { Book } from '../../../src/workbench/grid/book';
import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { UndoStep, type SteppedUndoService } from '../../../src/workbench/grid/undo-steps';

let univer: Univer;
afterEach(() => univer.dispose());

function openBook() {
  univer = createHeadlessGrid();
  const book = new Book(univer);
  const service = univer.__getInjector().get(IUndoRedoService) as SteppedUndoService;
  const push = (unitID: string, mutation: string) => {
    const mutations: IUndoRedoItem['undoMutations'] = [{ id: mutation, params: {} }];
    service.pushUndoRedo({ unitID, undoMutations: mutations, redoMutations: mutations });
  };
  const top = () => {
    univer.__getInjector().get(IUniverInstanceService).focusUnit(book.id);
    univer.__getInjector().get(IContextService).setContextValue(FOCUSING_SHEET, true);
    return service.pitchTopUndoElement()?.redoMutations.map(({ id }) => id);
  };
  return { book, push, top };
}

test('a step stays one although the cell editor keeps an undo of its own meanwhile', async () => {
  const { book, push, top } = openBook();
  await book.within(new UndoStep(), async () => {
    push(book.id, 'first');
    push('cell-editor', 'typing');
    push(book.id, 'second');
  });
  expect(top()).toEqual(['first', 'second']);
});

test('work that begins before other work has ended joins its own step only', async () => {
  const { book, push, top } = openBook();
  const work = (name: string) => async () => {
    push(book.id, `${name} begins`);
    await new Promise((resolve) => setTimeout(resolve));
    push(book.id, `${name} ends`);
  };
  await Promise.all([book.within(new UndoStep(), work('one')), book.within(new UndoStep(), work('other'))]);
  expect(top()).toEqual(['other begins', 'other ends']);
  push(book.id, 'typed');
  expect(top()).toEqual(['typed']);
});

test('work that fails closes its step and holds up nobody', async () => {
  const { book, push, top } = openBook();
  await expect(book.within(new UndoStep(), () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  await book.within(new UndoStep(), async () => push(book.id, 'next'));
  expect(top()).toEqual(['next']);
});

test('rows that fit themselves to their text join what made them', () => {
  const { book, push, top } = openBook();
  push(book.id, 'writing');
  push(book.id, SetWorksheetRowIsAutoHeightMutation.id);
  expect(top()).toEqual(['writing', SetWorksheetRowIsAutoHeightMutation.id]);
  push(book.id, 'next');
  expect(top()).toEqual(['next']);
});

test('undoing a new sheet that is shown goes back to the sheet before', async () => {
  const { book } = openBook();
  const before = book.workbook.getActiveSheet().getSheetId();
  const made = book.workbook.insertSheet('Ranking');
  book.workbook.setActiveSheet(made);
  await book.undo();
  expect(book.workbook.getSheets().map((sheet) => sheet.getSheetId())).toEqual([before]);
  expect(book.workbook.getActiveSheet().getSheetId()).toBe(before);
});
