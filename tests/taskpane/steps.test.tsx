import { act, screen, within } from '@testing-library/react';
import { WorkbookProblem } from '../../src/workbook/room';
import { provinces, sourceOf } from '../evaluation/provinces';
import { contextOf } from './context';
import { inMemoryWorkbook } from './in-memory-workbook';
import { newDraft, type Draft } from '../../src/taskpane/state/draft';
import type { Page } from '../../src/taskpane/state/page';
import { show } from './show';
import type { CellValue, Source } from '../../src/evaluation/source';
import { suggestMapping } from '../../src/evaluation/mapping/suggest-mapping';
import { loadModel } from '../../src/models/load';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

/** The provinces with some cells changed: [row, header, value]. */
const provincesWith = (...changes: [number, string, CellValue][]) => {
  const source = { ...provinces(), table: 'Provinces2023' };
  const rows = source.rows.map((row) => [...row]);
  for (const [row, header, value] of changes) rows[row][source.headers.indexOf(header)] = value;
  return { ...source, rows };
};

/** The pane at a step, with the answers that lead there. */
const at = (page: Page, source: Source = provincesWith(), answers: Partial<Draft> = {}) => {
  const { unitColumn, suggestions } = suggestMapping(loadModel('m8'), source, 'en');
  const draft: Draft = {
    ...newDraft({ kind: 'model', id: 'm8' }),
    place: { sheet: 'Data', table: 'Provinces2023', address: 'A1:T32' },
    headers: source.headers,
    unitColumn,
    columns: Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula])),
    leaveOut: true,
    furthest: 'write',
    ...answers,
  };
  const workbook = inMemoryWorkbook(source);
  return { workbook, context: contextOf({ room: workbook, state: { page, draft, source } }) };
};

test('a cell that must be fixed is named, can be gone to, and holds the next step back', async () => {
  const { workbook, context } = at('check', provincesWith([5, 'rd_exp_internal_10k_yuan', '约20']));
  const user = await show(context);
  await heading('One thing needs fixing');
  screen.getByText(/“约20” is text, not a number/);
  await user.click(await button('Go to cell Data!F7'));
  expect(workbook.visited).toEqual(['Data!F7']);
  screen.getByText('Originals are kept in the sheet of changes.');
});

test('what only a person can mend holds the next step back', async () => {
  const { context } = at('check', provincesWith([5, 'rd_exp_internal_10k_yuan', 'not yet known']));
  await show(context);
  await heading('One thing needs fixing');
  expect(await button('Set the weights')).toHaveProperty('disabled', true);
  screen.getByText('Fix what must be fixed in the sheet; this list follows.');
});

const three: [number, string, CellValue][] = [
  [5, 'rd_exp_internal_10k_yuan', '约6761000'],
  [6, 'rd_exp_internal_10k_yuan', '２２１００００'],
  [7, 'rd_intensity_pct', '1.6%'],
];

test('fixes are taken one by one: the focus goes to the next finding and what is left is said', async () => {
  const { workbook, context } = at('check', provincesWith(...three));
  const user = await show(context);
  await heading('Three things need fixing');
  await user.click(await button('Fix F7'));
  await heading('Two things need fixing');
  expect(screen.getByText('Fixed. 2 left.').closest('[role=status]')).not.toBeNull();
  expect(document.activeElement?.textContent).toBe('Data!F8');
  expect(workbook.fixes[0].changes).toMatchObject([{ place: { address: 'F7' }, before: '约6761000', after: 6761000 }]);
});

test('all fixes are previewed and applied at once', async () => {
  const { workbook, context } = at('check', provincesWith(...three));
  const user = await show(context);
  await user.click(await button('Preview all'));
  await heading('Three cells will change');
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(
    expect.arrayContaining([expect.stringContaining('Data!F7约6761000 → 6761000Approximate number, taken as it is')]),
  );
  await user.click(await button('Apply 3 fixes'));
  await heading(/Your data can be computed/);
  screen.getByText('Fixed. Nothing is left to fix.');
  expect(workbook.fixes).toHaveLength(1);
  expect(workbook.fixes[0].log.rows).toHaveLength(3);
});

