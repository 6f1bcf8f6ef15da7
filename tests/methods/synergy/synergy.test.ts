import fc from 'fast-check';
import { matrixOf, rowsOf } from '../../../src/methods/matrix';
import { NotDefined, OutOfDomain } from '../../../src/methods/refusals';
import { compositeSynergy } from '../../../src/methods/synergy/composite-synergy';
import { coordinationClass } from '../../../src/methods/synergy/coordination-class';
import { couplingCoordination, couplingModels } from '../../../src/methods/synergy/coupling';
import { obstacleDegrees } from '../../../src/methods/synergy/obstacle';
import { orderDegree } from '../../../src/methods/synergy/order-degree';
import { tripleHelix } from '../../../src/methods/synergy/triple-helix';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

describe('golden cases', () => {
  test.each(goldenCasesOf('coupling-coordination'))('%s', (_, { input, expected, tolerance }) => {
    const result = couplingCoordination(matrixOf(input.systems), input.weights);
    expectGolden(Array.from(result.coupling), expected.C, tolerance);
    expectGolden(Array.from(result.development), expected.T, tolerance);
    expectGolden(Array.from(result.coordination), expected.D, tolerance);
    if (!expected.adjustedC) return;
    const modified = couplingCoordination(matrixOf(input.systems), input.weights, 'modified');
    expectGolden(Array.from(modified.coupling), expected.adjustedC, tolerance);
    expectGolden(Array.from(modified.coordination), expected.adjustedD, tolerance);
  });

  test.each(goldenCasesOf('composite-synergy'))('%s', (_, { input, expected, tolerance }) => {
    for (const [key, mean] of [
      ['linear', 'weighted'],
      ['geometric', 'geometric'],
    ] as const) {
      // prettier-ignore
      const degrees = [0, 1].map((subsystem) => {
        const values = input.periods.map((period: number[][]) => period[subsystem]);
        const [lower, upper] = [input.lower_beta[subsystem], input.upper_alpha[subsystem]];
        const directions = input.directions[subsystem];
        return orderDegree(matrixOf(values), lower, upper, directions, input.weights[subsystem], mean).degrees;
      });
      const order = [0, 1, 2].map((period) => degrees.map((own) => own[period]));
      expectGolden(order, expected[key].order, tolerance);
      for (const [steps, base] of [
        ['fromBasePeriod', 'first'],
        ['fromPreviousPeriod', 'previous'],
      ] as const) {
        // prettier-ignore
        type Step = { synergy: number; delta: number[] };
        const result = compositeSynergy(matrixOf(order), base);
        expectGolden(Array.from(result.synergy), expected[key][steps].map((step: Step) => step.synergy), tolerance); // prettier-ignore
        expectGolden(
          rowsOf(result.changes),
          expected[key][steps].map((step: Step) => step.delta),
          tolerance,
        );
      }
    }
  });

  test.each(goldenCasesOf('triple-helix'))('%s', (_, { input, expected, tolerance }) => {
    const at = input.counts_u_i_g;
    const cells = [at[0][0][0], at[1][0][0], at[0][1][0], at[0][0][1], at[1][1][0], at[1][0][1], at[0][1][1], at[1][1][1]]; // prettier-ignore
    const { entropies, transmissions } = tripleHelix(cells);
    const { Hu, Hi, Hg, Hui, Hug, Hig, Huig } = expected;
    expectGolden(Array.from(entropies), [Hu, Hi, Hg, Hui, Hug, Hig, Huig], tolerance);
    const bits = [expected.Tuig_bits, expected.Tui, expected.Tug, expected.Tig];
    expectGolden(Array.from(transmissions), bits.map((amount) => 1000 * amount), tolerance); // prettier-ignore
  });

  test.each(goldenCasesOf('obstacle-degree'))('%s', (_, { input, expected, tolerance }) => {
    expectGolden(rowsOf(obstacleDegrees(matrixOf(input.normalised), input.weights)), expected.obstacle, tolerance);
  });
});

