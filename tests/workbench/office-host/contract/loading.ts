import { equal, failsWith, onNewSheet, type Runner } from './runner';

export function loading({ describe, it }: Runner): void {
  describe('loading', () => {
    it('throws PropertyNotLoaded before load and sync', () =>
      onNewSheet(async (sheet, context) => {
        await failsWith('PropertyNotLoaded', () => sheet.name);
        sheet.load('name');
        await failsWith('PropertyNotLoaded', () => sheet.name);
        await context.sync();
        equal(typeof sheet.name, 'string');
        await failsWith('PropertyNotLoaded', () => sheet.tabColor);
      }));

    it('loads by text, list and object, below and into items', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:B1').values = [[1, 2]];
        sheet.getRange('A1').format.font.bold = true;
        const byText = sheet.getRange('A1').load('values, format/font/bold');
        const byList = sheet.getRange('A1').load(['rowCount', 'address']);
        const byObject = sheet.getRange('A1').load({ values: true, format: { fill: { color: true } } });
        const items = context.workbook.worksheets.load('items/name');
        await context.sync();
        equal([byText.values, byText.format.font.bold], [[[1]], true]);
        equal([byList.rowCount, byList.address.split('!')[1]], [1, 'A1']);
        equal([byObject.values, byObject.format.fill.color], [[[1]], '#FFFFFF']);
        equal(
          items.items.every((one) => typeof one.name === 'string'),
          true,
        );
      }));

    it('reads what was set without loading', () =>
      onNewSheet(async (sheet) => {
        sheet.tabColor = '#FF0000';
        equal(sheet.tabColor, '#FF0000');
      }));

    it('does nothing before sync', () =>
      onNewSheet(async (sheet, context) => {
        const before = sheet.getRange('A1').load('values');
        await context.sync();
        sheet.getRange('A1').values = [[5]];
        equal(before.values, [['']]);
        before.load('values');
        await context.sync();
        equal(before.values, [[5]]);
      }));

    it('knows null objects after sync only', () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('No such sheet');
        await failsWith('PropertyNotLoaded', () => sheet.isNullObject);
        const range = sheet.getRange('A1').load('values');
        await context.sync();
        equal([sheet.isNullObject, range.isNullObject], [true, true]);
      }));

    it('throws ItemNotFound for what is not there', () =>
      failsWith('ItemNotFound', () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('No such sheet').load('name');
        }),
      ));

    it('keeps what stood before a failure and drops what came after', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('B1').values = [[1, 2]];
        sheet.getRange('C1').values = [[1]];
        await failsWith('InvalidArgument', () => context.sync());
        const read = sheet.getRange('A1:C1').load('values');
        await context.sync();
        equal(read.values, [[1, '', '']]);
      }));

    it('answers of methods are there after sync only', () =>
      Excel.run(async (context) => {
        const count = context.workbook.worksheets.getCount();
        await failsWith('ValueNotLoaded', () => count.value);
        await context.sync();
        equal(count.value > 0, true);
      }));

    it('gives the value of the work', async () => {
      equal(await Excel.run(async () => 7), 7);
      equal(await Excel.run({ mergeUndoGroup: true }, async () => 8), 8);
    });
  });
}
