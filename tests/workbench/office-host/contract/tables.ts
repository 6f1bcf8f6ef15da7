import { addTable, equal, failsWith, onNewSheet, people, type Runner } from './runner';

const cells = (range: Excel.Range) => range.address.split('!')[1];

export function tables({ describe, it }: Runner): void {
  describe('tables', () => {
    it('adds, names and finds', () =>
      onNewSheet(async (sheet, context) => {
        addTable(sheet, 'contract_people');
        const table = context.workbook.tables
          .getItemOrNullObject('CONTRACT_PEOPLE')
          .load('name, style, showHeaders, id');
        const [whole, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
        for (const range of [whole, header, body]) range.load('address, values');
        const none = context.workbook.tables.getItemOrNullObject('contract_nobody');
        await context.sync();
        equal([table.name, table.style, table.showHeaders], ['contract_people', 'TableStyleMedium2', true]);
        equal([cells(whole), cells(header), cells(body)], ['A1:C4', 'A1:C1', 'A2:C4']);
        equal([header.values, body.values], [[people[0]], people.slice(1)]);
        equal(none.isNullObject, true);
        const byId = context.workbook.tables.getItem(table.id).load('name');
        const here = sheet.tables.load('items/name');
        const touched = sheet.getRange('C3:E9').getTables().load('items/name');
        await context.sync();
        equal([byId.name, here.items.length, touched.items.length], ['contract_people', 1, 1]);
      }));

    it('finds columns by header', () =>
      onNewSheet(async (sheet, context) => {
        const { columns } = addTable(sheet, 'contract_columns');
        const cost = columns.getItem('cost').load('name, index');
        const values = cost.getDataBodyRange().load('values, address');
        const none = columns.getItemOrNullObject('Nothing');
        columns.load('items/name');
        await context.sync();
        equal([cost.name, cost.index, cells(values)], ['Cost', 1, 'B2:B4']);
        equal(values.values, [[10], [20], [15]]);
        equal([none.isNullObject, columns.items.map((column) => column.name)], [true, people[0]]);
      }));

    it('is read by structured references, which follow its name and size', () =>
      onNewSheet(async (sheet, context) => {
        const table = addTable(sheet, 'contract_sums');
        const sum = sheet.getRange('E1');
        sum.formulas = [['=SUM(contract_sums[Cost])']];
        sum.load('values');
        await context.sync();
        equal(sum.values, [[45]]);
        sheet.getRange('A5:C5').values = [['West', 5, 1]];
        table.resize('A1:C5');
        sum.load('values');
        await context.sync();
        equal(sum.values, [[50]]);
        table.name = 'contract_renamed';
        sum.load('values, formulas');
        await context.sync();
        equal([sum.values, sum.formulas], [[[50]], [['=SUM(contract_renamed[Cost])']]]);
      }));

    it('refuses names that are taken or no names, and tables that overlap', () =>
      onNewSheet(async (sheet, context) => {
        const table = addTable(sheet, 'contract_one');
        sheet.getRange('F1:G2').values = [
          ['a', 'b'],
          [1, 2],
        ];
        const other = sheet.tables.add('F1:G2', true);
        await context.sync();
        other.name = 'contract_one';
        await failsWith('ItemAlreadyExists', () => context.sync());
        table.name = 'two words';
        await failsWith('InvalidArgument', () => context.sync());
        sheet.tables.add('C3:D6', true);
        await failsWith('InvalidArgument', () => context.sync());
      }));

    it('deletes with its cells', () =>
      onNewSheet(async (sheet, context) => {
        addTable(sheet, 'contract_gone').delete();
        const gone = context.workbook.tables.getItemOrNullObject('contract_gone');
        const left = sheet.getRange('A1:C4').getUsedRangeOrNullObject(true);
        await context.sync();
        equal([gone.isNullObject, left.isNullObject], [true, true]);
      }));
  });
}
