import { createHeadlessGrid } from '../../src/workbench/grid/headless';
import { installHost } from '../../src/workbench/office-host/host';
import { writePlan } from '../../src/workbook/write/write-plan';
import { exampleIds } from '../../src/taskpane/state/example-ids';
import { committedPlan } from './committed-plan';

/** Every filled cell of every sheet: its formula and its value. */
const everyCell = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const filled = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address, formulas, values'));
    await context.sync();
    return sheets.items.map(({ name }, at) => {
      const range = filled[at];
      return range.isNullObject
        ? { name }
        : {
            name,
            address: range.address,
            formulas: range.formulas as unknown[][],
            values: range.values as unknown[][],
          };
    });
  });

test.each(exampleIds)('%s: one undo takes all of it back, one redo brings every cell again', async (id) => {
  const univer = createHeadlessGrid();
  try {
    const { book } = installHost(univer);
    const before = await everyCell();
    const plan = committedPlan(id);
    await writePlan(plan, () => {}, new AbortController().signal);
    const written = await everyCell();
    expect(written).toHaveLength(before.length + plan.sheets.length);
    await book.undo();
    expect(await everyCell()).toEqual(before);
    await book.redo();
    expect(await everyCell()).toEqual(written);
  } finally {
    univer.dispose();
  }
});
