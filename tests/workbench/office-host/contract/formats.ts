import { equal, onNewSheet, type Runner } from './runner';

export function formats({ describe, it }: Runner): void {
  describe('formats', () => {
    it('keeps font, fill and alignment', () =>
      onNewSheet(async (sheet, context) => {
        const { format } = sheet.getRange('A1:B2');
        format.font.set({ bold: true, italic: true, color: '#0F6CBD', size: 16, name: 'Arial' });
        format.fill.color = '#EBF3FC';
        format.wrapText = true;
        format.horizontalAlignment = Excel.HorizontalAlignment.right;
        format.verticalAlignment = Excel.VerticalAlignment.top;
        const again = sheet
          .getRange('A1:B2')
          .format.load('wrapText, horizontalAlignment, verticalAlignment, font, fill');
        again.font.load('bold, italic, color, size, name');
        again.fill.load('color');
        await context.sync();
        const { bold, italic, color, size, name } = again.font;
        equal([bold, italic, color, size, name], [true, true, '#0F6CBD', 16, 'Arial']);
        equal(again.fill.color, '#EBF3FC');
        equal([again.wrapText, again.horizontalAlignment, again.verticalAlignment], [true, 'Right', 'Top']);
        format.fill.clear();
        const cleared = sheet.getRange('A1').format.fill.load('color');
        await context.sync();
        equal(cleared.color, '#FFFFFF');
      }));

    it('says null where cells differ', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1').format.font.bold = true;
        sheet.getRange('A1').format.horizontalAlignment = 'Center';
        const format = sheet.getRange('A1:A2').format.load('horizontalAlignment');
        format.font.load('bold');
        await context.sync();
        equal([format.font.bold, format.horizontalAlignment], [null, null]);
      }));

    it('sizes columns and rows', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A:B').format.columnWidth = 90;
        sheet.getRange('1:1').format.rowHeight = 30;
        const two = sheet.getRange('A1:B1').format.load('columnWidth, rowHeight');
        const three = sheet.getRange('A1:C2').format.load('columnWidth, rowHeight');
        await context.sync();
        equal([two.columnWidth, two.rowHeight], [90, 30]);
        equal([three.columnWidth, three.rowHeight], [null, null]);
      }));

    it('fits a column to its longest text', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:B1').values = [['A rather long heading for a column', 'x']];
        sheet.getRange('A:B').format.autofitColumns();
        const [wide, narrow] = [sheet.getRange('A1'), sheet.getRange('B1')].map((cell) =>
          cell.format.load('columnWidth'),
        );
        await context.sync();
        equal(
          wide!.columnWidth > 100 && narrow!.columnWidth < 48,
          true,
          `${wide!.columnWidth} and ${narrow!.columnWidth}`,
        );
      }));

    it('draws borders', () =>
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange('B2:C3');
        const bottom = range.format.borders.getItem(Excel.BorderIndex.edgeBottom);
        bottom.style = Excel.BorderLineStyle.continuous;
        bottom.weight = Excel.BorderWeight.medium;
        bottom.color = '#FF0000';
        const again = sheet.getRange('B2:C3').format.borders.getItem('EdgeBottom').load('style, weight, color');
        const top = sheet.getRange('B2:C3').format.borders.getItem('EdgeTop').load('style');
        await context.sync();
        equal([again.style, again.weight, again.color, top.style], ['Continuous', 'Medium', '#FF0000', 'None']);
      }));

    it('formats spilled cells', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1').formulas = [['=SEQUENCE(2)/4']];
        const range = sheet.getRange('A1:A2');
        range.numberFormat = [['0.0%'], ['0.0%']];
        range.format.font.bold = true;
        range.load('text');
        range.format.font.load('bold');
        await context.sync();
        equal([range.text, range.format.font.bold], [[['25.0%'], ['50.0%']], true]);
      }));
  });
}