describe('coupling coordination', () => {
  const level = fc.double({ min: 0, max: 1, noNaN: true });
  const thirds = [1 / 3, 1 / 3, 1 / 3];

  test.each(couplingModels)('%s: C, T and D stay between 0 and 1, whatever the order of the systems', (model) => {
    fc.assert(
      fc.property(level, level, level, (a, b, c) => {
        const [own, turned] = [[a, b, c], [c, a, b]].map((row) => couplingCoordination(matrixOf([row]), thirds, model)); // prettier-ignore
        for (const value of [own.coupling[0], own.development[0], own.coordination[0]]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(turned.coordination[0]).toBeCloseTo(own.coordination[0], 9);
      }),
    );
  });

  test('equal systems are fully coupled, and D is then the root of their level', () => {
    const { coupling, coordination } = couplingCoordination(matrixOf([[0.49, 0.49, 0.49]]), thirds);
    expect(coupling[0]).toBeCloseTo(1, 12);
    expect(coordination[0]).toBeCloseTo(0.7, 12);
  });

  test.each(couplingModels)('%s: where all systems are 0, C and D are 0; where one is 0, C is 0', (model) => {
    const { coupling, coordination } = couplingCoordination(matrixOf([[0, 0], [0, 0.6]]), [0.5, 0.5], model); // prettier-ignore
    expect([...coupling, ...coordination]).toEqual([0, 0, 0, 0]);
  });

  test('a level outside 0 to 1 is named, and one system cannot be coupled', () => {
    expect(() =>
      couplingCoordination(
        matrixOf([
          [0.5, 0.5],
          [0.5, 1.1],
        ]),
        [0.5, 0.5],
      ),
    ).toThrow(
      // prettier-ignore
      new OutOfDomain('outside-unit-interval', 1, 1),
    );
    expect(() => couplingCoordination(matrixOf([[0.5]]), [1])).toThrow(new OutOfDomain('too-few-columns'));
  });

  test('classes go by tenths, boundaries to the upper one', () => {
    const classes = coordinationClass([0, 0.1, Math.sqrt(0.09), 0.5999, 0.6, 1]);
    expect(classes).toEqual([
      'extreme disorder',
      'serious disorder',
      'mild disorder',
      'barely coordinated',
      'primary coordination',
      'quality coordination',
    ]);
    expect(() => coordinationClass([0.5, 1.5])).toThrow(new OutOfDomain('outside-unit-interval', 1, 0));
  });
});

describe('order and synergy', () => {
  test('limits give 0 and 1, turned for cost', () => {
    const { components } = orderDegree(matrixOf([[2, 2], [8, 8]]), [2, 2], [8, 8], ['benefit', 'cost'], [0.5, 0.5]); // prettier-ignore
    expect(rowsOf(components)).toEqual([[0, 1], [1, 0]]); // prettier-ignore
  });

  test('a value outside the limits and equal limits are named', () => {
    const run = (lower: number, upper: number) => () =>
      orderDegree(matrixOf([[3], [9]]), [lower], [upper], ['benefit'], [1]);
    expect(run(2, 8)).toThrow(new OutOfDomain('outside-limits', 1, 0));
    expect(run(3, 3)).toThrow(new OutOfDomain('limits-equal', null, 0));
  });

  test('synergy is positive only where every subsystem gains', () => {
    const { synergy } = compositeSynergy(matrixOf([[0.2, 0.5], [0.3, 0.6], [0.1, 0.4], [0.4, 0.4], [0.2, 0.9]])); // prettier-ignore
    expect(synergy[0]).toBeCloseTo(0.1, 12);
    expect(synergy[1]).toBeCloseTo(-0.1, 12);
    expect(synergy[2]).toBeLessThan(0);
    expect(Object.is(synergy[3], 0)).toBe(true);
  });

  test('one period has nothing to compare', () => {
    expect(() => compositeSynergy(matrixOf([[0.2, 0.5]]))).toThrow(new OutOfDomain('too-few-periods'));
  });
});

describe('triple helix', () => {
  test('pairwise transmissions are not negative, and exchanging two parties exchanges their transmissions', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(
        counts.filter((cells) => cells.some((count) => count > 0)),
        ([none, u, i, g, ui, ug, ig, uig]) => {
          const own = tripleHelix([none, u, i, g, ui, ug, ig, uig]).transmissions;
          const swapped = tripleHelix([none, i, u, g, ui, ig, ug, uig]).transmissions;
          expect(Math.min(own[1], own[2], own[3])).toBeGreaterThanOrEqual(-1e-9);
          [own[0], own[1], own[3], own[2]].forEach((amount, at) => expect(swapped[at]).toBeCloseTo(amount, 8));
        },
      ),
    );
  });

  test('a negative count is named and no count at all is not defined', () => {
    expect(() => tripleHelix([0, 1, 2, -3, 0, 0, 0, 0])).toThrow(new OutOfDomain('negative-value', 3, 0));
    expect(() => tripleHelix([0, 0, 0, 0, 0, 0, 0, 0])).toThrow(new NotDefined('zero-total'));
  });
});

test('obstacles of a unit sum to 1, and to 0 where nothing is missing', () => {
  const degrees = rowsOf(obstacleDegrees(matrixOf([[0.2, 0.9], [1, 1]]), [0.25, 0.75])); // prettier-ignore
  expect(degrees[0][0]).toBeCloseTo(0.2 / 0.275, 12);
  expect(degrees[0][0] + degrees[0][1]).toBeCloseTo(1, 12);
  expect(degrees[1]).toEqual([0, 0]);
});
