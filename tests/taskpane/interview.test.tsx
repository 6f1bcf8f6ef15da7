import axe from 'axe-core';
import { act, screen } from '@testing-library/react';
import { suggestMapping } from '../../src/evaluation/mapping/suggest-mapping';
import type { Language } from '../../src/locales';
import { loadModel } from '../../src/models/load';
import { newDraft, type Draft } from '../../src/taskpane/state/draft';
import { newInterview, type InterviewDraft, type InterviewPlace } from '../../src/taskpane/state/interview-draft';
import { evaluationOf } from '../../src/taskpane/state/evaluation-of';
import { expertFor, judgeFor } from '../evaluation/interviews';
import { provinces } from '../evaluation/provinces';
import { contextOf } from './context';
import { inMemoryWorkbook } from './in-memory-workbook';
import { show } from './show';

const source = { ...provinces(), table: 'Provinces2023' };
const { unitColumn, suggestions } = suggestMapping(loadModel('m8'), source, 'en');
const plain: Draft = {
  ...newDraft({ kind: 'model', id: 'm8' }),
  place: { sheet: 'Data', table: 'Provinces2023', address: 'A1:T32' },
  headers: source.headers,
  unitColumn,
  columns: Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula])),
  leaveOut: true,
  furthest: 'weights',
};
const evaluation = evaluationOf(plain, source, 'en');

const at = (answers: Partial<Draft>, language: Language = 'en') => {
  const state = { page: 'weights' as const, draft: { ...plain, ...answers }, source };
  return contextOf({ room: inMemoryWorkbook(source), environment: { language }, state });
};
const asking = (interview: Partial<InterviewDraft> = {}, from: 'ahp' | 'bwm' = 'ahp'): Partial<Draft> => ({
  weightsFrom: from,
  interview: { ...newInterview, ...interview },
});
const question = (row: string, column: string): InterviewPlace => ({
  page: 'question',
  expert: 0,
  row,
  column,
  again: false,
});
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const answersIn = (context: ReturnType<typeof contextOf>) =>
  context.store.getState().draft!.interview.experts[0].judgements.map(({ row, column, times }) => [row, column, times]);

/** Answers for the whole of which two contradict the rest. */
const contradicting = {
  ...expertFor(evaluation, ''),
  kept: [],
  judgements: expertFor(evaluation, '').judgements.map((judgement) =>
    judgement.row === 'A' && judgement.column === 'D' ? { ...judgement, times: 1 / 2 } : judgement,
  ),
};

test('a question is answered by keys alone: 1 or 2, how much, Enter; Alt and the arrow go back', async () => {
  const context = at(asking({ at: question('A', 'B') }));
  const user = await show(context);
  await heading('Which matters more?');
  screen.getByText('Question 1 of 6 · Main parts');
  expect(await button('Next')).toHaveProperty('disabled', true);
  await user.keyboard('2');
  await act(async () => new Promise((done) => requestAnimationFrame(() => done(undefined))));
  expect(document.activeElement?.closest('[data-strength]')).not.toBeNull();
  await user.keyboard('3');
  screen.getByText('So: Cluster firms is a little more important than Innovation input (3).');
  expect(answersIn(context)).toEqual([['A', 'B', 1 / 3]]);
  await user.keyboard('{Enter}');
  await screen.findByText('Question 2 of 6 · Main parts');
  await user.keyboard('3');
  screen.getByText('So: Innovation input and University–industry linkage are equally important.');
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await screen.findByText('Question 1 of 6 · Main parts');
  expect(screen.getByRole('radio', { name: '3, a little' })).toHaveProperty('checked', true);
});

test('a question can be skipped and is then open still', async () => {
  const context = at(asking({ at: question('M8.D1', 'M8.D2') }));
  const user = await show(context);
  await heading('Which matters more in “Innovation output”?');
  await user.click(await button('Skip'));
  await heading('How much does each part count?');
  screen.getByText('16 questions of the interview are still open.');
  expect(await button('Use these')).toHaveProperty('disabled', true);
});

test('consistency is told while the answers are given', async () => {
  const context = at(asking({ at: question('C', 'D'), experts: [contradicting] }));
  await show(context);
  const meter = await screen.findByRole('meter', { name: 'Consistency ratio' });
  expect(meter.getAttribute('aria-valuetext')).toMatch(/^0\.\d\d: Some answers contradict each other$/);
});

test('suggestions are taken or taken back by the person, and what was answered first stays to be seen', async () => {
  const context = at(asking({ at: { page: 'review', expert: 0, dimension: null }, experts: [contradicting] }));
  const user = await show(context);
  await heading('Some answers contradict each other');
  screen.getByText('Your three least consistent answers');
  expect(await button('Done')).toHaveProperty('disabled', true);
  await user.click(await button('Take suggestion: Innovation input against Innovation output'));
  await heading('The answers agree');
  screen.getByText(/^first: Innovation output a little more \(2\); now: Innovation input .* more \(\d\)$/);
  await user.click(await button('Take back'));
  await heading('Some answers contradict each other');
  expect(answersIn(context)).toContainEqual(['A', 'D', 1 / 2]);
});

