import { typeInCell } from './person';
import { browserTest, openWorkbench, type Workbench } from './workbench';

const data = [
  ['Unit', 'Patents', 'Cost'],
  ['North', '12', '30'],
  ['East', '20', '45'],
  ['South', '16', '25'],
];
/** Equal weights, both benefit, computed by hand from the definition. */
const closeness = (() => {
  const columns = [1, 2].map((at) => data.slice(1).map((row) => Number(row[at])));
  const norms = columns.map((column) => Math.hypot(...column));
  const weighted = columns.map((column, at) => column.map((value) => value / norms[at] / 2));
  return [0, 1, 2].map((unit) => {
    const far = (pick: (...values: number[]) => number) =>
      Math.hypot(...weighted.map((column) => column[unit] - pick(...column)));
    return far(Math.min) / (far(Math.min) + far(Math.max));
  });
})();

/** Values of a range of Sheet1, as an add-in reads them. */
const valuesOf = ({ page }: Workbench, address: string): Promise<unknown[][]> =>
  page
    .frames()
    .find((frame) => frame.url().includes('taskpane.html'))!
    .evaluate(
      (cells) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Sheet1').getRange(cells).load('values');
          await context.sync();
          return range.values;
        }),
      address,
    );

/** Waits until what is read is as expected; a test that waits in vain fails by its own time limit. */
async function settled<T>(read: () => Promise<T>, expected: (value: T) => boolean): Promise<void> {
  while (!expected(await read())) await new Promise((resolve) => setTimeout(resolve, 200));
}

browserTest(
  'a function is found, inserted for what is selected, calculated, and taken back by one undo',
  async () => {
    const workbench = await openWorkbench({ file: '' });
    const { page, pane } = workbench;
    for (const [row, cells] of data.entries()) {
      for (const [column, content] of cells.entries()) {
        await typeInCell(page, 'Sheet1', `${'ABC'[column]}${row + 1}`, content);
      }
    }
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill('A1:C4');
    await nameBox.press('Enter');
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await pane.getByRole('button', { name: /^Just one method/ }).click();
    await pane.getByRole('searchbox').fill('topsis');
    await pane.getByRole('button', { name: /^TOPSIS/ }).click();
    await pane.getByText('=COOP.TOPSIS(IF(B2:C4="","",B2:C4),,,,,TRUE)').waitFor();
    await pane.getByRole('button', { name: 'Insert at E1' }).click();
    await pane.getByText('The formula is in Sheet1!E1. One Undo takes it back.').waitFor();

    const column = async () => (await valuesOf(workbench, 'E1:E4')).flat();
    await settled(column, ([header]) => header !== '');
    const [header, ...results] = await column();
    expect(header).toMatch(/closeness/i);
    results.forEach((result, unit) => expect(result).toBeCloseTo(closeness[unit], 12));
    // The formula is live.
    await typeInCell(page, 'Sheet1', 'B2', '20');
    await settled(column, ([, north]) => north !== results[0]);

    await page.keyboard.press('Control+z');
    await settled(column, ([, north]) => north === results[0]);
    await page.keyboard.press('Control+z');
    await settled(column, (values) => values.every((value) => value === ''));
    expect(await valuesOf(workbench, 'A1:C1')).toEqual([data[0]]);
    expect(workbench.complaints).toEqual([]);
  },
  120_000,
);
