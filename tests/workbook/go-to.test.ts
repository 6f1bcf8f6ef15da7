import { goTo } from '../../src/workbook/go-to';
import { selectionAddress } from '../../src/workbook/selection';
import { problemOf, testWorkbook } from './test-workbook';

const { fill } = testWorkbook();

test('the cell of a finding is shown on its sheet', async () => {
  await fill('My data', 'A1', [['x']]);
  await goTo({ sheet: 'My data', address: 'F14' });
  expect(await selectionAddress()).toBe("'My data'!F14");
});

test('a sheet that is gone is named', async () => {
  expect(await problemOf(goTo({ sheet: 'Gone', address: 'A1' }))).toEqual({
    code: 'source-gone',
    facts: { name: 'Gone' },
  });
});
