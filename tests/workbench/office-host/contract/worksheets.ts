import { equal, failsWith, onNewSheet, type Runner } from './runner';

export function worksheets({ describe, it }: Runner): void {
  describe('worksheets', () => {
    it('adds at the end without showing it, renames, moves, colours and hides', () =>
      onNewSheet(async (sheet, context) => {
        const shown = context.workbook.worksheets.getActiveWorksheet().load('id');
        sheet.load('id, position, visibility, showGridlines');
        const count = context.workbook.worksheets.getCount();
        await context.sync();
        equal(sheet.position, count.value - 1);
        equal([sheet.visibility, sheet.showGridlines, shown.id !== sheet.id], ['Visible', true, true]);
        sheet.position = 0;
        sheet.tabColor = '#00B050';
        sheet.showGridlines = false;
        sheet.visibility = Excel.SheetVisibility.hidden;
        const again = context.workbook.worksheets
          .getItem(sheet.id)
          .load('position, tabColor, showGridlines, visibility');
        const visible = context.workbook.worksheets.getCount(true);
        await context.sync();
        equal([again.position, again.tabColor, again.showGridlines, again.visibility], [0, '#00B050', false, 'Hidden']);
        equal(visible.value, count.value - 1);
      }));

    it('finds by name whatever its case', () =>
      onNewSheet(async (sheet, context) => {
        sheet.name = 'Contract Renamed';
        const found = context.workbook.worksheets.getItemOrNullObject('contract renamed').load('name');
        await context.sync();
        equal(found.name, 'Contract Renamed');
        sheet.delete();
        await context.sync();
        const gone = context.workbook.worksheets.getItemOrNullObject('Contract Renamed');
        await context.sync();
        equal(gone.isNullObject, true);
      }));

    it('refuses a name that is taken or not allowed', () =>
      onNewSheet(async (sheet, context) => {
        sheet.load('name');
        await context.sync();
        context.workbook.worksheets.add(sheet.name);
        await failsWith('ItemAlreadyExists', () => context.sync());
        context.workbook.worksheets.add('no/slash');
        await failsWith('InvalidArgument', () => context.sync());
      }));

    it('is set up for print: paper, size, margins, footer, print area and page breaks', () =>
      onNewSheet(async (sheet, context) => {
        const { pageLayout } = sheet;
        pageLayout.orientation = 'Landscape';
        pageLayout.paperSize = 'A4';
        pageLayout.zoom = { scale: 80 };
        pageLayout.leftMargin = 36;
        pageLayout.rightMargin = 36;
        pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
        const none = pageLayout.getPrintAreaOrNullObject();
        await context.sync();
        equal(none.isNullObject, true);
        pageLayout.setPrintArea('A1:C40');
        sheet.horizontalPageBreaks.add('A20');
        sheet.horizontalPageBreaks.add('A11');
        pageLayout.load('orientation, paperSize, zoom, leftMargin, rightMargin');
        const area = pageLayout.getPrintAreaOrNullObject().load('address');
        const footer = pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
        const count = sheet.horizontalPageBreaks.getCount();
        await context.sync();
        equal([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom.scale], ['Landscape', 'A4', 80]);
        equal([pageLayout.leftMargin, pageLayout.rightMargin, footer.centerFooter], [36, 36, '&P / &N']);
        equal([area.address.split('!')[1], count.value], ['A1:C40', 2]);
      }));

    it('activates and freezes', () =>
      onNewSheet(async (sheet, context) => {
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
        sheet.activate();
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
        const active = context.workbook.worksheets.getActiveWorksheet().load('id');
        sheet.load('id');
        await context.sync();
        equal([frozen.address.split('!')[1], active.id], ['A1:B3', sheet.id]);
        sheet.freezePanes.unfreeze();
        const free = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        equal(free.isNullObject, true);
      }));

    it('freezes rows alone and columns alone', () =>
      onNewSheet(async (sheet, context) => {
        sheet.freezePanes.freezeRows(2);
        const rows = sheet.freezePanes.getLocationOrNullObject().load('rowCount');
        await context.sync();
        equal(rows.rowCount, 2);
        sheet.freezePanes.freezeColumns(1);
        const columns = sheet.freezePanes.getLocationOrNullObject().load('columnCount');
        await context.sync();
        equal(columns.columnCount, 1);
      }));

    it('answers AccessDenied on a protected sheet, and reads it', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        sheet.protection.protect();
        sheet.protection.load('protected');
        await context.sync();
        equal(sheet.protection.protected, true);
        sheet.getRange('A1').values = [[2]];
        await failsWith('AccessDenied', () => context.sync());
        sheet.getRange('A1').format.fill.color = '#FF0000';
        await failsWith('AccessDenied', () => context.sync());
        sheet.tables.add('C1:D2', true);
        await failsWith('AccessDenied', () => context.sync());
        const read = sheet.getRange('A1').load('values');
        await context.sync();
        equal(read.values, [[1]]);
        sheet.protection.unprotect();
        sheet.getRange('A1').values = [[3]];
        read.load('values');
        await context.sync();
        equal(read.values, [[3]]);
      }));
  });
}
