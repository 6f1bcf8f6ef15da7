import axe from 'axe-core';
import { screen } from '@testing-library/react';
import { planOf } from '../../src/evaluation/plan/plan-of';
import { translator, type Language } from '../../src/locales';
import { provincesByM8 } from '../evaluation/provinces';
import { contextOf } from './context';
import { inMemoryWorkbook } from './in-memory-workbook';
import { show } from './show';

const atRanking = async (language: Language = 'en') => {
  const room = inMemoryWorkbook();
  const evaluation = provincesByM8({ source: room.source });
  const stamp = { now: new Date('2026-03-01T10:00:00Z'), version: '0.1.0' };
  const taken = await room.takenNames();
  const plan = planOf(evaluation, { t: translator(language), language, taken, ...stamp });
  await room.write(plan, () => {}, new AbortController().signal);
  const [stored] = await room.listEvaluations();
  const result = { stored, lines: room.ranking, changed: stamp.now };
  const user = await show(contextOf({ room, environment: { language }, state: { page: 'result', result } }));
  return { room, user };
};

test('tells what is lost and kept, freezes, says so in the result, and makes live again', async () => {
  const { room, user } = await atRanking();
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Freeze values' }));
  // The page is fetched on demand.
  await screen.findByText('The ranking no longer follows your data, weights and scales.', {}, { timeout: 30_000 });
  expect(screen.getByText(/^Values, frozen .* fingerprint fnv1a [0-9a-f]{8}/)).toBeTruthy();
  expect(room.frozen).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Freeze the values' }));
  expect(await screen.findByRole('heading', { name: 'These are values' })).toBeTruthy();
  expect(room.frozen).not.toBeNull();

  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByText(/^Values since .*no longer follow your cells\.$/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Make live again' }));
  await user.click(await screen.findByRole('button', { name: 'Make live again' }));
  expect(room.frozen).toBeNull();
});

test.each(['en', 'zh-CN'] as const)('freezing in %s has no violation that axe finds', async (language) => {
  const { user } = await atRanking(language);
  await user.click(await screen.findByRole('button', { name: /More|更多/ }));
  await user.click(await screen.findByRole('menuitem', { name: /Freeze values|固定为数值/ }));
  await screen.findByRole('button', { name: /Freeze the values|固定为数值/ }, { timeout: 30_000 });
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id} ${html}`).filter((html) => !html.includes('tabster')),
  );
  expect(found).toEqual([]);
});
