import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { modelEvaluation } from '../../src/evaluation/make-evaluation';
import { suggestMapping } from '../../src/evaluation/mapping/suggest-mapping';
import { planOf } from '../../src/evaluation/plan/plan-of';
import type { MethodChoice } from '../../src/evaluation/evaluation';
import type { CellValue, Source } from '../../src/evaluation/source';
import { translator, type Language } from '../../src/locales';
import { loadModel } from '../../src/models/load';
import { showResult } from '../../src/taskpane/actions/show-result';
import { provinces } from '../evaluation/provinces';
import { contextOf } from './context';
import { inMemoryWorkbook } from './in-memory-workbook';
import { show } from './show';

/** A view is fetched when it is first looked at, which takes its time on a busy machine. */
const patiently = { timeout: 20_000 };
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name }, patiently);
const tab = (name: string) => screen.findByRole('tab', { name }, patiently);

/** The pane that shows an evaluation written by another pane, of which it knows nothing but the workbook. */
const reopened = async (given: { method?: MethodChoice; language?: Language; source?: Source } = {}) => {
  const {
    method = { id: 'weighted-sum' },
    language = 'en',
    source = { ...provinces(), table: 'Provinces2023' },
  } = given;
  const model = loadModel('m8');
  const { unitColumn, suggestions } = suggestMapping(model, source, 'en');
  const columns = Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula]));
  const evaluation = modelEvaluation(model, columns, {
    name: 'Regional innovation 2023',
    source,
    unitColumn,
    weights: { from: 'default' },
    method,
  });
  const workbook = inMemoryWorkbook(source);
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
  return { workbook, context, user };
};

const withCell = (row: number, header: string, value: CellValue): Source => {
  const source = { ...provinces(), table: 'Provinces2023' };
  const column = source.headers.indexOf(header);
  const rows = source.rows.map((cells, at) =>
    at === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells,
  );
  return { ...source, rows };
};

const violationsOf = async () => {
  const { violations } = await axe.run(document.body, {
    // jsdom draws nothing, so colours and sizes are checked in the browser tests.
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  // Fluent's focus guards are hidden and focusable by design.
  return violations
    .map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ html }) => html).filter((html) => !html.includes('tabster')),
    }))
    .filter(({ targets }) => targets.length > 0);
};

test('a row of the ranking opens its unit with what lifts it and what holds it back', async () => {
  const { user } = await reopened();
  await user.click(await screen.findByRole('button', { name: 'Jiangsu' }));
  await heading('Jiangsu');
  screen.getByText('Rank 8 of 31 · Score 58.7');
  const why = screen.getByRole('list', { name: 'Why is Jiangsu here?' });
  expect(
    within(why)
      .getAllByRole('listitem')
      .map((row) => row.textContent),
  ).toEqual([
    'High-tech firms+8.4',
    expect.stringMatching(/\+4\.5$/),
    expect.stringMatching(/\+3\.5$/),
    expect.stringMatching(/−1\.5$/),
    expect.stringMatching(/−2\.3$/),
    expect.stringMatching(/−3\.9$/),
  ]);
  const lift = screen.getByRole('region', { name: 'What would lift it one place' });
  within(lift).getByText(/^0\.9 points more than now, for instance .* instead of /);
  screen.getByRole('img', { name: /^Jiangsu is above the mean in \d of 10\.$/ });
  await user.click(screen.getByRole('button', { name: 'As table' }));
  expect(screen.getAllByRole('row')).toHaveLength(11);
});

test('two units are compared by their contributions', async () => {
  const { user } = await reopened();
  await user.click(await screen.findByRole('button', { name: 'Jiangsu' }));
  const picker = await screen.findByRole('combobox', { name: 'Compare with' }, patiently);
  await user.clear(picker);
  await user.type(picker, 'Beij');
  await user.click(await screen.findByRole('option', { name: 'Beijing' }));
  screen.getByText('points against Beijing');
  screen.getByRole('img', { name: /^Jiangsu is above Beijing in/ });
});

test('scores by dimension stand in a heat map, sorted by any of them, and other methods stand beside', async () => {
  const { user } = await reopened();
  await user.click(await tab('Compare'));
  await heading(/^Strongest in .*, weakest in /);
  const map = screen.getAllByRole('table')[0];
  const unitsIn = () =>
    within(map)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
  expect(unitsIn().slice(0, 2)).toEqual(['1Beijing', '2Guangdong']);
  within(map).getByRole('columnheader', { name: 'Class' });
  expect(within(map).getByRole('row', { name: /Beijing/ }).lastElementChild?.textContent).toMatch(/[a-z]/i);
  await user.click(within(map).getAllByTitle(/^Sort by/)[1]);
  expect(unitsIn()[0]).toBe('2Guangdong');
  await user.click(screen.getByRole('button', { name: 'Show all 31' }));
  expect(unitsIn()).toHaveLength(31);
  const others = screen.getByRole('region', { name: 'Other methods' });
  const topsis = within(others).getByRole('row', { name: /^TOPSIS/ });
  expect(topsis.textContent).toBe('TOPSIS0.94Beijing');
  await user.click(within(map).getByRole('button', { name: /Tibet/ }));
  await heading('Tibet');
});

