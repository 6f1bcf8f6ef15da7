import { close, equal, onNewSheet, type Runner } from './runner';

const cells = (range: Excel.Range) => range.address.split('!')[1];

/** Formulas that the product writes, over [["a",3,4],["b",1,""],["c",5,2]] in A1:C3. */
const dynamic: readonly [formula: string, expected: unknown[][]][] = [
  ['=SORTBY(A1:A3,B1:B3,-1)', [['c'], ['a'], ['b']]],
  ['=HSTACK(A1:A3,B1:B3)', [['a', 3], ['b', 1], ['c', 5]]],
  ['=TRANSPOSE(B1:B3)', [[3, 1, 5]]],
  ['=INDEX(A1:C3,0,2)', [[3], [1], [5]]],
  ['=INDEX(A1:C3,3,2)', [[5]]],
  ['=MMULT(B1:C1,TRANSPOSE(B3:C3))', [[23]]],
  ['=LET(x,B1:B3,x*2)', [[6], [2], [10]]],
  ['=IF(B1:C3="","",B1:C3)', [[3, 4], [1, ''], [5, 2]]],
  ['=LN(B2)', [[0]]],
  ['=EXP(LN(B1:B3))*0+1', [[1], [1], [1]]],
  ['=(B1:B3-MIN(B1:B3))/(MAX(B1:B3)-MIN(B1:B3))', [[0.5], [0], [1]]],
  ['=SUMPRODUCT(B1:B3,C1:C3)', [[22]]],
  ['=B1:B3*{2;3;4}', [[6], [3], [20]]],
  ['=SEQUENCE(3)', [[1], [2], [3]]],
  ['=ROUND(B1:B3/3,2)', [[1], [0.33], [1.67]]],
  ['=RANK.EQ(B1:B3,B1:B3)', [[2], [3], [1]]],
  ['=XMATCH("c",A1:A3)', [[3]]],
  ['=COUNT(B1:C3)', [[5]]],
  ['=IFERROR(LN(B1:B3-1),"none")', [[Math.log(2)], ['none'], [Math.log(4)]]],
]; // prettier-ignore

function agrees(actual: unknown[][], expected: unknown[][], formula: string): void {
  expected.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value === 'number') close(actual[r]?.[c], value, formula);
      else equal(actual[r]?.[c], value, formula);
    }),
  );
}

export function calculation({ describe, it }: Runner): void {
  describe('calculation', () => {
    it('has results after sync, and follows a changed cell', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:A2').values = [[1], [2]];
        const sum = sheet.getRange('A3');
        sum.formulas = [['=SUM(A1:A2)']];
        sum.load('values');
        await context.sync();
        equal(sum.values, [[3]]);
        sheet.getRange('A1').values = [[10]];
        sum.load('values');
        await context.sync();
        equal(sum.values, [[12]]);
      }));

    for (const [formula, expected] of dynamic) {
      it(`spills ${formula}`, () =>
        onNewSheet(async (sheet, context) => {
          sheet.getRange('A1:C3').values = [
            ['a', 3, 4],
            ['b', 1, ''],
            ['c', 5, 2],
          ];
          sheet.getRange('E1').formulas = [[formula]];
          const result = sheet
            .getRange('E1')
            .getResizedRange(expected.length - 1, expected[0]!.length - 1)
            .load('values');
          await context.sync();
          agrees(result.values, expected, formula);
        }));
    }

    it('knows the range of a spill and its parent', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('B2').formulas = [['=SEQUENCE(2,3)']];
        await context.sync();
        const spill = sheet.getRange('B2').getSpillingToRangeOrNullObject().load('address');
        const parent = sheet.getRange('D3').getSpillParentOrNullObject().load('address');
        const none = sheet.getRange('F9').getSpillParentOrNullObject();
        const plain = sheet.getRange('D3').load('values, formulas');
        const used = sheet.getUsedRange(true).load('address');
        await context.sync();
        equal([cells(spill), cells(parent), none.isNullObject], ['B2:D3', 'B2', true]);
        equal([plain.values, plain.formulas, cells(used)], [[[6]], [[6]], 'B2:D3']);
      }));

    it('shrinks and grows a spill with its source', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [[3]];
        sheet.getRange('C1').formulas = [['=SEQUENCE(A1)']];
        const result = sheet.getRange('C1:C5');
        const spill = async () => {
          result.load('values');
          await context.sync();
          return result.values.map(([value]) => value as unknown);
        };
        equal(await spill(), [1, 2, 3, '', '']);
        sheet.getRange('A1').values = [[2]];
        equal(await spill(), [1, 2, '', '', '']);
        sheet.getRange('A1').values = [[5]];
        equal(await spill(), [1, 2, 3, 4, 5]);
      }));

    it('is read through a spill', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [[2]];
        sheet.getRange('C1').formulas = [['=SEQUENCE(3)*A1']];
        sheet.getRange('E1').formulas = [['=SUM(C1:C3)']];
        const sum = sheet.getRange('E1').load('values');
        await context.sync();
        equal(sum.values, [[12]]);
        sheet.getRange('A1').values = [[10]];
        sum.load('values');
        await context.sync();
        equal(sum.values, [[60]]);
      }));

    it('says #SPILL! where a cell is in the way, and recovers', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A2').values = [['in the way']];
        sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
        const result = sheet.getRange('A1:A3').load('values');
        await context.sync();
        equal(result.values, [['#SPILL!'], ['in the way'], ['']]);
        sheet.getRange('A2').clear();
        result.load('values');
        await context.sync();
        equal(result.values, [[1], [2], [3]]);
      }));

    it('gives errors as values with their type', () =>
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:D1');
        range.formulas = [['=1/0', '=NA()', '=NOSUCHFUNCTION(1)', '=A1+1']];
        range.load('values, valueTypes');
        await context.sync();
        equal(range.values, [['#DIV/0!', '#N/A', '#NAME?', '#DIV/0!']]);
        equal(range.valueTypes, [['Error', 'Error', 'Error', 'Error']]);
      }));

    it('follows a formula to another sheet that is renamed', () =>
      onNewSheet(async (sheet, context) => {
        sheet.name = 'Contract source';
        const other = context.workbook.worksheets.add('Contract reader');
        sheet.getRange('A1').values = [[4]];
        const reader = other.getRange('A1');
        reader.formulas = [["='Contract source'!A1*2"]];
        await context.sync();
        sheet.name = 'Contract renamed';
        sheet.getRange('A1').values = [[5]];
        reader.load('values, formulas');
        await context.sync();
        equal([reader.values, reader.formulas], [[[10]], [["='Contract renamed'!A1*2"]]]);
        other.delete();
        sheet.delete();
      }));

    it('calculates all on demand', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1').formulas = [['=2*3']];
        context.application.calculate(Excel.CalculationType.full);
        const result = sheet.getRange('A1').load('values');
        context.application.load('calculationMode');
        await context.sync();
        equal([result.values, context.application.calculationMode], [[[6]], 'Automatic']);
      }));
  });
}
