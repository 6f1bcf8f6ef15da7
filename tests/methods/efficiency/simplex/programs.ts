import fc from 'fast-check';
import { linearProgram, type LinearProgram } from '../../../../src/methods/efficiency/simplex/linear-program';

const coefficients = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -3, max: 5 }),
  fc.integer({ min: -999, max: 9999 }).map((thousandths) => thousandths / 1000),
);

/**
 * Programs with few rows and more columns: whole and decimal numbers, many zeros, columns that occur twice, rows of very
 * different size; most can be satisfied, by a corner at which many variables are 0.
 */
export const programs = programsWithRows(fc.integer({ min: -3, max: 3 }).map((exponent) => 10 ** exponent));

/** The same with rows of one size, as the method itself expects them. */
export const evenPrograms = programsWithRows(fc.constant(1));

function programsWithRows(rowSize: fc.Arbitrary<number>): fc.Arbitrary<LinearProgram> {
  return fc
    .record({ rows: fc.integer({ min: 1, max: 10 }), columns: fc.integer({ min: 1, max: 40 }) })
    .chain(({ rows, columns }) =>
      fc.record({
        columns: fc.array(fc.array(coefficients, { minLength: rows, maxLength: rows }), {
          minLength: columns,
          maxLength: columns,
        }),
        twice: fc.array(fc.nat(columns - 1), { maxLength: 3 }),
        solution: fc.array(fc.constantFrom(0, 0, 0, 1, 4), { minLength: columns, maxLength: columns }),
        shift: fc.option(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: rows, maxLength: rows }), { freq: 4 }),
        costs: fc.array(fc.integer({ min: -1, max: 9 }), { minLength: columns, maxLength: columns }),
        sizes: fc.array(rowSize, { minLength: rows, maxLength: rows }),
      }),
    )
    .map(({ columns, twice, solution, shift, costs, sizes }) => {
      const all = [...columns, ...twice.map((at) => columns[at])];
      const rightHandSide = sizes.map(
        (size, row) => size * columns.reduce((sum, column, at) => sum + column[row] * solution[at], shift?.[row] ?? 0),
      );
      return linearProgram(
        all.map((column) => column.map((value, row) => value * sizes[row])),
        [...costs, ...twice.map((at) => costs[at])],
        rightHandSide,
      );
    });
}
