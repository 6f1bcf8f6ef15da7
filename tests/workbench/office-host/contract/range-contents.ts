import { equal, failsWith, onNewSheet, type Runner } from './runner';

export function rangeContents({ describe, it }: Runner): void {
  describe('contents of ranges', () => {
    it('keeps numbers to the last digit, texts, truth values and blanks', () =>
      onNewSheet(async (sheet, context) => {
        const given = [
          [0.1 + 0.2, 1 / 3, 123456789012345],
          ['text', true, false],
          ['', 'tab\tand 中文', -1e-300],
        ];
        const range = sheet.getRange('A1:C3');
        range.values = given;
        range.load('values, valueTypes');
        await context.sync();
        equal(range.values, given);
        equal(range.valueTypes, [
          ['Double', 'Double', 'Double'],
          ['String', 'Boolean', 'Boolean'],
          ['Empty', 'String', 'Double'],
        ]);
      }));

    it('takes contents as if they were typed', () =>
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:F1');
        range.values = [['12', '1,234.5', 'true', "'12", "'=1+1", '20万']];
        range.load('values');
        await context.sync();
        equal(range.values, [[12, 1234.5, true, '12', '=1+1', '20万']]);
      }));

    it('keeps a text in a text cell', () =>
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange('A1');
        range.numberFormat = [['@']];
        range.values = [['007']];
        range.load('values');
        await context.sync();
        equal(range.values, [['007']]);
      }));

    it('leaves a cell as it is for null, and empties it for ""', () =>
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:C1');
        range.values = [[1, 2, 3]];
        await context.sync();
        range.values = [[null, '', 4]];
        range.load('values');
        await context.sync();
        equal(range.values, [[1, '', 4]]);
      }));

    it('sets one value on every cell', () =>
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.values = 5 as unknown as number[][];
        range.load('values');
        await context.sync();
        equal(range.values, [
          [5, 5],
          [5, 5],
        ]);
      }));

    it('refuses a rectangle of another size', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').values = [[1, 2]];
        await failsWith('InvalidArgument', () => context.sync());
        sheet.getRange('A1:B2').formulas = [['=1'], ['=2']];
        await failsWith('InvalidArgument', () => context.sync());
      }));

    it('gives formulas where there are some and values elsewhere', () =>
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:C1');
        range.formulas = [[2, '=A1*3', 'x']];
        range.load('formulas, values');
        await context.sync();
        equal(range.formulas, [[2, '=A1*3', 'x']]);
        equal(range.values, [[2, 6, 'x']]);
      }));

    it('shows text by the number format', () =>
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:C1');
        range.values = [[0.12345, 0.5, 1234.5]];
        range.numberFormat = [['0.00', '0%', '#,##0.0']];
        range.load('text, numberFormat');
        await context.sync();
        equal(range.text, [['0.12', '50%', '1,234.5']]);
        equal(range.numberFormat, [['0.00', '0%', '#,##0.0']]);
      }));

    it('clears contents, formats or both', () =>
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:C1');
        range.values = [[1, 2, 3]];
        range.format.fill.color = '#FF0000';
        await context.sync();
        sheet.getRange('A1').clear(Excel.ClearApplyTo.contents);
        sheet.getRange('B1').clear(Excel.ClearApplyTo.formats);
        sheet.getRange('C1').clear();
        range.load('values');
        const fills = ['A1', 'B1', 'C1'].map((cell) => sheet.getRange(cell).format.fill.load('color'));
        await context.sync();
        equal(range.values, [['', 2, '']]);
        equal(
          fills.map((fill) => fill.color),
          ['#FF0000', '#FFFFFF', '#FFFFFF'],
        );
      }));

    it('writes far from the other cells', () =>
      onNewSheet(async (sheet, context) => {
        const far = sheet.getRange('AZ3000:BA3001');
        far.values = [
          [1, 2],
          [3, 4],
        ];
        far.load('values');
        await context.sync();
        equal(far.values, [
          [1, 2],
          [3, 4],
        ]);
      }));
  });
}