test('where smaller is better, the ranking says so and its first is first', async () => {
  await reopened({ method: { id: 'vikor', option: 'worst' } });
  await heading(/^Beijing/);
  screen.getByText('Compromise Q 0–1, smaller is better');
  const first = screen.getAllByRole('listitem')[0].textContent;
  expect(first).toMatch(/^1Beijing0\.\d{3}$/);
});

test('the views follow the cells', async () => {
  const { workbook, user } = await reopened();
  await user.click(await tab('Compare'));
  await user.click(await screen.findByRole('button', { name: 'Show all 31' }, patiently));
  const last = () => within(screen.getAllByRole('table')[0]).getAllByRole('rowheader').at(-1)?.textContent;
  expect(last()).toBe('31Tibet');
  workbook.source = withCell(
    provinces().rows.findIndex((row) => row[1] === 'Tibet'),
    'rd_intensity_pct',
    9,
  );
  await act(async () => workbook.changeRanking(workbook.ranking));
  expect(last()).not.toBe('31Tibet');
});

test('on command the ranking is tested, written as values, found again, and said to be stale when data changes', async () => {
  const { workbook, context, user } = await reopened();
  await user.click(await tab('Robust'));
  await heading('How sure is this ranking?');
  await user.click(screen.getByRole('button', { name: 'Test the ranking' }));
  await screen.findByRole(
    'heading',
    { level: 1, name: 'Beijing is first in all of 10,000 weightings' },
    { timeout: 60_000 },
  );
  screen.getByText(/^\d+ of 31 ranks are uncertain\. .* could be anywhere from rank \d+ to \d+\.$/);
  screen.getByText('TOPSIS gives nearly the same order (0.94).');
  screen.getByText(/^With z-scores the first three places (stay|change)/);
  screen.getByText(/^Without “.*”, .* (rises|falls) from rank \d+ to \d+\.$/);
  expect(await violationsOf()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Write to a sheet' }));
  await heading('This will be written');
  await user.click(screen.getByRole('button', { name: 'Write 1 sheet' }));
  await screen.findByText(/^Written to the sheet “Robustness”\. One Undo/);
  await user.click(await screen.findByRole('button', { name: 'Show in sheet' }));
  expect(workbook.visited).toContain('Robustness!A1');

  const [stored] = await workbook.listEvaluations();
  await act(async () => showResult.run(context, stored));
  await user.click(await tab('Robust'));
  await heading('Beijing is first in all of 10,000 weightings');
  screen.getByText(/^Computed .* from the data as they are now\.$/);
  await user.click(await tab('Report'));
  await screen.findByText('Beijing is first in all of 10,000 weightings.', {}, patiently);
  screen.getByText(/^10,000 weightings, .* seed 1; computed /);
  await user.click(await tab('Robust'));
  workbook.source = withCell(0, 'rd_intensity_pct', 0.1);
  await act(async () => workbook.changeRanking(workbook.ranking));
  await screen.findByText(/^Data changed after /);
  screen.getByRole('button', { name: 'Run again' });
  expect(screen.queryByRole('button', { name: 'Write to a sheet' })).toBeNull();
}, 120_000);

test('a test of the ranking can be cancelled, and nothing of it stays', async () => {
  const { context, user } = await reopened();
  await user.click(await tab('Robust'));
  await user.click(await screen.findByRole('button', { name: 'Test the ranking' }, patiently));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  await heading('How sure is this ranking?');
  expect(context.store.getState().robust).toMatchObject({ robustness: null, run: null });
});

test('columns that are gone are named with the cure', async () => {
  const { workbook, user } = await reopened();
  const gone = withCell(0, 'rd_intensity_pct', 0);
  workbook.source = { ...gone, headers: gone.headers.map((header) => (header === 'rd_intensity_pct' ? 'x' : header)) };
  await user.click(await tab('Compare'));
  await screen.findByText(/These columns of the data are no longer there: .*rd_intensity_pct/, {}, patiently);
});

test.each(
  (['en', 'zh-CN'] as const).flatMap((language) => [
    { language, name: language === 'en' ? 'Compare' : '对比' },
    { language, name: language === 'en' ? 'Unit' : '对象' },
  ]),
)('the view $name has no violation that axe finds', async ({ language, name }) => {
  const { user } = await reopened({ language });
  await user.click(await tab(name));
  await screen.findByRole('button', { name: language === 'en' ? 'Show in sheet' : '在工作表中显示' }, patiently);
  await screen.findAllByRole('table').catch(() => screen.findByRole('img'));
  expect(await violationsOf()).toEqual([]);
});
