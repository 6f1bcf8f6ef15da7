import { equal, failsWith, onNewSheet, type Runner } from './runner';

export function namesAndSettings({ describe, it }: Runner): void {
  describe('names', () => {
    it('stand for ranges, by address and by range', () =>
      onNewSheet(async (sheet, context) => {
        sheet.name = 'Contract names';
        sheet.getRange('A1:A2').values = [[3], [4]];
        const { names } = context.workbook;
        names.add('contract_range', sheet.getRange('A1:A2'));
        names.add('contract_text', "='Contract names'!$A$2", 'A comment');
        sheet.getRange('C1').formulas = [['=SUM(contract_range)+contract_text']];
        const range = names.getItem('contract_range').load('name, formula, type, scope');
        const text = names.getItemOrNullObject('CONTRACT_TEXT').load('formula, comment');
        const target = range.getRange().load('values');
        const sum = sheet.getRange('C1').load('values');
        await context.sync();
        equal([range.formula, range.type, range.scope], ["='Contract names'!$A$1:$A$2", 'Range', 'Workbook']);
        equal([text.formula, text.comment], ["='Contract names'!$A$2", 'A comment']);
        equal([target.values, sum.values], [[[3], [4]], [[11]]]);
        range.delete();
        text.delete();
        const gone = names.getItemOrNullObject('contract_range');
        await context.sync();
        equal(gone.isNullObject, true);
        sheet.delete();
      }));

    it('refuses names that are taken or look like cells', () =>
      onNewSheet(async (sheet, context) => {
        const made = context.workbook.names.add('contract_taken', sheet.getRange('A1'));
        await context.sync();
        context.workbook.names.add('contract_taken', sheet.getRange('A2'));
        await failsWith('ItemAlreadyExists', () => context.sync());
        context.workbook.names.add('A1', sheet.getRange('A2'));
        await failsWith('InvalidArgument', () => context.sync());
        made.delete();
      }));
  });

  describe('settings', () => {
    it('keep values in the workbook', () =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add('contract', { open: true, list: [1, 2] });
        const found = settings.getItem('contract').load('key, value');
        await context.sync();
        equal([found.key, found.value], ['contract', { open: true, list: [1, 2] }]);
        found.delete();
        const gone = settings.getItemOrNullObject('contract');
        await context.sync();
        equal(gone.isNullObject, true);
      }));
  });
}
