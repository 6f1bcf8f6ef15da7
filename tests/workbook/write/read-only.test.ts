import { readState } from '../../../src/workbook/state';
import { writePlan } from '../../../src/workbook/write/write-plan';
import { problemOf, testWorkbook } from '../test-workbook';
import { planWithEveryPart } from './test-plan';

const { excel } = testWorkbook({ readOnly: true });

test('a read-only workbook says so and takes nothing', async () => {
  expect(await excel(readState)).toEqual({ readOnly: true, structureProtected: false });
  expect(await problemOf(writePlan(planWithEveryPart(), () => {}, new AbortController().signal))).toEqual({
    code: 'read-only',
    facts: {},
  });
  const sheets = await excel(async (context) => {
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    return count.value;
  });
  expect(sheets).toBe(1);
});
