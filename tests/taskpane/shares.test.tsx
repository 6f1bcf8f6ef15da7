import { act, screen } from '@testing-library/react';
import { suggestMapping } from '../../src/evaluation/mapping/suggest-mapping';
import { planOf } from '../../src/evaluation/plan/plan-of';
import { translator, type Language } from '../../src/locales';
import { loadModel } from '../../src/models/load';
import { showResult } from '../../src/taskpane/actions/show-result';
import { newDraft, type Draft } from '../../src/taskpane/state/draft';
import { evaluationOfAll } from '../evaluation/every-indicator';
import { contextOf } from './context';
import { inMemoryWorkbook } from './in-memory-workbook';
import { show } from './show';

/** A tab or a step is fetched when it is first looked at, which takes its time on a busy machine. */
const patiently = { timeout: 20_000 };

/** Four parties that share a benefit, of which two lack a value. */
const parties = () => {
  const evaluation = evaluationOfAll('m7', 4);
  return { ...evaluation, source: { ...evaluation.source, table: 'Parties' } };
};

const shownResult = async (language: Language) => {
  const evaluation = parties();
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
  return user;
};

test('the result of a model of shares says who gets the largest share and never speaks of a score', async () => {
  const user = await shownResult('en');
  await screen.findByRole('heading', { level: 1, name: /largest share|gets just more than/ });
  screen.getByText('Share (%)');
  screen.getByText(/^4 units share what is divided, by: Weighted mean of the shares\./);
  screen.getByText(/Together they get 100\.0%\./);
  // What holds for all is said once.
  screen.getByText(/^Without “Market risk borne”: a value is missing or all are 0/);
  expect(document.body.textContent).not.toMatch(/score/i);
  await user.click(screen.getByRole('tab', { name: 'Compare' }));
  await screen.findByRole('columnheader', { name: /Share \(%\)/ }, patiently);
  expect(screen.queryByText('Other methods')).toBeNull();
});

test('the same in Chinese', async () => {
  await shownResult('zh-CN');
  await screen.findByRole('heading', { level: 1, name: /所得份额/ });
  screen.getByText('份额（%）');
  expect(document.body.textContent).not.toMatch(/得分|评分/);
});

test.each([
  ['en', 'How do shares become one share?', /^Weighted mean/],
  ['zh-CN', '如何由各项份额得出总份额？', /^加权平均/],
] as const)(
  'the method step of a model of shares in %s offers what gives shares, and no other method',
  async (language, title, name) => {
    const { source } = parties();
    const { suggestions } = suggestMapping(loadModel('m7'), source, 'en');
    const draft: Draft = {
      ...newDraft({ kind: 'model', id: 'm7' }),
      place: { sheet: source.sheet, table: source.table, address: 'A1:Z5' },
      headers: source.headers,
      unitColumn: 0,
      columns: Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula])),
      leaveOut: true,
      furthest: 'write',
    };
    const state = { page: 'method' as const, draft, source };
    await show(contextOf({ room: inMemoryWorkbook(source), environment: { language }, state }));
    await screen.findByRole('heading', { level: 1, name: title }, patiently);
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    expect(screen.getByRole('radio', { name })).toHaveProperty('checked', true);
    expect(screen.queryByRole('button', { name: translator(language)('method.all', { number: '17' }) })).toBeNull();
    expect(screen.queryByText(translator(language)('method.compare'))).toBeNull();
  },
);
