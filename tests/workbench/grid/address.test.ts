import fc from 'fast-check';
import {
  around,
  boxText,
  columnLetters,
  contains,
  intersection,
  parseBox,
  quotedSheetName,
  splitAddress,
} from '../../../src/workbench/grid/address';

const extent = { rows: 100, columns: 26 };
const anyBox = fc.record({
  row: fc.nat(500),
  column: fc.nat(800),
  rows: fc.integer({ min: 1, max: 50 }),
  columns: fc.integer({ min: 1, max: 50 }),
});

test('columns are named as in Excel', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});

test('an address read back is the same box', () => {
  fc.assert(fc.property(anyBox, (box) => expect(parseBox(boxText(box), extent)).toEqual(box)));
});

test.each([
  ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
  ['$b$2:c$4', { row: 1, column: 1, rows: 3, columns: 2 }],
  ['C4:B2', { row: 1, column: 1, rows: 3, columns: 2 }],
  ['A:C', { row: 0, column: 0, rows: 100, columns: 3 }],
  ['2:5', { row: 1, column: 0, rows: 4, columns: 26 }],
])('%s is understood', (text, box) => {
  expect(parseBox(text, extent)).toEqual(box);
});

test.each(['', 'A', '1', 'A0', 'A1:', 'A1:B', 'A:5', 'coop_points', 'A1:B2:C3', 'A1 B2'])(
  '%j is no address',
  (text) => {
    expect(parseBox(text, extent)).toBeNull();
  },
);

test('sheet names are quoted where Excel wants it, and read back', () => {
  const names = ['Points', '评价结果', 'My sheet', "It's", 'A1', '2023', 'a!b'];
  expect(names.map(quotedSheetName)).toEqual([
    'Points',
    '评价结果',
    "'My sheet'",
    "'It''s'",
    "'A1'",
    "'2023'",
    "'a!b'",
  ]);
  for (const name of names) {
    expect(splitAddress(`=${quotedSheetName(name)}!$A$1`)).toEqual({ sheetName: name, cells: '$A$1' });
  }
  expect(splitAddress('A1')).toEqual({ sheetName: null, cells: 'A1' });
});

test('an intersection holds the cells that both hold', () => {
  fc.assert(
    fc.property(anyBox, anyBox, fc.nat(600), fc.nat(900), (one, other, row, column) => {
      const shared = intersection(one, other);
      const isInBoth = contains(one, row, column) && contains(other, row, column);
      expect(shared !== null && contains(shared, row, column)).toBe(isInBoth);
    }),
  );
});

test('the box around boxes holds them all and nothing holds none', () => {
  expect(around([])).toBeNull();
  fc.assert(
    fc.property(fc.array(anyBox, { minLength: 1 }), (boxes) => {
      for (const box of boxes) expect(intersection(box, around(boxes)!)).toEqual(box);
    }),
  );
});
