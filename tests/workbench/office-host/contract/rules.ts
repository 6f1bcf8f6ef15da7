import { equal, onNewSheet, type Runner } from './runner';

export function rules({ describe, it }: Runner): void {
  describe('data validation', () => {
    it('keeps a list with its messages', () =>
      onNewSheet(async (sheet, context) => {
        const { dataValidation } = sheet.getRange('A1:A3');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'fund,review,decline' } };
        dataValidation.prompt = { showPrompt: true, title: 'Decision', message: 'Choose one.' };
        dataValidation.errorAlert = {
          showAlert: true,
          style: Excel.DataValidationAlertStyle.stop,
          title: 'Not a decision',
          message: 'Choose from the list.',
        };
        const again = sheet.getRange('A2').dataValidation.load('rule, type, prompt, errorAlert');
        await context.sync();
        equal(again.rule.list, { inCellDropDown: true, source: 'fund,review,decline' });
        equal(again.type, 'List');
        equal(again.prompt, { showPrompt: true, title: 'Decision', message: 'Choose one.' });
        equal(again.errorAlert, {
          showAlert: true,
          style: 'Stop',
          title: 'Not a decision',
          message: 'Choose from the list.',
        });
      }));

    it('keeps bounds of numbers', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1').dataValidation.rule = { decimal: { operator: 'Between', formula1: 0, formula2: 1.5 } };
        sheet.getRange('A2').dataValidation.rule = { wholeNumber: { operator: 'GreaterThanOrEqualTo', formula1: 3 } };
        const [decimal, whole] = ['A1', 'A2'].map((cell) => sheet.getRange(cell).dataValidation.load('rule, type'));
        await context.sync();
        equal([decimal!.type, decimal!.rule.decimal], ['Decimal', { operator: 'Between', formula1: 0, formula2: 1.5 }]);
        equal(
          [whole!.type, whole!.rule.wholeNumber!.operator, whole!.rule.wholeNumber!.formula1],
          ['WholeNumber', 'GreaterThanOrEqualTo', 3],
        );
      }));

    it('clears', () =>
      onNewSheet(async (sheet, context) => {
        const { dataValidation } = sheet.getRange('A1');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        await context.sync();
        dataValidation.clear();
        dataValidation.load('type');
        await context.sync();
        equal(dataValidation.type, 'None');
      }));
  });

  describe('conditional formats', () => {
    it('keeps a data bar', () =>
      onNewSheet(async (sheet, context) => {
        const made = sheet.getRange('A1:A5').conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
        made.dataBar.positiveFormat.fillColor = '#0F6CBD';
        made.dataBar.positiveFormat.gradientFill = false;
        made.dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
        made.dataBar.upperBoundRule = { type: 'Number', formula: '=1' };
        const again = sheet.getRange('A1:A5').conditionalFormats.getItemAt(0).load('type');
        again.dataBar.load('lowerBoundRule, upperBoundRule');
        again.dataBar.positiveFormat.load('fillColor, gradientFill');
        const range = again.getRange().load('address');
        await context.sync();
        equal([again.type, range.address.split('!')[1]], ['DataBar', 'A1:A5']);
        equal([again.dataBar.lowerBoundRule.formula, again.dataBar.upperBoundRule.formula], ['=0', '=1']);
        equal([again.dataBar.positiveFormat.fillColor, again.dataBar.positiveFormat.gradientFill], ['#0F6CBD', false]);
      }));

    it('keeps a colour scale of two and of three colours', () =>
      onNewSheet(async (sheet, context) => {
        const two = sheet.getRange('A1:A5').conditionalFormats.add('ColorScale').colorScale;
        two.criteria = {
          minimum: { type: 'Number', formula: '=0', color: '#FFFFFF' },
          maximum: { type: 'Number', formula: '=1', color: '#0F6CBD' },
        };
        const three = sheet.getRange('C1:C5').conditionalFormats.add('ColorScale').colorScale;
        three.criteria = {
          minimum: { type: 'LowestValue', color: '#F8696B' },
          midpoint: { type: 'Percentile', formula: '=50', color: '#FFEB84' },
          maximum: { type: 'HighestValue', color: '#63BE7B' },
        };
        two.load('criteria, threeColorScale');
        three.load('criteria, threeColorScale');
        await context.sync();
        equal([two.threeColorScale, three.threeColorScale], [false, true]);
        equal([two.criteria.minimum.formula, two.criteria.maximum.color], ['=0', '#0F6CBD']);
        equal([three.criteria.midpoint!.type, three.criteria.midpoint!.formula], ['Percentile', '=50']);
      }));

    it('keeps a formula with its fill', () =>
      onNewSheet(async (sheet, context) => {
        const { conditionalFormats } = sheet.getRange('A1:A5');
        const made = conditionalFormats.add(Excel.ConditionalFormatType.custom);
        made.custom.rule.formula = '=$B1>0';
        made.custom.format.fill.color = '#FFC7CE';
        made.custom.format.font.bold = true;
        const again = conditionalFormats.getItemAt(0);
        again.custom.rule.load('formula');
        again.custom.format.fill.load('color');
        const count = conditionalFormats.getCount();
        const elsewhere = sheet.getRange('H1').conditionalFormats.getCount();
        await context.sync();
        equal([again.custom.rule.formula, again.custom.format.fill.color], ['=$B1>0', '#FFC7CE']);
        equal([count.value, elsewhere.value], [1, 0]);
        made.delete();
        const left = conditionalFormats.getCount();
        await context.sync();
        equal(left.value, 0);
      }));
  });
}
