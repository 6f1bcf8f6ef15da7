import axe from 'axe-core';
import { screen } from '@testing-library/react';
import { newDraft, type Draft } from '../../src/taskpane/state/draft';
import type { Page } from '../../src/taskpane/state/page';
import { suggestMapping } from '../../src/evaluation/mapping/suggest-mapping';
import { loadModel } from '../../src/models/load';
import type { Language } from '../../src/locales';
import { provinces } from '../evaluation/provinces';
import { contextOf } from './context';
import { inMemoryWorkbook } from './in-memory-workbook';
import { show } from './show';

const source = { ...provinces(), table: 'Provinces2023' };
const { unitColumn, suggestions } = suggestMapping(loadModel('m8'), source, 'en');
const draft: Draft = {
  ...newDraft({ kind: 'model', id: 'm8' }),
  place: { sheet: 'Data', table: 'Provinces2023', address: 'A1:T32' },
  headers: source.headers,
  unitColumn,
  columns: Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula])),
  leaveOut: true,
  furthest: 'write',
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

const pages: Page[] = ['home', 'example', 'about', 'functions', 'data', 'check', 'weights', 'method', 'write'];
const languages: Language[] = ['en', 'zh-CN'];

test.each(languages.flatMap((language) => pages.map((page) => ({ page, language }))))(
  'the page $page in $language has no violation that axe finds',
  async ({ page, language }) => {
    const state = { page, draft, source };
    await show(contextOf({ room: inMemoryWorkbook(source), environment: { language }, state }));
    await screen.findByRole('heading', { level: 1 });
    expect(await violationsOf()).toEqual([]);
  },
);

test('weights by hand have no violation that axe finds', async () => {
  const state = { page: 'weights' as const, draft: { ...draft, weightsFrom: 'hand' as const }, source };
  await show(contextOf({ room: inMemoryWorkbook(source), state }));
  await screen.findAllByRole('spinbutton');
  expect(await violationsOf()).toEqual([]);
});

test('a function with its help has no violation that axe finds', async () => {
  const user = await show(contextOf({ room: inMemoryWorkbook(source), state: { page: 'functions' } }));
  await user.click(await screen.findByRole('button', { name: /^TOPSIS/ }));
  await screen.findByRole('button', { name: 'Insert at V1' });
  expect(await violationsOf()).toEqual([]);
});

test.each(languages)(
  'what is more than a score has no violation that axe finds, list to finding, in %s',
  async (language) => {
    const state = { page: 'analyses' as const, analyses: { model: 'm7', stored: [] } };
    const user = await show(contextOf({ room: inMemoryWorkbook(source), environment: { language }, state }));
    const onwards = async () => user.click((await screen.findAllByRole('button')).at(-1)!);
    await user.click(await screen.findByRole('button', { name: /^(Benefit sharing|利益分配)/ }));
    await screen.findByText(/^(not in this workbook|本工作簿中没有)$/, { selector: 'section:first-of-type p' });
    expect(await violationsOf()).toEqual([]);
    await onwards();
    await screen.findByRole('button', { name: /^(Check the input|检查输入)$/ });
    await onwards();
    await screen.findAllByText(/teaching example|教学示例/);
    expect(await violationsOf()).toEqual([]);
    await onwards();
    await user.click(await screen.findByRole('button', { name: /^(Write 1 sheet|写入\s1\s个工作表)$/ }));
    await screen.findByRole('heading', { level: 1, name: /^(The rules differ|各规则)/ });
    expect(await violationsOf()).toEqual([]);
  },
);

test.each(languages)('columns of own indicators have no violation that axe finds, in %s', async (language) => {
  const own: Draft = { ...newDraft({ kind: 'own' }), place: draft.place, headers: source.headers, unitColumn: 0 };
  const state = { page: 'data' as const, draft: own, source };
  await show(contextOf({ room: inMemoryWorkbook(source), environment: { language }, state }));
  await screen.findAllByRole('checkbox');
  expect(await violationsOf()).toEqual([]);
});

test.each(languages)('fixes before and after have no violation that axe finds, in %s', async (language) => {
  const column = source.headers.indexOf('rd_exp_internal_10k_yuan');
  const approximate = (row: (typeof source.rows)[number]) =>
    row.map((cell, at) => (at === column ? `约${String(cell)}` : cell));
  const typed = { ...source, rows: source.rows.map((row, at) => (at < 2 ? approximate(row) : row)) };
  const state = { page: 'check' as const, draft, source: typed };
  const user = await show(contextOf({ room: inMemoryWorkbook(typed), environment: { language }, state }));
  await user.click(await screen.findByRole('button', { name: /^(Preview all|全部预览)$/ }));
  await screen.findByRole('heading', { level: 1, name: /^(Two cells will change|将修改两个单元格)$/ });
  expect(await violationsOf()).toEqual([]);
});
