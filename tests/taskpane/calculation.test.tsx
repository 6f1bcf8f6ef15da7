import axe from 'axe-core';
import { screen } from '@testing-library/react';
import { planOf } from '../../src/evaluation/plan/plan-of';
import { translator } from '../../src/locales';
import { provincesByM8 } from '../evaluation/provinces';
import { contextOf } from './context';
import { inMemoryWorkbook } from './in-memory-workbook';
import { show } from './show';

test('from a ranking to every step of its calculation: shown first, then written, and no violation that axe finds', async () => {
  const room = inMemoryWorkbook();
  const evaluation = provincesByM8({ source: room.source });
  const stamp = { now: new Date('2026-03-01T10:00:00Z'), version: '0.1.0' };
  const options = { t: translator('en'), language: 'en', taken: await room.takenNames(), ...stamp } as const;
  await room.write(planOf(evaluation, options), () => {}, new AbortController().signal);
  const [stored] = await room.listEvaluations();
  const result = { stored, lines: room.ranking, changed: stamp.now };
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const slow: typeof room = Object.assign(Object.create(room) as typeof room, {
    write: async (...all: Parameters<typeof room.write>) => {
      await held;
      await room.write(...all);
    },
  });
  const user = await show(contextOf({ room: slow, state: { page: 'result', result } }));
  await user.click(await screen.findByRole('button', { name: /Every step of the calculation/ }, { timeout: 30_000 }));
  const write = await screen.findByRole('button', { name: 'Write 1 sheet' }, { timeout: 30_000 });
  expect(room.plans).toHaveLength(1);
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  await user.click(write);
  // It says so while it is written, and a second press writes nothing.
  screen.getByText('Writing 1 sheet');
  expect(write).toHaveProperty('disabled', true);
  await user.click(write);
  release();
  expect(await screen.findByRole('heading', { name: /Steps/ })).toBeTruthy();
  expect(room.plans[1].sheets.map(({ part }) => part)).toEqual(['steps']);
  await user.click(screen.getByRole('button', { name: 'Show in sheet' }));
  expect(room.visited).toEqual(['Steps!A1']);
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByRole('button', { name: /Every step of the calculation/ })).toBeTruthy();
});
