import axe from 'axe-core';
import { screen } from '@testing-library/react';
import { planOf } from '../../src/evaluation/plan/plan-of';
import { translator } from '../../src/locales';
import { provincesByM8, sourceOf } from '../evaluation/provinces';
import { contextOf } from './context';
import { inMemoryWorkbook, type InMemoryWorkbook } from './in-memory-workbook';
import { show } from './show';

const atRanking = async (room: InMemoryWorkbook, method: 'weighted-sum' | 'topsis') => {
  const preparation = { missing: 'mean', groups: null, treated: [] } as const;
  const evaluation = provincesByM8({ source: room.source, method: { id: method }, preparation });
  const stamp = { now: new Date('2026-03-01T10:00:00Z'), version: '0.1.0' };
  const options = { t: translator('en'), language: 'en', taken: await room.takenNames(), ...stamp } as const;
  await room.write(planOf(evaluation, options), () => {}, new AbortController().signal);
  const [stored] = await room.listEvaluations();
  const result = { stored, lines: room.ranking, changed: stamp.now };
  const user = await show(contextOf({ room, state: { page: 'result', result } }));
  await user.click(await screen.findByRole('button', { name: /Change against last year/ }, { timeout: 30_000 }));
  return user;
};

/** A workbook with last year's table and a list of sources beside this year's: the first province had half of everything. */
const twoYears = (): InMemoryWorkbook => {
  const room = inMemoryWorkbook();
  const { listSources, readSource } = room;
  const rows = room.source.rows.map((row, at) =>
    row.map((cell) => (at === 0 && typeof cell === 'number' ? cell / 2 : cell)),
  );
  const lastYear = { ...room.source, sheet: 'Data 2022', table: 'Provinces2022', rows: rows.slice(0, -1) };
  const choice = { sheet: 'Data 2022', table: 'Provinces2022', address: 'A1:T31', rows: rows.length - 1, columns: 20 };
  const sources = { ...sourceOf(['Table', 'Source'], [['Data', 'Yearbook']]), sheet: 'Sources' };
  const notes = { sheet: 'Sources', table: null, address: 'A1:B2', rows: 1, columns: 2 };
  room.listSources = async () => [...(await listSources()), notes, choice];
  room.readSource = async (asked) => {
    if (asked.table === lastYear.table) return lastYear;
    return asked.sheet === notes.sheet ? sources : readSource(asked);
  };
  return room;
};

test('last year is chosen, compared, shown before it is written, and no violation that axe finds', async () => {
  const room = twoYears();
  const user = await atRanking(room, 'weighted-sum');
  await user.click(await screen.findByRole('radio', { name: 'Provinces2022' }, { timeout: 30_000 }));
  // What could be no earlier year is not offered.
  expect(screen.getAllByRole('radio')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  const first = String(room.source.rows[0][1]);
  expect(await screen.findByRole('heading', { name: /^1 of 30 score higher than in Provinces2022$/ })).toBeTruthy();
  expect(screen.getByText(new RegExp(`^Largest change upwards: ${first}`))).toBeTruthy();
  expect(screen.getByText(/^Only in now: /)).toBeTruthy();
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'As table' }));
  expect(screen.getByRole('table', { name: 'Scores then and now' })).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Write to sheets' }));
  await user.click(await screen.findByRole('button', { name: 'Write 3 sheets' }));
  expect(await screen.findByText(/^Written to the sheet/)).toBeTruthy();
  expect(room.plans[1].sheets.map(({ part }) => part)).toEqual(['values', 'points', 'change']);
  await user.click(screen.getByRole('button', { name: 'Show in sheet' }));
  expect(room.visited).toEqual(['Change since Provinces2022!A1']);
});

test('a method that places units against each other is refused with the cure', async () => {
  await atRanking(twoYears(), 'topsis');
  expect(await screen.findByText(/Write the evaluation with the weighted mean/, {}, { timeout: 30_000 })).toBeTruthy();
});
