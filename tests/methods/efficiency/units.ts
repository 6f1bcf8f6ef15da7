import fc from 'fast-check';
import { matrixOf, rowsOf, type Matrix } from '../../../src/methods/matrix';

export interface Units {
  readonly inputs: Matrix;
  readonly outputs: Matrix;
}

/** Units with up to ten inputs and outputs: ties, units that occur twice, and indicators and units of very different size. */
export function units({ most = 12, largest = 999 } = {}): fc.Arbitrary<Units> {
  return fc
    .record({
      count: fc.integer({ min: 1, max: most }),
      inputs: fc.integer({ min: 1, max: 5 }),
      outputs: fc.integer({ min: 1, max: 5 }),
    })
    .chain(({ count, inputs, outputs }) =>
      fc.record({
        inputs: fc.constant(inputs),
        rows: fc.array(
          fc.array(fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: largest })), {
            minLength: inputs + outputs,
            maxLength: inputs + outputs,
          }),
          { minLength: count, maxLength: count },
        ),
        twice: fc.option(fc.nat(count - 1)),
        sizes: fc.array(fc.constantFrom(1, 1, 0.001, 1e6), {
          minLength: inputs + outputs,
          maxLength: inputs + outputs,
        }),
      }),
    )
    .map(({ inputs, rows, twice, sizes }) => {
      const all = (twice === null ? rows : [...rows, rows[twice]]).map((row) =>
        row.map((value, at) => value * sizes[at]),
      );
      return {
        inputs: matrixOf(all.map((row) => row.slice(0, inputs))),
        outputs: matrixOf(all.map((row) => row.slice(inputs))),
      };
    });
}

/** The same units with their rows changed. */
export function changed({ inputs, outputs }: Units, change: <Row>(rows: Row[]) => Row[]): Units {
  return { inputs: matrixOf(change(rowsOf(inputs))), outputs: matrixOf(change(rowsOf(outputs))) };
}

export function expectNear(got: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 1e-6): void {
  expect(got.length).toBe(expected.length);
  Array.from(expected).forEach((value, at) => {
    if (Number.isNaN(value)) expect(got[at]).toBeNaN();
    else expect(Math.abs(got[at] - value)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)));
  });
}
