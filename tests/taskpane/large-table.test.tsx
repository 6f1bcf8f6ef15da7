import { act, fireEvent, renderHook, screen, waitFor } from '@testing-library/react';
import { suggestMapping } from '../../src/evaluation/mapping/suggest-mapping';
import { loadModel } from '../../src/models/load';
import { newDraft, type Draft } from '../../src/taskpane/state/draft';
import { useLater, type Computation } from '../../src/taskpane/state/use-later';
import { provinces } from '../evaluation/provinces';
import { contextOf } from './context';
import { inMemoryWorkbook } from './in-memory-workbook';
import { show } from './show';

/** The provinces again and again, each time under other names. */
const manyProvinces = (times: number) => {
  const source = provinces();
  const names = source.headers.indexOf('province_en');
  const rows = Array.from({ length: times }, (_, time) =>
    source.rows.map((row) => row.map((cell, column) => (column === names ? `${cell} ${time}` : cell))),
  );
  return { ...source, table: 'Provinces', rows: rows.flat() };
};

test('over a large table a step first says that it computes, and nothing can be pressed until it has', async () => {
  const source = manyProvinces(100);
  const { unitColumn, suggestions } = suggestMapping(loadModel('m8'), source, 'en');
  const draft: Draft = {
    ...newDraft({ kind: 'model', id: 'm8' }),
    place: { sheet: 'Data', table: 'Provinces', address: 'A1:T3101' },
    headers: source.headers,
    unitColumn,
    columns: Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula])),
    leaveOut: true,
    furthest: 'write',
  };
  await show(contextOf({ room: inMemoryWorkbook(source), state: { page: 'check', draft, source } }));
  fireEvent.click(await screen.findByRole('button', { name: 'Set the weights' }));
  screen.getByRole('heading', { name: 'Computing…' });
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(screen.queryByRole('button', { name: 'Use these' })).toBeNull();
  fireEvent.click(await screen.findByRole('button', { name: 'Use these' }));
  fireEvent.click(await screen.findByRole('radio', { name: /^TOPSIS/ }));
  // What is shown is still of the other method.
  expect(screen.getByRole('button', { name: 'Preview' })).toHaveProperty('disabled', true);
  screen.getAllByText('Computing…');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Preview' })).toHaveProperty('disabled', false));
});

describe('what takes long', () => {
  /** Counts to its end with a pause after each number, and tells what it has counted. */
  const counting = (end: number, counted: number[]): Computation<number> =>
    function* () {
      for (let number = 1; number <= end; number++) {
        counted.push(number);
        yield;
      }
      return end;
    };

  test('is computed at once where the table is small', () => {
    const steps = counting(3, []);
    const { result } = renderHook(() => useLater(steps, false));
    expect(result.current).toEqual({ value: 3, pending: false });
  });

  test('keeps the last answer until the next has come, and never shows the one in between', async () => {
    const seen: unknown[] = [];
    const { rerender } = renderHook(
      ({ steps }) => {
        const later = useLater(steps, true);
        seen.push(later);
      },
      { initialProps: { steps: counting(1, []) } },
    );
    await waitFor(() => expect(seen.at(-1)).toEqual({ value: 1, pending: false }));
    rerender({ steps: counting(2, []) });
    expect(seen.at(-1)).toEqual({ value: 1, pending: true });
    rerender({ steps: counting(3, []) });
    await waitFor(() => expect(seen.at(-1)).toEqual({ value: 3, pending: false }));
    expect(seen).not.toContainEqual(expect.objectContaining({ value: 2 }));
  });

  test('ends when nobody waits for it any more', async () => {
    const counted: number[] = [];
    const steps = counting(Infinity, counted);
    const { unmount } = renderHook(() => useLater(steps, true));
    await waitFor(() => expect(counted.length).toBeGreaterThan(0));
    unmount();
    // The slice under way is the last one.
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    const { length } = counted;
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(counted).toHaveLength(length);
  });
});
