import { matrixOf, rowsOf } from '../../../src/methods/matrix';
import { compositeSynergy } from '../../../src/methods/synergy/composite-synergy';
import { coordinationClass } from '../../../src/methods/synergy/coordination-class';
import { couplingCoordination, type CouplingModel } from '../../../src/methods/synergy/coupling';
import { obstacleDegrees } from '../../../src/methods/synergy/obstacle';
import { orderDegree } from '../../../src/methods/synergy/order-degree';
import { tripleHelix } from '../../../src/methods/synergy/triple-helix';
import { column, row } from '../../functions/excel';
import type { Runs } from './run';

export const synergyRuns: Record<string, Runs> = {
  'coupling-coordination': ({ input: { systems, weights }, expected }) => {
    const degrees = (model: CouplingModel, c: number[], d: number[]) => ({
      function: 'COUPLING',
      of: `C, T and D, ${model}`,
      arguments: [systems, row(weights), model, null],
      method: () => {
        const result = couplingCoordination(matrixOf(systems), weights, model);
        return Array.from(result.coupling, (own, unit) => [own, result.development[unit], result.coordination[unit]]);
      },
      expected: c.map((own, unit) => [own, expected.T[unit], d[unit]]),
    });
    return [
      degrees('traditional', expected.C, expected.D),
      ...(expected.adjustedC ? [degrees('modified', expected.adjustedC, expected.adjustedD)] : []),
    ];
  },

  'coordination-class': ({ input: { degrees }, expected: { classes } }) => [
    {
      function: 'COUPLING.GRADE',
      of: 'classes',
      arguments: [column(degrees)],
      method: () => [...coordinationClass(degrees.slice(0, -1)), null],
      expected: classes,
    },
  ],

  'composite-synergy': ({ input, expected }) =>
    (['weighted', 'geometric'] as const).flatMap((mean) => {
      const wanted = expected[mean === 'weighted' ? 'linear' : 'geometric'];
      const orders = [0, 1].map((subsystem) => {
        const values = input.periods.map((period: number[][]) => period[subsystem]);
        const [lower, upper] = [input.lower_beta[subsystem], input.upper_alpha[subsystem]];
        const [directions, weights] = [input.directions[subsystem], input.weights[subsystem]];
        return {
          function: 'ORDER',
          of: `subsystem ${subsystem + 1}, ${mean}`,
          arguments: [values, row(lower), row(upper), column(directions), row(weights), mean],
          method: () => orderDegree(matrixOf(values), lower, upper, directions, weights, mean).degrees,
          expected: wanted.order.map((degrees: number[]) => degrees[subsystem]),
        };
      });
      const bases = (['first', 'previous'] as const).map((base) => ({
        function: 'SYNERGY',
        of: `${mean}, from the ${base}`,
        arguments: [wanted.order, base],
        method: () => compositeSynergy(matrixOf(wanted.order), base).synergy,
        expected: wanted[base === 'first' ? 'fromBasePeriod' : 'fromPreviousPeriod'].map(
          (step: { synergy: number }) => step.synergy,
        ),
      }));
      return [...orders, ...bases];
    }),

  'triple-helix': ({ input: { counts_u_i_g: counts }, expected }) => {
    const order = ['000', '100', '010', '001', '110', '101', '011', '111'];
    const cells = order.map((parties) => counts[Number(parties[0])][Number(parties[1])][Number(parties[2])]);
    const bits = [expected.Tuig_bits, expected.Tui, expected.Tug, expected.Tig];
    return [
      {
        function: 'TRIPLEHELIX',
        of: 'transmissions',
        arguments: [column(cells), null],
        method: () => tripleHelix(cells).transmissions,
        expected: bits.map((amount) => 1000 * amount),
      },
    ];
  },

  'obstacle-degree': ({ input: { normalised, weights }, expected }) => [
    {
      function: 'OBSTACLE',
      of: 'obstacle degrees',
      arguments: [normalised, row(weights)],
      method: () => rowsOf(obstacleDegrees(matrixOf(normalised), weights)),
      expected: expected.obstacle,
    },
  ],
};
