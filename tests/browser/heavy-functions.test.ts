import type { Page } from 'playwright-core';
import { dea } from '../../src/methods/efficiency/dea';
import { randomRange } from '../functions/heavy/ranges';
import { typeInCell } from './person';
import { browserTest, openWorkbench } from './workbench';

const units = 300;
const data = randomRange(units, 6, 1);
const matrixOf = (from: number, columns: number) => ({
  rows: units,
  columns,
  values: Float64Array.from(data.flatMap((row) => row.slice(from, from + columns))),
});

const insertData = (page: Page) =>
  page.evaluate(
    (rows) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Data');
        sheet.getRange(`A1:F${rows.length}`).values = rows;
        sheet.activate();
        await context.sync();
      }),
    data,
  );

/** Returns when the formula stands in the cell, without waiting for its result. */
const insertFormula = (page: Page, cell: string, formula: string) =>
  page.evaluate(
    ([address, content]) =>
      void Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange(address).formulas = [[content]];
        await context.sync();
      }),
    [cell, formula],
  );

const readCells = (page: Page, address: string) =>
  page.evaluate(
    (range) =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem('Data').getRange(range).load('values');
        await context.sync();
        return cells.values as unknown[][];
      }),
    address,
  );

browserTest(
  'a large efficiency analysis is computed in a worker, a small one at once, and both spill their scores',
  async () => {
    const { page, complaints } = await openWorkbench();
    await insertData(page);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
    await insertFormula(page, 'H1', `=COOP.DEA(A1:C${units},D1:F${units})`);
    const spilled = (await readCells(page, `H1:H${units}`)).map(([score]) => Number(score));
    const { efficiency } = dea(matrixOf(0, 3), matrixOf(3, 3));
    expect(spilled.filter((score, unit) => Math.abs(score - efficiency[unit]) > 1e-12)).toEqual([]);
    expect(workers).toEqual(['/heavy.js']);

    await insertFormula(page, 'J1', '=COOP.DEA(A1:C1,D1:F1)');
    expect(await readCells(page, 'J1')).toEqual([[1]]);
    expect(complaints).toEqual([]);
  },
  120_000,
);

browserTest(
  'while a cell is computed the user types, the pane tells how far it is, and Cancel stops it',
  async () => {
    const { page, pane, complaints } = await openWorkbench();
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await insertData(page);
    await insertFormula(page, 'H1', `=COOP.SMAA(A1:F${units},,100000)`);
    await pane.getByText('COOP.SMAA is being computed in Data!H1').waitFor();
    await pane.getByText(/· [1-9]\d?%/).waitFor();

    await typeInCell(page, 'Data', 'J9', 'typed meanwhile');
    await pane.getByText('COOP.SMAA is being computed in Data!H1').waitFor();
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByText(/is being computed/).waitFor({ state: 'detached' });
    expect(await readCells(page, 'H1')).toEqual([['#N/A']]);
    expect(await readCells(page, 'J9')).toEqual([['typed meanwhile']]);
    expect(complaints).toEqual([]);
  },
  120_000,
);
