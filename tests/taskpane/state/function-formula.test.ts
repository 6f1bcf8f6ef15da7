import {
  addressOnSheet,
  formulaOf,
  missingArgument,
  numbersOf,
  typedRange,
} from '../../../src/taskpane/state/function-formula';
import { helpFiles } from '../function-help';

const topsis = helpFiles['functions.en.json'].find(({ id }) => id === 'TOPSIS')!;

test.each([
  ['Data!B2:F32', { sheet: 'Data', address: 'B2:F32', rows: 31, columns: 5 }],
  ["'It''s mine'!$B$2", { sheet: "It's mine", address: 'B2', rows: 1, columns: 1 }],
  ['数据!c5:a1', { sheet: '数据', address: 'A1:C5', rows: 5, columns: 3 }],
  ['B2:F32', null],
  ['Data!here', null],
  ['', null],
])('%s is read as the cells it names', (typed, expected) => {
  expect(typedRange(typed)).toEqual(expected);
});

test.each(['Data', 'Sheet1', '数据', 'My data', "It's", 'A1', 'R1C1', '2023'])(
  'a range on the sheet %s is written so that it is read again',
  (sheet) => {
    expect(typedRange(addressOnSheet({ sheet, address: 'B2:C3' }))).toMatchObject({ sheet, address: 'B2:C3' });
  },
);

test.each([
  [
    'headings and names are left out',
    [
      ['Unit', 'a'],
      ['North', 1],
      ['East', 2],
    ],
    'C4:C5',
  ],
  [
    'numbers alone are taken whole',
    [
      [1, 2],
      [3, 4],
    ],
    'B3:C4',
  ],
  [
    'a column with a number stored as text is no column of names',
    [
      ['12', 1],
      ['x', 2],
    ],
    'B3:C4',
  ],
  [
    'words alone are taken whole',
    [
      ['good', 'bad'],
      ['bad', 'good'],
    ],
    'B3:C4',
  ],
  [
    'a blank first column without numbers is skipped',
    [
      ['', 1],
      ['', 2],
    ],
    'C3:C4',
  ],
])('%s', (_, values, address) => {
  expect(numbersOf({ sheet: 'Data', row: 2, column: 1, values })).toEqual({ sheet: 'Data', address });
});

test('ranges of another sheet keep its name, text keeps its quotation marks', () => {
  const given = { data: 'Data!B2:C3', weights: "'My weights'!A1:A2", normalization: 'a"b' };
  expect(formulaOf(topsis, given, 'Data')).toBe(
    `=COOP.TOPSIS(IF(B2:C3="","",B2:C3),IF('My weights'!A1:A2="","",'My weights'!A1:A2),"a""b")`,
  );
});

test('what is left out in the middle leaves its comma', () => {
  expect(formulaOf(topsis, { data: 'Data!B2', headers: 'TRUE' }, 'Data')).toBe('=COOP.TOPSIS(IF(B2="","",B2),,,TRUE)');
});

test('the argument that is needed is named, then the one that is no range', () => {
  expect(missingArgument(topsis, {})).toEqual({ name: 'data', reason: 'missing' });
  expect(missingArgument(topsis, { data: 'Data!B2:C3', weights: 'half' })).toEqual({
    name: 'weights',
    reason: 'no-range',
  });
  expect(missingArgument(topsis, { data: 'Data!B2:C3' })).toBeNull();
});
