import { typeInCell } from './person';
import { soon } from './soon';
import { browserTest, openWorkbench, type Workbench } from './workbench';

/** The whole's score on the sheet of results, or null while there is none. */
const total = ({ page }: Workbench): Promise<unknown> =>
  page
    .frames()
    .find((frame) => frame.url().includes('taskpane.html'))!
    .evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Yu result 结果').load('name');
        await context.sync();
        if (sheet.isNullObject) return null;
        const cell = sheet.getRange('I13').load('values');
        await context.sync();
        return cell.values[0][0];
      }),
    );

browserTest(
  'an example is added to an empty workbook, gives the published score, follows a change and goes with one undo',
  async () => {
    const workbench = await openWorkbench({ file: '' });
    const { page, pane } = workbench;
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await pane.getByRole('button', { name: /^Learn with an example/ }).click();
    await pane.getByRole('button', { name: /^School and enterprises, fuzzy/ }).click();
    await pane.getByRole('button', { name: 'Add 3 sheets' }).click();
    await page.getByRole('tab', { name: 'Yu result 结果', exact: true }).waitFor();
    await soon(async () => expect(await total(workbench)).toBeCloseTo(0.8163, 4));
    await typeInCell(page, 'Yu result 结果', 'D6', 'minmax');
    await soon(async () => expect(await total(workbench)).toBeCloseTo(0.7353, 4));
    await page.keyboard.press('Control+z');
    await soon(async () => expect(await total(workbench)).toBeCloseTo(0.8163, 4));
    await page.keyboard.press('Control+z');
    await soon(async () => expect(await total(workbench)).toBeNull());
    expect(workbench.complaints).toEqual([]);
  },
  120_000,
);
