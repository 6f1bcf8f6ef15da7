import { createHeadlessGrid } from '../../src/workbench/grid/headless';
import { installHost } from '../../src/workbench/office-host/host';
import { writePlan } from '../../src/workbook/write/write-plan';
import { exampleIds } from '../../src/taskpane/state/example-ids';
import { committedPlan } from './committed-plan';

const sheetNames = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

test.each(exampleIds)('%s: one undo takes all of it back', async (id) => {
  const univer = createHeadlessGrid();
  try {
    const { book } = installHost(univer);
    const before = await sheetNames();
    await writePlan(committedPlan(id), () => {}, new AbortController().signal);
    expect((await sheetNames()).length).toBeGreaterThan(before.length);
    await book.undo();
    expect(await sheetNames()).toEqual(before);
  } finally {
    univer.dispose();
  }
});