test('a number in words is taken in the unit of its column', async () => {
  const { workbook, context } = at('check', provincesWith([5, 'rd_exp_internal_10k_yuan', '676亿元']));
  const user = await show(context);
  await user.click(await button('Fix F7'));
  await heading(/Your data can be computed/);
  expect(workbook.fixes[0].changes[0].after).toBe(6760000);
});

test('where several numbers could be meant the person chooses, or leaves the cell blank', async () => {
  const source = sourceOf(
    ['Name', 'P'],
    [
      ['a', '20万'],
      ['b', 3],
      ['c', 'none yet'],
    ],
  );
  const columns = { B: { sum: [1], per: null, times: 1 } };
  const { workbook, context } = at('check', source, {
    topic: { kind: 'own' },
    unitColumn: 0,
    columns,
    headers: ['Name', 'P'],
  });
  const user = await show(context);
  await heading('Two things need fixing');
  await user.click(await button('Choose for B2'));
  const choices = screen.getByRole('list', { name: 'What could be meant' });
  expect(
    within(choices)
      .getAllByRole('button')
      .map((one) => one.textContent),
  ).toEqual(['20万 → 200000', '20万 → 20']);
  await user.click(within(choices).getByRole('button', { name: /→ 20$/ }));
  await heading('One thing needs fixing');
  await user.click(await button('Leave B4 blank'));
  await screen.findByText('Fixed. Nothing is left to fix.');
  expect(workbook.fixes.flatMap(({ changes }) => changes.map(({ after }) => after))).toEqual([20, '']);
});

test('a row that sums up the others is offered to be left out, and can be taken back', async () => {
  const source = provincesWith();
  const total = source.rows[0].map((cell, column) => (column < 2 ? '全国' : cell));
  const { context } = at('check', { ...source, rows: [...source.rows, total] }, { unitColumn: 0 });
  const user = await show(context);
  await screen.findByText(/“全国” seems to sum up the other rows/);
  await user.click(await button('Leave out 全国'));
  expect(screen.queryByText(/seems to sum up/)).toBeNull();
  await screen.findByText(/^31 rows/);
  await user.click(
    within(screen.getByRole('region', { name: 'Left out' })).getByRole('button', { name: 'Take 全国 back' }),
  );
  await screen.findByText(/seems to sum up/);
});

test('what is done with missing values is chosen on the page, and said in the list', async () => {
  const { context } = at('check', provincesWith([5, 'rd_intensity_pct', '']), { method: { id: 'topsis' } });
  const user = await show(context);
  await heading('One thing needs fixing');
  await user.click(screen.getByRole('combobox', { name: 'Missing values' }));
  await user.click(await screen.findByRole('option', { name: 'Fill with the median' }));
  await heading(/Your data can be computed/);
  screen.getByText('1 missing value of “rd_intensity_pct” is filled in. The result says so.');
  expect(await button('Set the weights')).toHaveProperty('disabled', false);
});

test('outliers of a scale that follows the data are treated by choice', async () => {
  const { context } = at('check', provincesWith());
  const user = await show(context);
  const [treat] = await screen.findAllByRole('button', { name: /^Treat the outliers/ });
  await user.click(treat);
  const section = screen.getByRole('region', { name: 'Outliers treated' });
  expect(within(section).getAllByRole('listitem')).toHaveLength(1);
});

test('what was found is kept only with a reason, leaves the list, and can be taken back', async () => {
  const { context } = at('check');
  const user = await show(context);
  await screen.findByText(/^Guangdong is far from the rest/);
  const [keep] = screen.getAllByRole('button', { name: /^Keep / });
  await user.click(keep);
  expect(screen.getByRole('button', { name: 'Keep it' })).toHaveProperty('disabled', true);
  await user.type(screen.getByRole('textbox', { name: 'Why is it right?' }), 'The largest economy{Enter}');
  const kept = await screen.findByRole('region', { name: 'Kept, with a reason' });
  within(kept).getByText('The largest economy');
  expect(within(screen.getByRole('region', { name: 'Please look' })).queryByText(/^Guangdong/)).toBeNull();
  expect(Object.values(context.store.getState().draft?.kept ?? {})).toEqual(['The largest economy']);
  await user.click(within(kept).getByRole('button', { name: 'Take back' }));
  await within(screen.getByRole('region', { name: 'Please look' })).findByText(/^Guangdong/);
});

