import axe from 'axe-core';
import { screen, within } from '@testing-library/react';
import { planOf } from '../../src/evaluation/plan/plan-of';
import { translator, type Language } from '../../src/locales';
import type { Copied } from '../../src/taskpane/copy';
import { provincesByM8 } from '../evaluation/provinces';
import { contextOf } from './context';
import { inMemoryWorkbook } from './in-memory-workbook';
import { show } from './show';

/** The pane at the report of an evaluation that has been written; `refuses` where its frame has no clipboard. */
const atReport = async ({ language = 'en' as Language, refuses = false } = {}) => {
  const room = inMemoryWorkbook();
  const evaluation = provincesByM8({ source: room.source });
  const taken = await room.takenNames();
  const stamp = { now: new Date('2026-03-01T10:00:00Z'), version: '0.1.0' };
  await room.write(
    planOf(evaluation, { t: translator(language), language, taken, ...stamp }),
    () => {},
    new AbortController().signal,
  );
  const [stored] = await room.listEvaluations();
  const copied: Copied[] = [];
  const copy = async (content: Copied) => {
    if (!refuses) copied.push(content);
    return !refuses;
  };
  const result = { stored, lines: room.ranking, changed: stamp.now };
  const context = contextOf({ room, environment: { language, copy }, state: { page: 'result', result } });
  const user = await show(context);
  await user.click(await screen.findByRole('tab', { name: language === 'en' ? 'Report' : '报告' }));
  await screen.findByRole('button', { name: /^(Write “|写入“)/ });
  return { room, user, copied };
};

test('shows every part of the report before anything is written', async () => {
  const { room } = await atReport();
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual([
    'Copy',
    'Finding',
    'Purpose',
    'Data',
    'Weights and their reasons',
    'Ranking',
    'Limits',
    'Methods',
  ]);
  expect(within(screen.getByRole('table', { name: 'Ranking' })).getByText('Beijing')).toBeTruthy();
  expect(screen.getByText(/fingerprint fnv1a [0-9a-f]{8}/)).toBeTruthy();
  expect(room.plans).toHaveLength(1);
});

test('writes exactly the sheet that was shown; another copy gets another name', async () => {
  const { room, user } = await atReport();
  await user.click(screen.getByRole('button', { name: 'Write “Report”' }));
  expect(room.plans.at(-1)!.sheets.map(({ name, part }) => [name, part])).toEqual([['Report', 'report']]);
  expect(await screen.findByText('Written: “Report”. One Undo in Excel takes it back.')).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Write “Report 2”' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show in sheet' }));
  expect(room.visited).toEqual(['Report!A1']);
});

test('copies as text, for Word and as LaTeX, and says so', async () => {
  const { user, copied } = await atReport();
  await user.click(screen.getByRole('button', { name: 'As text' }));
  expect(await screen.findByText('Copied as text.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'For Word' }));
  await user.click(screen.getByRole('button', { name: 'As LaTeX' }));
  expect(copied.map(({ html }) => html !== null)).toEqual([false, true, false]);
  expect(copied[0].text).toMatch(/^Regional innovation 2023\n/);
  expect(copied[1].html).toContain('<table');
  expect(copied[2].text).toContain('\\toprule');
});

test('where the clipboard is refused, the text stands there selected', async () => {
  const { user } = await atReport({ refuses: true });
  await user.click(screen.getByRole('button', { name: 'As LaTeX' }));
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
  expect(document.activeElement).toBe(box);
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe(box.value);
  await user.click(screen.getByRole('button', { name: 'For Word' }));
  const rich = await screen.findByRole('region', { name: 'Text to copy' });
  expect(within(rich).getAllByRole('table')).toHaveLength(2);
  expect(window.getSelection()!.toString()).toContain('Beijing');
});

test.each(['en', 'zh-CN'] as const)('the report in %s has no violation that axe finds', async (language) => {
  await atReport({ language, refuses: true });
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id} ${html}`).filter((html) => !html.includes('tabster')),
  );
  expect(found).toEqual([]);
});
