import { equal, onNewSheet, type Runner } from './runner';

/** Wants the functions of functions-bundle.ts in the namespace CONTRACT. */
export function functions({ describe, it }: Runner): void {
  describe('custom functions', () => {
    it('get ranges as rows, single cells as values, and null for what was left out', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').values = [
          [1, 'text'],
          [true, 0.5],
        ];
        const range = sheet.getRange('D1:D4');
        range.formulas = [
          ['=CONTRACT.DESCRIBE(A1:B2)'],
          ['=CONTRACT.DESCRIBE(A1,B1)'],
          ['=CONTRACT.DESCRIBE(A1:B1,,A2:B2)'],
          ['=CONTRACT.DESCRIBE(7,"x",{1,2})'],
        ];
        range.load('values');
        await context.sync();
        equal(
          range.values.map(([told]) => JSON.parse(String(told)) as unknown),
          [
            { cells: [[1, 'text'], [true, 0.5]], option: null, weights: null },
            { cells: [[1]], option: 'text', weights: null },
            { cells: [[1, 'text']], option: null, weights: [[true, 0.5]] },
            { cells: [[7]], option: 'x', weights: [[1, 2]] },
          ], // prettier-ignore
        );
      }));

    it('spill, and follow their source', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:A3').values = [[1], [1], [2]];
        sheet.getRange('C1').formulas = [['=CONTRACT.SHARES(A1:A3)']];
        sheet.getRange('E1').formulas = [['=SUM(C1:C3)']];
        const [result, sum] = [sheet.getRange('C1:C3').load('values'), sheet.getRange('E1').load('values')];
        await context.sync();
        equal([result.values, sum.values], [[[0.25], [0.25], [0.5]], [[1]]]);
        sheet.getRange('A3').values = [[6]];
        result.load('values');
        await context.sync();
        equal(result.values, [[0.125], [0.125], [0.75]]);
      }));

    it('take part in other formulas', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:A2').values = [[1], [3]];
        const nested = sheet.getRange('C1');
        nested.formulas = [['=MAX(CONTRACT.SHARES(A1:A2*2))*100']];
        nested.load('values');
        await context.sync();
        equal(nested.values, [[75]]);
      }));

    it('show their error and recover', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:A2').values = [[1], ['约20']];
        const result = sheet.getRange('C1:C2');
        sheet.getRange('C1').formulas = [['=CONTRACT.SHARES(A1:A2)']];
        result.load('values, valueTypes');
        await context.sync();
        equal([result.values, result.valueTypes[0]], [[['#VALUE!'], ['']], ['Error']]);
        sheet.getRange('A1:A2').values = [[0], [0]];
        result.load('values');
        await context.sync();
        equal(result.values, [['#N/A'], ['']]);
        sheet.getRange('A1:A2').values = [[1], [3]];
        result.load('values');
        await context.sync();
        equal(result.values, [[0.25], [0.75]]);
      }));

    it('are not called with errors: the error is handed on', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:A2').formulas = [['=1/0'], [2]];
        const result = sheet.getRange('C1');
        result.formulas = [['=CONTRACT.DESCRIBE(A1:A2)']];
        result.load('values');
        await context.sync();
        equal(result.values, [['#DIV/0!']]);
      }));

    it('answer later', () =>
      onNewSheet(async (sheet, context) => {
        const result = sheet.getRange('A1');
        result.formulas = [['=CONTRACT.LATER(21)+1']];
        await context.sync();
        for (let tries = 0; tries < 50; tries++) {
          result.load('values');
          await context.sync();
          if (result.values[0]![0] !== '#BUSY!') break;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        equal(result.values, [[43]]);
      }));
  });
}
