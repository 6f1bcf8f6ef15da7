import { act, screen, within } from '@testing-library/react';
import type { Evaluation } from '../../src/evaluation/evaluation';
import { planOf } from '../../src/evaluation/plan/plan-of';
import { translator, type Language } from '../../src/locales';
import { showResult } from '../../src/taskpane/actions/show-result';
import { evaluationOfAll } from '../evaluation/every-indicator';
import { byTypeOfSchool } from '../evaluation/schools';
import { contextOf } from './context';
import { inMemoryWorkbook } from './in-memory-workbook';
import { show } from './show';

/** Four colleges by M1, the last of which does not answer a question that is required. */
const withoutAnswer = (): Evaluation => {
  const before = evaluationOfAll('m1', 4);
  const required = before.source.headers.findIndex((header) => header.startsWith('M1.D2'));
  const rows = before.source.rows.map((row, unit) =>
    row.map((cell, column) => (unit === 3 && column === required ? '' : cell)),
  );
  return { ...before, source: { ...before.source, rows, table: 'Colleges' } };
};

const shownResult = async (language: Language, evaluation = withoutAnswer()) => {
  const workbook = inMemoryWorkbook(evaluation.source);
  const options = {
    t: translator(language),
    language,
    taken: { sheets: [], names: [] },
    now: new Date(),
    version: '1',
  };
  await workbook.write(planOf(evaluation, options), () => {}, new AbortController().signal);
  const context = contextOf({ room: workbook, environment: { language } });
  const user = await show(context);
  const [stored] = await workbook.listEvaluations();
  await act(async () => showResult.run(context, stored));
  return { user, workbook };
};

test.each([
  ['en', /^–Unit 4noneIncomplete: no value for “.+”\.$/, 'As table'],
  ['zh-CN', /^–Unit 4无.*“.+”/, '表格'],
] as const)(
  'in %s a unit without a score says why, below its row, and the others say nothing',
  async (language, said, asTable) => {
    const { user, workbook } = await shownResult(language);
    const row = (await screen.findByRole('button', { name: 'Unit 4' })).closest('li')!;
    expect(row.textContent).toMatch(said);
    for (const { unit, note } of workbook.ranking.filter(({ note }) => note === '')) {
      const other = screen.getByRole('button', { name: unit }).closest('li')!;
      expect([note, other.textContent]).toEqual(['', expect.stringMatching(/^\d.*\d\.\d$/)]);
    }
    const { note } = workbook.ranking.find(({ unit }) => unit === 'Unit 4')!;
    await user.click(screen.getByRole('button', { name: new RegExp(asTable) }));
    within(screen.getByRole('table')).getByText(note);
  },
);

test('the note follows the cell', async () => {
  const { workbook } = await shownResult('en');
  await screen.findByText(/^Incomplete: no value for/);
  await act(async () => workbook.changeRanking(workbook.ranking.map((line) => ({ ...line, note: '' }))));
  expect(screen.queryByText(/^Incomplete/)).toBeNull();
});

test('below a unit stands its place among its peers, where there are enough of them', async () => {
  const { workbook } = await shownResult('en', byTypeOfSchool());
  const first = workbook.ranking.find(({ peers }) => peers?.group === 'vocational' && peers.rank === 1)!;
  const row = (await screen.findByRole('button', { name: first.unit })).closest('li')!;
  within(row).getByText(/^vocational: place 1 of 9/);
  expect(screen.queryByText(/^art: place/)).toBeNull();
});
