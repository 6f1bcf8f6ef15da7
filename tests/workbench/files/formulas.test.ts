import { isArrayFormula } from '../../../src/workbench/files/array-formulas';
import { renameSheets, toFileFormula, toGridFormula } from '../../../src/workbench/files/formulas';

const names = ['COOP.TOPSIS', 'COOP.AHP.CHECK'];

test.each([
  ['=COOP.TOPSIS(A1:B2)', '_xldudf_COOP_TOPSIS(A1:B2)'],
  ['=COOP.AHP.CHECK(A1:C3)+1', '_xldudf_COOP_AHP_CHECK(A1:C3)+1'],
  ['=SORT(FILTER(A1:A9,A1:A9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))'],
  ['=SUM(SEQUENCE(3))', 'SUM(_xlfn.SEQUENCE(3))'],
  ['=T.INV.2T(0.05,3)*STDEV.S(A1:A9)', '_xlfn.T.INV.2T(0.05,3)*_xlfn.STDEV.S(A1:A9)'],
  ['="COOP.TOPSIS(""SORT("")"&\'SORT(1)\'!A1', '"COOP.TOPSIS(""SORT("")"&\'SORT(1)\'!A1'],
  ['=LET(x,A1,y,x*2,"x"&x+y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,"x"&_xlpm.x+_xlpm.y)'],
  [
    '=MAP(A1:A3,LAMBDA(a,LET(b,a*2,a+b)))',
    '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlfn.LET(_xlpm.b,_xlpm.a*2,_xlpm.a+_xlpm.b)))',
  ],
  ['=COOP.TOPSISX(A1)', 'COOP.TOPSISX(A1)'],
])('%s stands in the file as %s, and comes back', (grid, file) => {
  expect(toFileFormula(grid, names)).toBe(file);
  expect(toGridFormula(file, names)).toBe(grid);
});

test('names of functions in the file are understood whatever their case', () => {
  expect(toGridFormula('_XLDUDF_coop_topsis(A1)', names)).toBe('=COOP.TOPSIS(A1)');
});

test.each([
  ['SUM(A1:A3)', false],
  ['C9*2/B1', false],
  ['IF(C9>1,"a:b","c")', false],
  ["AVERAGE('A:B'!A1:B2,Data!C1:C3)", false],
  ['SUM(A1:A3*2)', true],
  ['SUM(IF(A1:A3>1,1,0))', true],
  ['A1:A3', true],
  ['ROUND(A1:A3,2)', true],
  ['_xldudf_COOP_TOPSIS(A1:B2)', true],
  ['{1,2}', true],
])('%s may spill: %s', (formula, expected) => {
  expect(isArrayFormula(formula)).toBe(expected);
});

test('sheets are renamed in references and nowhere else', () => {
  const renamed = new Map([['Data', 'Units 2023']]);
  const quote = (name: string) => `'${name}'`;
  expect(renameSheets(`Data!A1+'Data'!B2&"Data!A1"&OldData!C3`, renamed, quote)).toBe(
    `'Units 2023'!A1+'Units 2023'!B2&"Data!A1"&OldData!C3`,
  );
});
