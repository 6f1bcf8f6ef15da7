import fs from 'node:fs';
import { unzipSync } from 'fflate';
import { typeInCell } from './person';
import { soon } from './soon';
import { browserTest, openWorkbench, type Workbench } from './workbench';

const evaluatorWorkbook = 'tests/fixtures/evaluator-workbook.xlsx';

async function openFile({ page }: Workbench, file: string): Promise<void> {
  await page.locator('#file').setInputFiles(file);
  await page.locator('body[data-ready] #file-name', { hasText: file.split('/').at(-1)! }).waitFor();
}

async function saveCopy({ page }: Workbench): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  return fs.readFileSync(await (await download).path());
}

const shownAt = ({ page }: Workbench, sheet: string, address: string): Promise<string> =>
  page.evaluate(
    ([name, cell]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cell).load('text');
        await context.sync();
        return range.text[0][0];
      }),
    [sheet, address],
  );

/** Rests the pointer on a cell of a sheet whose rows and columns have their first size. */
async function pointAt({ page }: Workbench, { row, column }: { row: number; column: number }): Promise<void> {
  const boxes = await page
    .locator('#grid canvas')
    .evaluateAll((canvases) =>
      canvases.map((canvas) => canvas.getBoundingClientRect()).map(({ x, y, height }) => ({ x, y, height })),
    );
  const { x, y } = boxes.reduce((tallest, box) => (box.height > tallest.height ? box : tallest));
  await page.mouse.move(x + 500, y + 400);
  await page.mouse.move(x + 46 + (column - 0.5) * 88, y + 20 + (row - 0.5) * 24, { steps: 12 });
}

browserTest(
  "another program's workbook is opened and saved again with every part but the calculated cells byte by byte as it was",
  async () => {
    const workbench = await openWorkbench({ file: '' });
    await openFile(workbench, evaluatorWorkbook);
    // Its call of TOPSIS has no weights: calculated here, it shows an error in the place of cached numbers.
    await soon(async () => expect(await shownAt(workbench, 'Data', 'A16')).toMatch(/^#/));
    const before = unzipSync(fs.readFileSync(evaluatorWorkbook));
    const after = unzipSync(await saveCopy(workbench));
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const changed = Object.keys(before).filter((part) => !Buffer.from(before[part]).equals(after[part]));
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    expect(workbench.complaints).toEqual([]);
  },
  90_000,
);

browserTest(
  'a file that is no workbook is refused with its reason, and the open workbook stays',
  async () => {
    const workbench = await openWorkbench();
    await workbench.page.locator('#file').setInputFiles('README.md');
    await workbench.page
      .getByRole('alert')
      .filter({ hasText: 'could not be opened, and nothing was changed' })
      .waitFor();
    expect(await workbench.page.locator('#file-name').textContent()).toBe('regional-innovation.xlsx');
  },
  90_000,
);

browserTest(
  'a function says at its cell what is wrong and what to do, in the language of the page',
  async () => {
    for (const [language, sentence] of [
      ['en-US', /row 2, column 2.*"约20" is not a number/],
      ['zh-CN', /第 2 行第 2 列.*“约20”不是数字/],
    ] as const) {
      const workbench = await openWorkbench({ file: '', language });
      const { page } = workbench;
      for (const [cell, content] of Object.entries({ A1: '1', B1: '2', A2: '3', B2: '约20' })) {
        await typeInCell(page, 'Sheet1', cell, content);
      }
      await typeInCell(page, 'Sheet1', 'A4', '=COOP.NORMALIZE(A1:B2)');
      await pointAt(workbench, { row: 4, column: 1 });
      await page.getByText(sentence).waitFor();
      expect(workbench.complaints).toEqual([]);
    }
  },
  90_000,
);
