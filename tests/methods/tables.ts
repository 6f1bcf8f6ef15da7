import fc from 'fast-check';
import { matrixOf, type Direction, type Matrix } from '../../src/methods/matrix';

export interface Evaluated {
  readonly data: Matrix;
  readonly rows: number[][];
  readonly weights: number[];
  readonly directions: Direction[];
}

/** Positive tables with ties: whole numbers of tenths, so that equal values and constant indicators occur. */
export function tables({ least = 2, most = 8 } = {}): fc.Arbitrary<Evaluated> {
  return fc
    .record({ units: fc.integer({ min: least, max: most }), indicators: fc.integer({ min: 1, max: 5 }) })
    .chain(({ units, indicators }) =>
      fc.record({
        rows: fc.array(
          fc.array(
            fc.integer({ min: 1, max: 60 }).map((tenths) => tenths / 10),
            { minLength: indicators, maxLength: indicators },
          ),
          { minLength: units, maxLength: units },
        ),
        parts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: indicators, maxLength: indicators }),
        directions: fc.array(fc.constantFrom<Direction>('benefit', 'cost'), {
          minLength: indicators,
          maxLength: indicators,
        }),
      }),
    )
    .map(({ rows, parts, directions }) => {
      const whole = parts.reduce((sum, part) => sum + part, 0);
      return { data: matrixOf(rows), rows, weights: parts.map((part) => part / whole), directions };
    });
}

export function varies({ rows }: Evaluated): boolean {
  return rows.some((values) => values.some((value, column) => value !== rows[0][column]));
}

/** The same units in another order. */
export const reversed = (rows: number[][]): Matrix => matrixOf([...rows].reverse());

export function expectClose(got: ArrayLike<number>, expected: ArrayLike<number>, digits = 9): void {
  expect(got.length).toBe(expected.length);
  Array.from(expected).forEach((value, at) => expect(got[at]).toBeCloseTo(value, digits));
}
