import type { StoredEvaluation } from '../../src/evaluation/stored';
import { goToRanking, onRanking, readRanking } from '../../src/workbook/ranking';
import { problemOf, testWorkbook } from './test-workbook';

const { fill, excel } = testWorkbook();
const stored: StoredEvaluation = {
  name: 'Test',
  model: null,
  result: 'score',
  method: 'weighted-sum',
  methodOption: undefined,
  weights: 'equal',
  written: '2026-11-20T19:00:00.000Z',
  version: '0.1.0',
  unitWord: { en: 'unit', zh: '对象' },
  objects: {
    evaluation: 'coop_evaluation',
    weights: 'coop_weights',
    points: 'coop_points',
    ranking: 'coop_ranking',
  },
};

/** Sheet1 with three units, and a live ranking of them on a sheet of its own. */
beforeEach(async () => {
  await fill('Sheet1', 'A1', [
    ['a', 10],
    ['b', 30],
    ['c', 20],
  ]);
  await fill('Ranking', 'A1', [['Unit', 'Score', 'Rank']]);
  await excel((context) => {
    const sheet = context.workbook.worksheets.getItem('Ranking');
    sheet.getRange('A2').formulas = [['=SORTBY(Sheet1!A1:A3,Sheet1!B1:B3,-1)']];
    sheet.getRange('B2').formulas = [['=SORTBY(Sheet1!B1:B3,Sheet1!B1:B3,-1)']];
    sheet.getRange('C2:C4').values = [[1], [2], ['']];
    context.workbook.names.add('coop_ranking', "='Ranking'!$A$2:$C$4");
  });
});

test('the ranking is read in the order of the sheet; blanks are no numbers', async () => {
  expect(await readRanking(stored)).toEqual([
    { unit: 'b', score: 30, rank: 1, note: '' },
    { unit: 'c', score: 20, rank: 2, note: '' },
    { unit: 'a', score: 10, rank: null, note: '' },
  ]);
});

test('the last column holds what is to be said of a unit; points there are no note', async () => {
  const shown = async (cells: (string | number)[]) => {
    await fill(
      'Ranking',
      'D2',
      cells.map((cell) => ['A', cell]),
    );
    await excel((context) => {
      context.workbook.names.getItem('coop_ranking').formula = "='Ranking'!$A$2:$E$4";
    });
    return (await readRanking(stored)).map(({ note }) => note);
  };
  expect(await shown(['', 'Not evaluated: fails “Integrity”. ', ''])).toEqual([
    '',
    'Not evaluated: fails “Integrity”.',
    '',
  ]);
  expect(await shown([75, 60, 50])).toEqual(['', '', '']);
});

test('an error in a cell is no score', async () => {
  await excel((context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2').formulas = [['=1/0']];
  });
  expect(await readRanking(stored)).toContainEqual(expect.objectContaining({ unit: 'b', score: null }));
});

test('a changed cell is heard and changes the ranking', async () => {
  const heard = new Promise<void>((resolve) => void onRanking(stored, resolve));
  await new Promise((resolve) => setTimeout(resolve, 0));
  await fill('Sheet1', 'B1', [[99]]);
  await heard;
  expect((await readRanking(stored))[0]).toEqual({ unit: 'a', score: 99, rank: 1, note: '' });
});

test('the ranking is found on a renamed sheet', async () => {
  await excel((context) => {
    context.workbook.worksheets.getItem('Ranking').name = 'Result 2023';
  });
  expect(await readRanking(stored)).toHaveLength(3);
});

test('its sheet is shown and its first cell selected', async () => {
  await goToRanking(stored);
  const address = await excel(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Ranking!A2');
});

test('a ranking that is gone is named', async () => {
  await excel((context) => context.workbook.names.getItem('coop_ranking').delete());
  const gone = { code: 'ranking-gone', facts: { name: 'coop_ranking' } };
  expect(await problemOf(readRanking(stored))).toEqual(gone);
  expect(await problemOf(onRanking(stored, () => {}))).toEqual(gone);
});

test('a ranking whose sheet was deleted is named', async () => {
  await excel((context) => context.workbook.worksheets.getItem('Ranking').delete());
  expect(await problemOf(readRanking(stored))).toMatchObject({ code: 'ranking-gone' });
});
