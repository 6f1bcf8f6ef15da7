import { act, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { computingEvent, stopComputingEvent, type Computation } from '../../../src/cells/computation';
import { contextOf } from '../context';
import { show } from '../show';

const dea: Computation = { id: 7, name: 'COOP.DEA', address: 'Data!H2', share: 0.409 };
const tell = (...computations: Computation[]) =>
  act(async () => void window.dispatchEvent(new CustomEvent(computingEvent, { detail: computations })));

test('a cell that takes long is named with how far it is, and the row goes when it has ended', async () => {
  await show(contextOf());
  await tell(dea);
  const status = await screen.findByText('COOP.DEA is being computed in Data!H2');
  expect(status.parentElement!.textContent).toBe('COOP.DEA is being computed in Data!H2 · 40%');
  await tell();
  expect(screen.queryByText(/is being computed/)).toBeNull();
});

test('of several the first is named and the others are counted, in Chinese too', async () => {
  await show(contextOf({ environment: { language: 'zh-CN' } }));
  await tell({ ...dea, address: null }, { ...dea, id: 8 }, { ...dea, id: 9 });
  const status = await screen.findByText(/^正在计算/);
  // A number keeps the word behind it by a space that does not break.
  expect(status.parentElement!.textContent!.replaceAll('\u00A0', ' ')).toBe('正在计算 COOP.DEA，40%，另有 2 个');
});

test('Cancel asks the page to stop that very computation', async () => {
  const stopped: number[] = [];
  const hear = (event: Event) => stopped.push((event as CustomEvent<number>).detail);
  window.addEventListener(stopComputingEvent, hear);
  const person = await show(contextOf());
  await tell(dea);
  await person.click(await screen.findByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(stopped).toEqual([7]));
  window.removeEventListener(stopComputingEvent, hear);
});

test('axe finds nothing on the row', async () => {
  await show(contextOf());
  await tell(dea);
  await screen.findByText(/is being computed/);
  // jsdom draws nothing, so colours and sizes are not to be seen here.
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  expect(
    violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)).filter((html) => !/tabster/.test(html)),
  ).toEqual([]);
});