test('of a table with several years the latest is taken, and another can be chosen', async () => {
  const source = provincesWith();
  const year = source.headers.indexOf('year');
  const earlier = source.rows.map((cells) => cells.map((cell, column) => (column === year ? 2022 : cell)));
  const panel = { ...source, rows: [...earlier, ...source.rows] };
  const { context } = at('data', panel, { headers: [], place: null, leaveOut: false, furthest: 'data' });
  context.store.setState({ source: null });
  const user = await show(context);
  await user.click(await button('Use selection'));
  const picker = await screen.findByRole('combobox', { name: 'Year' });
  expect(picker.textContent).toBe('2023');
  expect(context.store.getState().draft?.rows.year).toEqual({ column: year, value: 2023 });
  await user.click(picker);
  await user.click(await screen.findByRole('option', { name: '2022' }));
  await user.click(screen.getByRole('checkbox', { name: /Leave them out/ }));
  await user.click(await button('Check the data'));
  await screen.findByText(/^31 rows/);
});

test('a column that several units share can name their peers', async () => {
  const source = provincesWith();
  const grouped = {
    ...source,
    headers: [...source.headers, 'Part of the country'],
    rows: source.rows.map((row, at) => [...row, at < 12 ? 'east' : 'west']),
  };
  const { context } = at('data', grouped);
  const user = await show(context);
  await user.click(await screen.findByRole('combobox', { name: 'Peer groups' }));
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'All together',
    'Part of the country',
  ]);
  await user.click(screen.getByRole('option', { name: 'Part of the country' }));
  expect(context.store.getState().draft?.peers).toBe(source.headers.length);
  screen.getByText(/a group needs 5/);
});

test('a target that the model judges may be set; what makes no range is refused and changes nothing', async () => {
  const { context } = at('weights');
  const user = await show(context);
  await user.click(await screen.findByRole('button', { name: /^Scales that you may set \(1\)/ }));
  const ends = () => context.store.getState().draft?.ends;
  const type = async (label: RegExp, value: string) => {
    const field = screen.getByRole('spinbutton', { name: label });
    await user.clear(field);
    await user.type(field, `${value}{Enter}`);
  };
  await type(/: 100 points from$/, '10');
  expect(ends()).toEqual({ 'M8.A4': { low: 10, high: 30 } });
  await type(/: to$/, '5');
  screen.getByText(/^A range runs from 0 up/);
  expect(ends()).toEqual({ 'M8.A4': { low: 10, high: 30 } });
  await user.click(screen.getByRole('button', { name: 'As the model has it: 15 to 30' }));
  expect(ends()).toEqual({});
});

test('a fix that the workbook refuses is explained, and nothing is counted as fixed', async () => {
  const { workbook, context } = at('check', provincesWith(...three));
  workbook.fix = async () => {
    throw new WorkbookProblem('sheet-protected', { sheet: 'Data' });
  };
  const user = await show(context);
  await user.click(await button('Apply 3 fixes'));
  await screen.findByText(/The sheet “Data” is protected/);
  await heading('Three things need fixing');
  expect(screen.queryByText(/^Fixed/)).toBeNull();
});

test('the list follows the sheet', async () => {
  const { workbook, context } = at('check', provincesWith([5, 'rd_exp_internal_10k_yuan', '约20']));
  await show(context);
  await heading('One thing needs fixing');
  await act(async () => workbook.changeSource(provincesWith()));
  await heading(/Your data can be computed/);
});

test('weights by hand show their total at once and must come to 100', async () => {
  const { context } = at('weights');
  const user = await show(context);
  await user.click(await button('Change by hand'));
  const field = screen.getByRole('spinbutton', { name: 'Weight of R&D intensity in percent' });
  await user.clear(field);
  await user.type(field, '50{Enter}');
  screen.getByText('The total is 143.75%. Bring it to 100%, or choose “Scale to 100%”.');
  expect(await button('Use these')).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Hold R&D intensity' }));
  await user.click(await button('Scale to 100%'));
  expect(screen.queryByText(/The total is/)).toBeNull();
  expect(screen.getByRole('spinbutton', { name: 'Weight of R&D intensity in percent' })).toHaveProperty('value', '50');
  expect(await button('Use these')).toHaveProperty('disabled', false);
});

