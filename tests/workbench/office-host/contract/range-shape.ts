import { equal, failsWith, onNewSheet, type Runner } from './runner';

const cells = (range: Excel.Range | Excel.RangeAreas) => range.address.split(',').map((one) => one.split('!')[1]);

export function rangeShape({ describe, it }: Runner): void {
  describe('shape of ranges', () => {
    it('tells where a range is', () =>
      onNewSheet(async (sheet, context) => {
        sheet.name = "It's a sheet";
        const range = sheet.getRange('B2:D5').load('address, rowIndex, columnIndex, rowCount, columnCount, cellCount');
        const column = sheet.getRange('C:D').load('address, isEntireColumn, isEntireRow');
        range.worksheet.load('name');
        await context.sync();
        equal(range.address, "'It''s a sheet'!B2:D5");
        equal(
          [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount],
          [1, 1, 4, 3, 12],
        );
        equal([cells(column), column.isEntireColumn, column.isEntireRow], [['C:D'], true, false]);
        equal(range.worksheet.name, "It's a sheet");
        sheet.delete();
      }));

    it('gives the cells of a table that is as wide as the sheet was, or as long', () =>
      onNewSheet(async (sheet, context) => {
        const wide = sheet.getRangeByIndexes(3, 0, 11, 30);
        wide.values = Array.from({ length: 11 }, () => Array<number>(30).fill(1));
        const long = sheet.getRange('A20:B1400');
        long.values = Array.from({ length: 1381 }, () => [1, 1]);
        const whole = [wide, long, sheet.getUsedRange()].map((range) =>
          range.load('address, isEntireRow, isEntireColumn'),
        );
        await context.sync();
        equal(
          whole.map((range) => [cells(range)[0], range.isEntireRow, range.isEntireColumn]),
          [
            ['A4:AD14', false, false],
            ['A20:B1400', false, false],
            ['A4:AD1400', false, false],
          ],
        );
      }));

    it('walks to neighbours', () =>
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange('C3:D5');
        const walked = {
          getCell: range.getCell(1, 1),
          outside: range.getCell(5, 0),
          getRow: range.getRow(2),
          getColumn: range.getColumn(0),
          getLastCell: range.getLastCell(),
          getLastRow: range.getLastRow(),
          getLastColumn: range.getLastColumn(),
          getRowsAbove: range.getRowsAbove(2),
          getRowsBelow: range.getRowsBelow(1),
          getColumnsBefore: range.getColumnsBefore(1),
          getColumnsAfter: range.getColumnsAfter(2),
          getOffsetRange: range.getOffsetRange(-1, 1),
          getResizedRange: range.getResizedRange(1, -1),
          getAbsoluteResizedRange: range.getAbsoluteResizedRange(1, 4),
          getEntireRow: range.getEntireRow(),
          getEntireColumn: range.getEntireColumn(),
          getBoundingRect: range.getBoundingRect('F1'),
          getIntersection: range.getIntersection('D1:E3'),
          byIndexes: sheet.getRangeByIndexes(1, 2, 3, 4),
          cellOfSheet: sheet.getCell(0, 27),
        };
        for (const one of Object.values(walked)) one.load('address');
        const apart = range.getIntersectionOrNullObject('A1');
        await context.sync();
        equal(Object.fromEntries(Object.entries(walked).map(([name, one]) => [name, cells(one)[0]])), {
          getCell: 'D4',
          outside: 'C8',
          getRow: 'C5:D5',
          getColumn: 'C3:C5',
          getLastCell: 'D5',
          getLastRow: 'C5:D5',
          getLastColumn: 'D3:D5',
          getRowsAbove: 'C1:D2',
          getRowsBelow: 'C6:D6',
          getColumnsBefore: 'B3:B5',
          getColumnsAfter: 'E3:F5',
          getOffsetRange: 'D2:E4',
          getResizedRange: 'C3:C6',
          getAbsoluteResizedRange: 'C3:F3',
          getEntireRow: '3:5',
          getEntireColumn: 'C:D',
          getBoundingRect: 'C1:F5',
          getIntersection: 'D3',
          byIndexes: 'C2:F4',
          cellOfSheet: 'AB1',
        });
        equal(apart.isNullObject, true);
      }));

    it('refuses to leave the sheet, and addresses that are none', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
        await failsWith('InvalidArgument', () => context.sync());
        sheet.getRange('not an address').load('address');
        await failsWith('InvalidArgument', () => context.sync());
      }));

    it('finds what is used', () =>
      onNewSheet(async (sheet, context) => {
        const empty = sheet.getUsedRangeOrNullObject();
        const corner = sheet.getUsedRange().load('address');
        await context.sync();
        equal([empty.isNullObject, cells(corner)], [true, ['A1']]);
        sheet.getRange('B3').values = [[1]];
        sheet.getRange('D5').values = [[2]];
        sheet.getRange('F8').format.fill.color = '#FF0000';
        const values = sheet.getUsedRange(true).load('address');
        const all = sheet.getUsedRange().load('address');
        const part = sheet.getRange('A4:Z99').getUsedRangeOrNullObject(true).load('address');
        const none = sheet.getRange('H:H').getUsedRangeOrNullObject(true);
        await context.sync();
        equal([cells(values), cells(all), cells(part), none.isNullObject], [['B3:D5'], ['B3:F8'], ['D5'], true]);
      }));

    it('finds the region around a cell', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('B2:C4').values = [
          ['a', 'b'],
          ['', 1],
          [2, ''],
        ];
        sheet.getRange('E2').values = [['apart']];
        const region = sheet.getRange('B2').getSurroundingRegion().load('address');
        await context.sync();
        equal(cells(region), ['B2:C4']);
      }));

    it('finds merged cells', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:B1').merge();
        sheet.getRange('D1:D3').merge();
        const merged = sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('address, areaCount');
        const none = sheet.getRange('A5:C9').getMergedAreasOrNullObject();
        await context.sync();
        equal([cells(merged), merged.areaCount, none.isNullObject], [['A1:B1'], 1, true]);
        sheet.getRange('A1:B1').unmerge();
        const after = sheet.getRange('A1:C9').getMergedAreasOrNullObject();
        await context.sync();
        equal(after.isNullObject, true);
      }));

    it('knows hidden rows and columns, and the view without them', () =>
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:C4');
        range.values = [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
          [10, 11, 12],
        ];
        sheet.getRange('2:2').rowHidden = true;
        sheet.getRange('B:B').columnHidden = true;
        range.load('rowHidden');
        const second = sheet.getRange('A2').load('rowHidden, columnHidden, hidden');
        const view = range.getVisibleView().load('values, rowCount, columnCount');
        const visible = range.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible).load('address');
        await context.sync();
        equal([range.rowHidden, second.rowHidden, second.columnHidden, second.hidden], [null, true, false, true]);
        equal([view.values, view.rowCount, view.columnCount], [[[1, 3], [7, 9], [10, 12]], 3, 2]); // prettier-ignore
        equal(cells(visible), ['A1', 'C1', 'A3:A4', 'C3:C4']);
      }));

    it('selects and gives the selection', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('B2:C3').select();
        const selected = context.workbook.getSelectedRange().load('address');
        const active = context.workbook.getActiveCell().load('address');
        await context.sync();
        equal([cells(selected), cells(active)], [['B2:C3'], ['B2']]);
      }));
  });
}
