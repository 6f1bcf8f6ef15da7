import fc from 'fast-check';
import { amounts, artificial, linearProgram } from '../../../../src/methods/efficiency/simplex/linear-program';
import { simplex } from '../../../../src/methods/efficiency/simplex/simplex';
import { evenPrograms } from './programs';

test('any start leads to the same value, be it impossible, dependent or the optimum itself', () => {
  fc.assert(
    fc.property(evenPrograms, fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), (program, picks) => {
      const plain = simplex(program);
      const anywhere = picks.slice(0, program.rows).map((pick) => (pick % (program.columns + 1)) - 1);
      const started = simplex(program, { start: anywhere });
      expect(started.status).toBe(plain.status);
      if (plain.status !== 'optimal' || started.status !== 'optimal') return;
      const again = simplex(program, { start: plain.basis });
      if (again.status !== 'optimal') throw new Error(again.status);
      for (const { value } of [started, again]) {
        expect(Math.abs(value - plain.value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(plain.value)));
      }
    }),
    { numRuns: 400, endOnFailure: true },
  );
});

test('columns that are no candidates stay at 0', () => {
  const program = linearProgram([[1], [1], [1]], [1, 2, 3], [6]);
  const solution = simplex(program, { candidates: Int32Array.of(1, 2) });
  if (solution.status !== 'optimal') throw new Error(solution.status);
  expect(Array.from(amounts(solution, 0, 3))).toEqual([0, 6, 0]);
});

test('a program without a usable candidate is infeasible, and says from which basis to go on', () => {
  const program = linearProgram([[1], [-1]], [1, 1], [6]);
  const stuck = simplex(program, { candidates: Int32Array.of(1) });
  expect(stuck).toEqual({ status: 'infeasible', basis: Int32Array.of(artificial) });
  expect(simplex(program, { start: stuck.basis })).toMatchObject({ status: 'optimal', value: 6 });
});

test('many steps need no more digits: the basis is inverted anew on the way', () => {
  // A transport of 12 sources to 12 places along the cheapest diagonal; every other route costs more.
  const size = 12;
  const columns: number[][] = [];
  const costs: number[] = [];
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) {
      const column = new Array<number>(2 * size).fill(0);
      column[from] = 1;
      column[size + to] = 1;
      columns.push(column);
      costs.push(1 + ((to - from + size) % size));
    }
  }
  const solution = simplex(linearProgram(columns, costs, new Array<number>(2 * size).fill(1 / 3)));
  expect(solution).toMatchObject({ status: 'optimal', value: expect.closeTo(size / 3, 12) });
});