test('entropy weights are shown with what they mean', async () => {
  const { context } = at('weights', provincesWith(), { weightsFrom: 'entropy' });
  await show(context);
  await screen.findByText(/Says what distinguishes, not what matters/);
  screen.getByText('100%');
});

test('weights from the data say why they cannot be had when a value is missing', async () => {
  const { context } = at('weights', provincesWith([4, 'rd_intensity_pct', '']), { weightsFrom: 'critic' });
  await show(context);
  await screen.findByText(
    'These weights need every value, and Inner Mongolia lacks one. Choose other weights, or fill it in.',
  );
  expect(await button('Use these')).toHaveProperty('disabled', true);
});

test('four origins of weights are offered at once, each with its reason, and all on demand', async () => {
  const { context } = at('weights');
  const user = await show(context);
  const names = () => screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-labelledby')!);
  expect(names()).toHaveLength(4);
  await user.click(await button('All 16'));
  expect(names()).toHaveLength(16);
  await user.click(screen.getByRole('radio', { name: /^CRITIC/ }));
  await user.click(await button('Fewer'));
  expect(names()).toHaveLength(4);
  expect(screen.getByRole('radio', { name: /^CRITIC/ })).toHaveProperty('checked', true);
  // Of the four only CRITIC is computed from the data.
  screen.getByText(/^Depends on the units in the table: other units, other weights\./);
});

test('weights that cannot take an indicator say which', async () => {
  const { context } = at('weights', provincesWith(), { weightsFrom: 'merec' });
  await show(context);
  await screen.findByText(
    'These weights cannot take Government share of R&D funds, where a range is best. Choose other weights.',
  );
  expect(await button('Use these')).toHaveProperty('disabled', true);
});

test('weights of two kinds are combined as the person says, and go on by hand from what is shown', async () => {
  const { context } = at('weights', provincesWith(), { weightsFrom: 'combined' });
  const user = await show(context);
  const shares = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  const half = shares();
  const part = screen.getByRole('spinbutton', { name: 'Part of the given weights in percent' });
  await user.clear(part);
  await user.type(part, '100{Enter}');
  expect(context.store.getState().draft?.combination.part).toBe(1);
  const given = shares();
  expect(given).not.toEqual(half);
  await user.click(screen.getByRole('radio', { name: /^The model’s default/ }));
  expect(shares().map((share) => share?.match(/[\d.]+%/)?.[0])).toEqual(
    given.map((share) => share?.match(/[\d.]+%/)?.[0]),
  );
});

test('TOPSIS is compared with the weighted mean before it is chosen', async () => {
  const { context } = at('method');
  const user = await show(context);
  await heading('How should scores become a ranking?');
  screen.getByText(/nearly the same order \(rank correlation 0.94\)/);
  const tibet = screen.getByRole('row', { name: /Tibet/ });
  expect(
    within(tibet)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['Tibet', '31', '22', '9']);
  await user.click(screen.getByRole('radio', { name: /TOPSIS/ }));
  expect(context.store.getState().draft?.method).toEqual({ id: 'topsis' });
});

test('behind the suited methods stand all others, and an option says what it does', async () => {
  const { context } = at('method');
  const user = await show(context);
  await heading('How should scores become a ranking?');
  await user.click(await button('All 17 ranking methods'));
  await user.click(screen.getByRole('radio', { name: /VIKOR/ }));
  expect(context.store.getState().draft?.method).toEqual({ id: 'vikor' });
  screen.getByText('The gap on the whole and the worst gap count alike (v = 0.5).');
  await user.click(screen.getByRole('combobox', { name: 'What counts more' }));
  await user.click(await screen.findByRole('option', { name: 'The worst gap' }));
  expect(context.store.getState().draft?.method).toEqual({ id: 'vikor', option: 'worst' });
});

test('the methods are one group of radio buttons, so that the arrow keys move between them', async () => {
  const { context } = at('method');
  await show(context);
  const radios = (await screen.findAllByRole<HTMLInputElement>('radio')).map(({ type, name }) => `${type} ${name}`);
  expect(radios).toEqual(Array(4).fill('radio method'));
});

test('a workbook that cannot be written to says so before the attempt', async () => {
  const { workbook, context } = at('write');
  workbook.state = async () => ({ readOnly: true, structureProtected: false });
  await show(context);
  await screen.findByText('The workbook is read-only: save a copy, then write there.');
  expect(await button('Write 5 sheets')).toHaveProperty('disabled', true);
});

