import fc from 'fast-check';
import { dea } from '../../../src/methods/efficiency/dea';
import { frontier } from '../../../src/methods/efficiency/frontier';
import { orientations } from '../../../src/methods/efficiency/radial-program';
import { solve } from '../../../src/methods/efficiency/simplex/solve';
import { returnsToScale, technologyOf } from '../../../src/methods/efficiency/technology';
import { matrixOf } from '../../../src/methods/matrix';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';
import { envelopment, multipliers } from './envelopment';
import { solvedByHighs } from './simplex/highs';
import { changed, expectNear, units } from './units';

const goldenCases = ['dea-ccr-input', 'dea-ccr-output', 'dea-bcc-input', 'dea-bcc-output'].flatMap(goldenCasesOf);
const forms = orientations.flatMap((orientation) => returnsToScale.map((returns) => [orientation, returns] as const));

test.each(goldenCases)('%s', (_, { input, expected, tolerance }) => {
  const { factor } = dea(matrixOf(input.inputs), matrixOf(input.outputs), input.orientation, input.returnsToScale);
  expectGolden(Array.from(factor), expected.efficiency, tolerance);
});

test.each(forms)('%s, %s: HiGHS finds the same scores without any reduction', async (orientation, returns) => {
  await fc.assert(
    fc.asyncProperty(units(), async (given) => {
      const { factor } = dea(given.inputs, given.outputs, orientation, returns);
      const everyUnit = Array.from(factor, (_, unit) => unit);
      for (const unit of everyUnit) {
        const theirs = await solvedByHighs(envelopment(given, unit, orientation, returns, everyUnit));
        expectNear([factor[unit]], [Math.abs(theirs.value)]);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test.each(['crs', 'vrs'] as const)('%s: the multiplier form has the value of the envelopment form', (returns) => {
  fc.assert(
    fc.property(units({ most: 8, largest: 99999 }), (given) => {
      const { efficiency } = dea(given.inputs, given.outputs, 'input', returns);
      efficiency.forEach((score, unit) => {
        const dual = solve(multipliers(given, unit, returns));
        if (dual.status !== 'optimal') throw new Error(dual.status);
        expectNear([score], [-dual.value]);
      });
    }),
    { endOnFailure: true },
  );
});

test.each(forms)(
  '%s, %s: scores lie in (0, 1], somebody is efficient, equal units score the same',
  (orientation, returns) => {
    fc.assert(
      fc.property(units(), (given) => {
        const { efficiency } = dea(given.inputs, given.outputs, orientation, returns);
        efficiency.forEach((score) => {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        });
        expect(Math.max(...efficiency)).toBe(1);
        const doubled = changed(given, (rows) => [...rows, ...rows]);
        expectNear(dea(doubled.inputs, doubled.outputs, orientation, returns).efficiency, [
          ...efficiency,
          ...efficiency,
        ]);
      }),
      { numRuns: 40 },
    );
  },
);

test.each(forms)('%s, %s: units of measurement and the order of units do not matter', (orientation, returns) => {
  fc.assert(
    fc.property(units(), fc.constantFrom(0.001, 3, 7777), (given, factor) => {
      const { efficiency } = dea(given.inputs, given.outputs, orientation, returns);
      const scaled = {
        ...given.inputs,
        values: given.inputs.values.map((value, at) => value * factor ** (at % given.inputs.columns)),
      };
      expectNear(dea(scaled, given.outputs, orientation, returns).efficiency, efficiency);
      const turned = changed(given, (rows) => [...rows].reverse());
      expectNear(dea(turned.inputs, turned.outputs, orientation, returns).efficiency, [...efficiency].reverse());
    }),
    { numRuns: 40 },
  );
});

test.each(forms)('%s, %s: a unit that is worse than another changes no score', (orientation, returns) => {
  fc.assert(
    fc.property(units(), fc.nat(), (given, pick) => {
      const { efficiency } = dea(given.inputs, given.outputs, orientation, returns);
      const worse = <Row>(rows: Row[], change: (row: Row) => Row): Row[] => [...rows, change(rows[pick % rows.length])];
      const inputs = changed(given, (rows) =>
        worse(rows, (row) => (row as number[]).map((value) => value * 1.5) as typeof row),
      ).inputs;
      const outputs = changed(given, (rows) => worse(rows, (row) => row)).outputs;
      const scores = dea(inputs, outputs, orientation, returns).efficiency;
      expectNear(scores.subarray(0, efficiency.length), efficiency);
      expect(scores[efficiency.length]).toBeLessThanOrEqual(efficiency[pick % efficiency.length] + 1e-6);
    }),
    { numRuns: 40 },
  );
});

test('the more is held to be possible, the lower the score; under constant returns the orientation does not matter', () => {
  fc.assert(
    fc.property(units(), ({ inputs, outputs }) => {
      const [crs, vrs, drs, irs] = returnsToScale.map((returns) => dea(inputs, outputs, 'input', returns).efficiency);
      crs.forEach((score, unit) => {
        expect(score).toBeLessThanOrEqual(Math.min(drs[unit], irs[unit]) + 1e-6);
        expect(Math.max(drs[unit], irs[unit])).toBeLessThanOrEqual(vrs[unit] + 1e-6);
      });
      expectNear(dea(inputs, outputs, 'output', 'crs').efficiency, crs);
    }),
    { numRuns: 40 },
  );
});

test('one input and one output under constant returns: the ratio relative to the best ratio', () => {
  const inputs = matrixOf([[2], [3], [3], [4], [5], [5], [6], [8]]);
  const outputs = matrixOf([[1], [3], [2], [3], [4], [2], [3], [5]]);
  expectNear(dea(inputs, outputs).efficiency, [0.5, 1, 2 / 3, 0.75, 0.8, 0.4, 0.5, 0.625], 1e-12);
});

test('the frontier holds every unit that others cannot make, and no more than a few that they can', () => {
  const inputs = matrixOf([[1], [1], [1], [1], [1], [1]]);
  const outputs = matrixOf([
    [1, 4],
    [4, 1],
    [3, 3],
    [2, 2],
    [3, 3],
    [1, 1],
  ]);
  const found = Array.from(frontier(technologyOf(inputs, outputs, 'crs')));
  expect([
    [0, 1, 2],
    [0, 1, 4],
  ]).toContainEqual(found);
});

test('a value that is not positive is refused with its place', () => {
  const inputs = matrixOf([
    [1, 2],
    [3, 0],
  ]);
  const outputs = matrixOf([[1], [1]]);
  expect(() => dea(inputs, outputs)).toThrow(
    expect.objectContaining({ reason: 'not-positive', argument: 'inputs', row: 1, column: 1 }),
  );
  expect(() => dea(outputs, matrixOf([[1], [-1]]))).toThrow(
    expect.objectContaining({ reason: 'not-positive', argument: 'outputs', row: 1, column: 0 }),
  );
});
