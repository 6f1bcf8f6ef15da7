import { screen, within } from '@testing-library/react';
import { WorkbookProblem, type PlacedFormula } from '../../src/workbook/room';
import { contextOf } from './context';
import { helpFiles } from './function-help';
import { inMemoryWorkbook } from './in-memory-workbook';
import { show } from './show';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const page = { page: 'functions' as const };

const data = {
  sheet: 'Data',
  row: 0,
  column: 0,
  values: [
    ['Unit', 'Patents', 'Cost'],
    ['North', 12, 30],
    ['East', 20, ''],
  ],
};
/** A workbook with this table selected, whose free place is E1. */
const roomWith = (insertFormula?: (formula: PlacedFormula) => Promise<never>) => ({
  ...inMemoryWorkbook(),
  readSelectedCells: async () => data,
  findFreePlace: async () => ({ sheet: 'Data', address: 'E1' }),
  ...(insertFormula && { insertFormula }),
});

test('from the home page a method is found by a word of the other language and opened with Enter', async () => {
  const user = await show(contextOf({ room: inMemoryWorkbook() }));
  await user.click(await button(/Just one method/));
  await heading('Functions');
  const search = screen.getByRole('searchbox', { name: 'Search functions' });
  await user.type(search, '优劣解');
  screen.getByText('1 function');
  await user.keyboard('{Enter}');
  await heading('TOPSIS');
  screen.getByText('To rank units.');
  await user.click(await button('Back'));
  expect(await screen.findByRole('searchbox')).toHaveProperty('value', '优劣解');
});

test('a section shows its first five functions and all when asked', async () => {
  const user = await show(contextOf({ room: inMemoryWorkbook(), state: page }));
  const weights = await screen.findByRole('region', { name: 'Weights' });
  expect(within(weights).getAllByRole('listitem')).toHaveLength(5);
  await user.click(within(weights).getByRole('button', { name: /^All 6/ }));
  expect(within(weights).getAllByRole('listitem')).toHaveLength(6);
});

test('a search that finds nothing says what to try', async () => {
  const user = await show(contextOf({ room: inMemoryWorkbook(), state: page }));
  await user.type(await screen.findByRole('searchbox'), 'xyzzy');
  screen.getByText('No function is called or described so');
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});

test('the formula for the selected data is shown as it will be written, and written so', async () => {
  const room = roomWith();
  const user = await show(contextOf({ room, state: page }));
  await user.click(await button(/^TOPSIS/));
  const formula = '=COOP.TOPSIS(IF(B2:C3="","",B2:C3),,,TRUE)';
  await screen.findByText(formula);
  expect(screen.getByRole('textbox', { name: 'data' })).toHaveProperty('value', 'Data!B2:C3');
  screen.getByText('From Data!E1 on, where all cells to the right and below are empty.');
  await user.click(await button('Insert at E1'));
  await screen.findByText(/The formula is in Data!V1/);
  expect(room.inserted).toEqual([{ place: { sheet: 'Data', address: 'E1' }, label: null, formula }]);
});

test('words are quoted, numbers and switches are not, and without headers the name stands above', async () => {
  const room = roomWith();
  const user = await show(contextOf({ room, state: page }));
  await user.click(await button(/^TOPSIS/));
  await screen.findByText(/^=COOP.TOPSIS\(IF/);
  await user.click(screen.getByRole('checkbox', { name: 'headers' }));
  await user.type(screen.getByRole('textbox', { name: /^normalization/ }), 'sum');
  await user.click(await button('Insert at E1'));
  expect(room.inserted).toEqual([
    {
      place: { sheet: 'Data', address: 'E1' },
      label: 'TOPSIS',
      formula: '=COOP.TOPSIS(IF(B2:C3="","",B2:C3),,"sum")',
    },
  ]);
});

test('the selection is taken for another range by the button beside it', async () => {
  const user = await show(contextOf({ room: roomWith(), state: page }));
  await user.click(await button(/^TOPSIS/));
  await screen.findByText(/^=COOP.TOPSIS\(IF/);
  await user.click(await button('Use the selection for weights'));
  await screen.findByText('=COOP.TOPSIS(IF(B2:C3="","",B2:C3),IF(B2:C3="","",B2:C3),,TRUE)');
});

test('what is not an address is named, and nothing can be inserted', async () => {
  const user = await show(contextOf({ room: roomWith(), state: page }));
  await user.click(await button(/^TOPSIS/));
  const field = await screen.findByRole('textbox', { name: 'data' });
  await user.clear(field);
  screen.getByText(/First choose cells for “data”/);
  await user.type(field, 'here');
  screen.getByText('“here” names no cells. Type an address with its sheet, such as Data!B2:F32.');
  expect(screen.queryByRole('button', { name: /^Insert/ })).toBeNull();
});

test('a place that was filled meanwhile is named in the language of the pane', async () => {
  const refuse = async () => {
    throw new WorkbookProblem('place-taken', { sheet: 'Data', address: 'E2' });
  };
  const user = await show(contextOf({ room: roomWith(refuse), state: page, environment: { language: 'zh-CN' } }));
  await user.click(await button(/^TOPSIS/));
  await user.click(await button('插入到 E1'));
  await screen.findByText('Data!E2 已不再为空，原有内容未被覆盖。');
});

test('help that cannot be fetched says so and what to do', async () => {
  const readHelp = async () => {
    throw new Error('404');
  };
  await show(contextOf({ room: inMemoryWorkbook(), state: page, environment: { readHelp } }));
  await screen.findByText('The list of functions could not be fetched: 404');
});

test('another language brings the help in that language', async () => {
  const user = await show(contextOf({ room: inMemoryWorkbook(), state: page }));
  await user.click(await button('More'));
  await user.click(await screen.findByRole('menuitemradio', { name: '简体中文' }));
  await screen.findByText(helpFiles['functions.zh-CN.json'][0].description);
});