test('when writing fails the cause and the cure are said, and the choices are kept', async () => {
  const { workbook, context } = at('write');
  workbook.write = async () => {
    throw new WorkbookProblem('structure-protected');
  };
  const user = await show(context);
  await user.click(await button('Write 5 sheets'));
  await heading('Nothing was written');
  const alert = await screen.findByRole('alert');
  within(alert).getByText('The structure of this workbook is protected, so no sheet can be added.');
  expect(await button('Write again')).toHaveProperty('disabled', false);
});

test('data that went wrong after the check cannot be written', async () => {
  const { workbook, context } = at('write');
  const user = await show(context);
  await heading('This will be written');
  await act(async () => workbook.changeSource(provincesWith([5, 'rd_exp_internal_10k_yuan', '约20'])));
  await heading('One thing needs fixing');
  await user.click(await button('Show what to fix'));
  await screen.findByText(/“约20” is text, not a number/);
});

test('the columns of a table become indicators with a direction each', async () => {
  const source = sourceOf(
    ['Name', 'Papers', 'Cost'],
    [
      ['A', 3, 5],
      ['B', 4, 2],
    ],
  );
  const context = contextOf({ room: inMemoryWorkbook(source) });
  const user = await show(context);
  await user.click(await button(/My own indicators/));
  await user.click(await button('Use selection'));
  await heading('Which columns are indicators?');
  screen.getByRole('checkbox', { name: 'Papers', checked: true });
  await user.click(screen.getByRole('combobox', { name: 'Direction of Cost' }));
  await user.click(await screen.findByRole('option', { name: 'lower is better' }));
  expect(context.store.getState().draft?.directions).toEqual({ C: 'cost' });
  await user.click(await button('Check the data'));
  await heading(/Your data can be computed/);
});

test('an empty selection is answered with where and what to select', async () => {
  const workbook = inMemoryWorkbook();
  workbook.readSelection = async () => {
    throw new WorkbookProblem('selection-empty', { sheet: 'Data', address: 'B40' });
  };
  const user = await show(contextOf({ room: workbook }));
  await user.click(await button(/My own indicators/));
  await user.click(await button('Use selection'));
  within(await screen.findByRole('alert')).getByText('There is nothing in Data!B40.');
});

test('a template is written and then offered', async () => {
  const workbook = inMemoryWorkbook();
  const user = await show(contextOf({ room: workbook }));
  await user.click(await button(/Regional innovation cluster index/));
  await user.click(await button('Insert template'));
  await screen.findByText('The template is in the workbook. Fill it in, then use it here.');
  expect(workbook.plans[0].sheets.map(({ part }) => part)).toEqual(['template']);
});

test('weights that are all zero hold the next step back', async () => {
  const { context } = at('weights', provincesWith(), { weightsFrom: 'hand' });
  await show(context);
  await screen.findByText(/The total is 0%/);
  expect(await button('Use these')).toHaveProperty('disabled', true);
});

test('a page that cannot be drawn says so and keeps the way home', async () => {
  const { context } = at('data', provincesWith(), { topic: { kind: 'model', id: 'gone' } });
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const user = await show(context);
  await heading('This page cannot be shown');
  within(await screen.findByRole('alert')).getByText(/There is no model "gone"/);
  context.store.setState({ draft: null });
  await user.click(await button('Home'));
  await heading('What do you want to evaluate?');
});

test('while writing, Cancel stands alone, Esc leads to it, and cancelling keeps the choices', async () => {
  const { workbook, context } = at('write');
  workbook.write = (_, progress, signal) =>
    new Promise((_, reject) => {
      progress(2, 5, 'Values');
      signal.addEventListener('abort', () => reject(new WorkbookProblem('cancelled')));
    });
  const user = await show(context);
  await user.click(await button('Write 5 sheets'));
  await heading('Writing 5 sheets');
  expect(screen.getByRole('progressbar', { name: 'Sheets written' }).getAttribute('aria-valuenow')).toBe('0.4');
  const cancel = await button('Cancel');
  await act(async () => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
  expect(document.activeElement).toBe(cancel);
  await user.click(cancel);
  await heading('This will be written');
  within(await screen.findByRole('alert')).getByText('Writing was cancelled.');
});
