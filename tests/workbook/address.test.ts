import { cellsOf, sheetOf } from '../../src/workbook/address';

test.each([
  ['A1:B2', null, 'A1:B2'],
  ['Sheet1!A1:B2', 'Sheet1', 'A1:B2'],
  ["='Provinces 2023'!$A$1:$F$32", 'Provinces 2023', 'A1:F32'],
  ["'It''s here'!C:C", "It's here", 'C:C'],
  ['=排名!$A$5:$D$35', '排名', 'A5:D35'],
  ["'A!B'!A1", 'A!B', 'A1'],
])('%s names the sheet %s and the cells %s', (text, sheet, cells) => {
  expect(sheetOf(text)).toBe(sheet);
  expect(cellsOf(text)).toBe(cells);
});

test.each(['=#REF!', '=5', '="text"', '=SUM(Sheet1!A1:A3)', '=#REF!$A$1'])('%s names no sheet', (formula) => {
  expect(sheetOf(formula)).toBeNull();
});
