import { act, screen, within } from '@testing-library/react';
import { contextOf } from './context';
import { inMemoryWorkbook } from './in-memory-workbook';
import { analysisById } from '../../src/evaluation/analyses/analyses';
import { sourceFor } from '../evaluation/analyses/example';
import { show } from './show';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

const open = async (workbook = inMemoryWorkbook()) => {
  const user = await show(contextOf({ room: workbook }));
  await user.click(await button(/^More than a score/));
  await heading('More than a score');
  await user.click(await button(/^Benefit sharing/));
  await heading('These tables are needed');
  return { user, workbook };
};

test('inserts the input, checks it, writes sheets with formulas and shows the finding', async () => {
  const { user, workbook } = await open();
  screen.getByText('Names of the parties joined by +, in any order.');
  await user.click(await button('Insert 2 tables'));
  await screen.findByText('found: Data_M7_parties, sheet Parties of the consortium');
  await user.click(await button('Check the input'));
  await heading('It can be computed, with something to look at');
  expect(screen.getAllByText(/still holds the teaching example/)).toHaveLength(2);
  await user.click(await button('Preview'));
  await heading('This will be written');
  await user.click(await button('Write 1 sheet'));
  await heading(/^The rules differ most for Example Enterprise: from 200\.0 to 392\.3/);
  screen.getByText('Example Institute');
  await user.click(await button('As table'));
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows[2].textContent).toMatch(/^Example Enterprise200392.33$/);
  await user.click(await button('Go to sheet'));
  expect(workbook.visited).toEqual(['coop_finding']);
  expect(workbook.plans.map(({ sheets }) => sheets.map(({ part }) => part))).toEqual([
    ['input', 'input'],
    ['analysis'],
  ]);
});

test('a written analysis stands in the list of its model and opens again', async () => {
  const { user } = await open();
  await user.click(await button('Insert 2 tables'));
  await user.click(await button('Check the input'));
  await user.click(await button('Preview'));
  await user.click(await button('Write 1 sheet'));
  await heading(/^The rules differ most/);
  await user.click(await button('Back'));
  const section = await screen.findByRole('region', { name: 'In this workbook' });
  await user.click(within(section).getByRole('button', { name: /^Benefit sharing/ }));
  await heading(/^The rules differ most/);
});

test('a problem is named with its cell, and nothing can be written before it is cured', async () => {
  const workbook = inMemoryWorkbook();
  const { readSource } = workbook;
  workbook.readSource = async (choice) => {
    const source = await readSource(choice);
    if (choice.table !== 'Data_M7_parties') return source;
    return { ...source, rows: source.rows.map((row, at) => (at === 0 ? ['', ...row.slice(1)] : row)) };
  };
  const { user } = await open(workbook);
  await user.click(await button('Insert 2 tables'));
  await user.click(await button('Check the input'));
  await heading('One thing needs fixing');
  screen.getByText('“Party” is empty here. Fill it in.');
  await user.click(await button('Go to cell Parties of the consortium!A5'));
  expect(workbook.visited).toEqual(['Parties of the consortium!A5']);
  expect(await button('Preview')).toHaveProperty('disabled', true);
});

test('a table of the user’s is found by its headers, whatever its name', async () => {
  const analysis = analysisById('both-satisfied');
  const own = { ...sourceFor(analysis, analysis.inputs[0]), sheet: 'Survey', table: 'Answers2026' };
  const user = await show(contextOf({ room: inMemoryWorkbook(own) }));
  await user.click(await button(/^More than a score/));
  await user.click(await button(/^Both parties side by side/));
  await screen.findByText('found: Answers2026, sheet Survey');
  expect(await button('Check the input')).toHaveProperty('disabled', false);
});

test('a written analysis says that its table has grown since, and is written again beside the old sheets', async () => {
  const analysis = analysisById('both-satisfied');
  const before = { ...sourceFor(analysis, analysis.inputs[0]), sheet: 'Survey', table: 'Answers2026' };
  const workbook = inMemoryWorkbook(before);
  const user = await show(contextOf({ room: workbook }));
  await user.click(await button(/^More than a score/));
  await user.click(await button(/^Both parties side by side/));
  await user.click(await button('Check the input'));
  await user.click(await button('Preview'));
  await user.click(await button(/^Write \d/));
  await screen.findByText(/^Live from the sheet/);
  const [first, ...others] = before.rows;
  act(() => workbook.changeSource({ ...before, rows: [first, ...others, ['Example late', ...first.slice(1)]] }));
  await screen.findByText('The tables have changed since: these sheets do not show all of them.');
  await user.click(await button('Write again'));
  await user.click(await button(/^Write \d/));
  await screen.findByText(/^Live from the sheet/);
  expect(workbook.plans.map(({ sheets }) => sheets[0].name)).toHaveLength(2);
  expect(new Set(workbook.plans.map(({ names }) => names[0].name)).size).toBe(2);
});