test('contradictions may be kept, and the interview goes on', async () => {
  const experts = [{ ...contradicting, judgements: contradicting.judgements.slice(0, 6) }];
  const context = at(asking({ at: { page: 'review', expert: 0, dimension: null }, experts }));
  const user = await show(context);
  await user.click(await button('Keep all'));
  await heading('Which matters more in “Innovation input”?');
});

test('a question asked again comes back to the review', async () => {
  const context = at(asking({ at: { page: 'review', expert: 0, dimension: null }, experts: [contradicting] }));
  const user = await show(context);
  await user.click(await button('Ask again: Innovation input against Innovation output'));
  await heading('Which matters more?');
  await user.click(await button('Next'));
  await heading('Some answers contradict each other');
});

test('several people are asked, named, and their consensus is shown', async () => {
  const experts = [{ ...expertFor(evaluation, 'Li'), kept: [] }];
  const context = at(asking({ experts }));
  const user = await show(context);
  await user.click(await button('Ask another person'));
  screen.getByText('16 questions of the interview are still open.');
  await user.type(screen.getByRole('textbox', { name: 'Name of person 2' }), 'Wang');
  await act(async () =>
    context.store.setState(({ draft }) => ({
      draft: {
        ...draft!,
        interview: { ...draft!.interview, experts: [...experts, { ...expertFor(evaluation, 'Wang', 1.2), kept: [] }] },
      },
    })),
  );
  expect(screen.getAllByText(/^CR 0\.\d\d · consensus 0\.\d\d$/)).not.toHaveLength(0);
  expect(await button('Use these')).toHaveProperty('disabled', false);
  await user.click(await button('Remove Wang'));
  expect(context.store.getState().draft!.interview.experts).toHaveLength(1);
});

test('the interview about best and worst asks for both, then compares', async () => {
  const context = at(asking({ at: { page: 'extreme', expert: 0, which: 'best', dimension: null } }, 'bwm'));
  const user = await show(context);
  await heading('Which matters most?');
  await user.keyboard('1{Enter}');
  await heading('Which matters least?');
  expect(screen.getAllByRole('radio')).toHaveLength(3);
  await user.click(screen.getByRole('radio', { name: 'Innovation output' }));
  await user.keyboard('{Enter}');
  await heading('How much more does Innovation input matter than Innovation output?');
  await user.keyboard('6{Enter}');
  await heading('How much more does Innovation input matter than Cluster firms?');
  expect(context.store.getState().draft!.interview.judges[0].answers[0]).toMatchObject({
    best: 'A',
    worst: 'D',
    bestToOthers: { D: 6 },
  });
});

test('a complete interview about best and worst gives weights and says how well they fit', async () => {
  await show(at(asking({ judges: [judgeFor(evaluation, '')] }, 'bwm')));
  expect(await screen.findAllByText(/^Consistency ratio 0\.\d\d; 0 is full agreement\./)).not.toHaveLength(0);
  expect(await button('Use these')).toHaveProperty('disabled', false);
});

test('several people compare with the best and the worst; who is furthest from the mean of all is named', async () => {
  const context = at(asking({ judges: [judgeFor(evaluation, '')] }, 'bwm'));
  const user = await show(context);
  await user.click(await button('Ask another person'));
  expect(await button('Use these')).toHaveProperty('disabled', true);
  await user.type(screen.getByRole('textbox', { name: 'Name of person 2' }), 'Wang');
  const second = judgeFor(evaluation, 'Wang', true);
  const { interview } = context.store.getState().draft!;
  expect(interview.judges[1]).toEqual({ name: 'Wang', answers: [] });
  await act(async () =>
    context.store.setState(({ draft }) => ({
      draft: { ...draft!, interview: { ...interview, judges: [interview.judges[0], second] } },
    })),
  );
  // Two people are equally far from their mean; the first is named.
  expect(
    screen.getAllByText(/Furthest from the mean of all: Person 1, with \d+% of the weight elsewhere\.$/),
  ).not.toHaveLength(0);
  expect(await button('Use these')).toHaveProperty('disabled', false);
  await user.click(await button('Remove Person 1'));
  expect(context.store.getState().draft!.interview.judges).toEqual([second]);
});

const pages: [string, Partial<Draft>][] = [
  ['a question', asking({ at: question('C', 'D'), experts: [contradicting] })],
  ['the review', asking({ at: { page: 'review', expert: 0, dimension: null }, experts: [contradicting] })],
  ['the people asked', asking({ experts: [contradicting, { name: 'Wang', judgements: [], kept: [] }] })],
  ['best', asking({ at: { page: 'extreme', expert: 0, which: 'best', dimension: null } }, 'bwm')],
  [
    'people who compared with best and worst',
    asking({ judges: [judgeFor(evaluation, 'Li'), judgeFor(evaluation, 'Wang', true)] }, 'bwm'),
  ],
  [
    'a comparison',
    asking(
      {
        at: { page: 'comparison', expert: 0, of: 'bestToOthers', code: 'B', dimension: null },
        judges: [judgeFor(evaluation, '')],
      },
      'bwm',
    ),
  ],
];

test.each(pages.flatMap(([name, draft]) => (['en', 'zh-CN'] as const).map((language) => ({ name, draft, language }))))(
  'axe finds nothing in $name in $language',
  async ({ draft, language }) => {
    await show(at(draft, language));
    await screen.findByRole('heading', { level: 1 });
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);
  },
);
