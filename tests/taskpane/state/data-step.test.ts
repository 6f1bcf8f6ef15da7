import { suggestMapping } from '../../../src/evaluation/mapping/suggest-mapping';
import { loadModel } from '../../../src/models/load';
import { columnQuestions, dataStepBlock } from '../../../src/taskpane/state/data-step';
import { newDraft, type Draft } from '../../../src/taskpane/state/draft';
import { sourceOf } from '../../evaluation/provinces';

const source = sourceOf(
  ['Province', 'R&D intensity', 'R&D personel'],
  [
    ['Beijing', 6.7, 400000],
    ['Tianjin', 3.6, 120000],
  ],
);
const model = loadModel('m8');
const mapping = suggestMapping(model, source, 'en');
const suggested: Draft = {
  ...newDraft({ kind: 'model', id: 'm8' }),
  columns: Object.fromEntries(mapping.suggestions.map(({ indicator, formula }) => [indicator.code, formula])),
};
const blockOf = (draft: Draft) => dataStepBlock(draft, columnQuestions(draft, mapping), model);

test('a similar name must be confirmed first', () => {
  const { doubtful, settled, missing } = columnQuestions(suggested, mapping);
  expect(doubtful.map(({ indicator }) => indicator.code)).toEqual(['M8.A2']);
  expect(settled.map(({ indicator }) => indicator.code)).toEqual(['M8.A1']);
  expect(missing).toHaveLength(23);
  expect(blockOf(suggested)).toBe('unconfirmed');
});

test('then missing indicators must be left out in so many words', () => {
  const confirmed = { ...suggested, confirmed: ['M8.A2'] };
  expect(blockOf(confirmed)).toBe('missing-undecided');
  expect(blockOf({ ...confirmed, leaveOut: true })).toBeNull();
});

test('a column chosen by the user needs no confirmation', () => {
  const chosen = {
    ...suggested,
    leaveOut: true,
    columns: { ...suggested.columns, 'M8.A2': { sum: [1], per: null, times: 1 } },
  };
  expect(blockOf(chosen)).toBeNull();
});

test('without any column there is nothing to evaluate', () => {
  expect(blockOf({ ...suggested, columns: {}, leaveOut: true })).toBe('no-indicator');
});
