import fc from 'fast-check';
import { CellIssue, type Issue } from '../../src/cells/issue';
import { columnsOf } from '../../src/methods/matrix';
import { readTable, readTableColumns } from '../../src/cells/table';

function issueOf(read: () => unknown): Issue {
  try {
    read();
  } catch (error) {
    if (error instanceof CellIssue) return error.issue;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

test('reads numbers and numerals, row after row', () => {
  const table = readTable(
    [
      [1, '2.5'],
      ['-3e2', ' .5 '],
    ],
    'data',
  );
  expect(table.matrix).toEqual({ rows: 2, columns: 2, values: Float64Array.of(1, 2.5, -300, 0.5) });
  expect(Array.from(table.rowOf)).toEqual([0, 1]);
});

test('a true zero is a value and a blank is none', () => {
  const table = readTable(
    [
      [0, ''],
      [null, 0],
    ],
    'data',
    { missing: 'allowed' },
  );
  expect(Array.from(table.matrix.values)).toEqual([0, NaN, NaN, 0]);
});

test('leaves rows out that are missing in every column and remembers where the others stand', () => {
  const table = readTable(
    [
      ['', 'NA'],
      [1, 2],
      [null, '—'],
      [3, 4],
    ],
    'data',
  );
  expect(Array.from(table.matrix.values)).toEqual([1, 2, 3, 4]);
  expect(Array.from(table.rowOf)).toEqual([1, 3]);
  expect(table.rangeRows).toBe(4);
});

test('a lone value is a range of one cell', () => {
  expect(readTable(5, 'data').matrix).toEqual({ rows: 1, columns: 1, values: Float64Array.of(5) });
});

test('a missing cell in a row with values is refused with its place', () => {
  expect(
    issueOf(() =>
      readTable(
        [
          ['', ''],
          [1, 2],
          [3, '缺失'],
        ],
        'data',
      ),
    ),
  ).toEqual({
    code: 'missing',
    argument: 'data',
    row: 3,
    column: 2,
  });
});

test('text is refused with its place, also where missing cells are allowed', () => {
  expect(
    issueOf(() =>
      readTable(
        [
          [1, ''],
          ['', '１２'],
        ],
        'data',
        { missing: 'allowed' },
      ),
    ),
  ).toEqual({
    code: 'text',
    argument: 'data',
    row: 2,
    column: 2,
    text: '１２',
  });
});

test.each(['', ' ', '-', '—', 'NA', 'N/A', '缺失', null, undefined])('%p is missing', (cell) => {
  expect(readTable([[1, cell]], 'data', { missing: 'allowed' }).matrix.values[1]).toBeNaN();
});

test.each(['n.a.', 'x', '1,200', '12%', '１２', '1/3', '0x10', 'Infinity', true, false])(
  '%p is not a number',
  (cell) => {
    expect(issueOf(() => readTable([[1, cell]], 'data')).code).toBe('text');
  },
);

test.each([Infinity, -Infinity, NaN, 1e101, 1e-101, '1e999'])('%p cannot be calculated with', (cell) => {
  expect(issueOf(() => readTable([[1, cell]], 'data')).code).toBe('extreme');
});

test('the columns of a range are those of its table, and what is refused in one is refused in the other', () => {
  const cell = fc.oneof(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.constantFrom('', '2.5', 'NA', null, 'x', 1e101),
  );
  const range = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  const outcome = (read: () => unknown) => {
    try {
      return read();
    } catch (error) {
      if (error instanceof CellIssue) return error.issue;
      throw error;
    }
  };
  fc.assert(
    fc.property(range, fc.constantFrom('refused', 'allowed'), (cells, missing) => {
      const options = { missing: missing as 'refused' };
      const byColumns = outcome(() => readTableColumns(cells, 'data', options));
      const byRows = outcome(() => {
        const { matrix, ...rows } = readTable(cells, 'data', options);
        return { ...rows, columns: columnsOf(matrix) };
      });
      expect(byColumns).toEqual(byRows);
    }),
  );
});
