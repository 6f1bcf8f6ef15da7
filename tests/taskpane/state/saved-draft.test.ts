import { newDraft } from '../../../src/taskpane/state/draft';
import { readDraft, saveDraft } from '../../../src/taskpane/state/saved-draft';
import { environmentOf } from '../environment';

const draft = { ...newDraft({ kind: 'model', id: 'm8' }), headers: ['Province', 'R&D'], furthest: 'weights' as const };

test('a draft comes back as it was', () => {
  const environment = environmentOf();
  saveDraft(environment, draft);
  expect(readDraft(environment)).toEqual(draft);
});

test('a draft belongs to its workbook', () => {
  const environment = environmentOf();
  saveDraft(environment, draft);
  expect(readDraft({ ...environment, workbookKey: 'other.xlsx' })).toBeNull();
});

test('a draft is forgotten after 30 days', () => {
  const environment = environmentOf();
  saveDraft(environment, draft);
  expect(readDraft({ ...environment, now: () => new Date('2026-03-31T14:00:00Z') })).toEqual(draft);
  expect(readDraft({ ...environment, now: () => new Date('2026-04-01T15:00:00Z') })).toBeNull();
  expect(readDraft(environment)).toBeNull();
});

test('a record that is no draft is forgotten', () => {
  const environment = environmentOf();
  environment.texts.write('coopeval.draft.book.xlsx', 'not a draft');
  expect(readDraft(environment)).toBeNull();
  expect(environment.texts.read('coopeval.draft.book.xlsx')).toBeNull();
});
