import { crossEfficiency } from '../../../src/methods/efficiency/cross-efficiency';
import { dea } from '../../../src/methods/efficiency/dea';
import { deaDetail } from '../../../src/methods/efficiency/dea-detail';
import { malmquist } from '../../../src/methods/efficiency/malmquist';
import { slacksBased } from '../../../src/methods/efficiency/slacks-based';
import { superEfficiency } from '../../../src/methods/efficiency/super-efficiency';
import { twoStage } from '../../../src/methods/efficiency/two-stage';
import { matrixOf } from '../../../src/methods/matrix';
import { column } from '../../functions/excel';
import { gaps, type GoldenRun, type Runs } from './run';

const sums = (rows: number[][]) => rows.map((row) => row.reduce((sum, slack) => sum + slack, 0));

/** The peers report φ ≥ 1 for output orientation, the function 1/φ. */
const radial: Runs = ({ input, expected }) => {
  const { dmus, inputs, outputs, orientation, returnsToScale: returns } = input;
  const detail = () => deaDetail(matrixOf(inputs), matrixOf(outputs), orientation, returns);
  const detailed = (of: string, from: number, to: number, method: () => unknown, wanted: unknown): GoldenRun => ({
    function: 'DEA.DETAIL',
    of,
    arguments: [inputs, outputs, orientation, returns, column(dmus), null],
    read: (spill) => spill.map((row) => row.slice(from, to)),
    method,
    expected: wanted,
  });
  const totals = detailed('the sum of slacks', 5, Infinity, () => slackSums(detail()), expected.slackSum);
  return [
    {
      function: 'DEA',
      of: 'efficiency',
      arguments: [inputs, outputs, orientation, returns],
      method: () => dea(matrixOf(inputs), matrixOf(outputs), orientation, returns).efficiency,
      expected: expected.efficiency.map((factor: number) => (orientation === 'input' ? factor : 1 / factor)),
    },
    detailed('the factor', 1, 2, () => detail().factor, expected.efficiency),
    { ...totals, read: (spill) => sums(spill.map((row) => row.slice(5) as number[])) },
    ...(expected.scaleEfficiency
      ? [
          detailed('scale efficiency', 2, 3, () => detail().scaleEfficiency, expected.scaleEfficiency),
          detailed('returns to scale', 3, 4, () => detail().scaleRegions, expected.returnsToScale),
        ]
      : []),
  ];
};

function slackSums({ inputSlacks, outputSlacks }: ReturnType<typeof deaDetail>): number[] {
  return Array.from({ length: inputSlacks.rows }, (_, unit) =>
    [inputSlacks, outputSlacks]
      .flatMap(({ values, columns }) => Array.from(values.subarray(unit * columns, (unit + 1) * columns)))
      .reduce((sum, slack) => sum + slack, 0),
  );
}

export const efficiencyRuns: Record<string, Runs> = {
  'dea-ccr-input': radial,
  'dea-ccr-output': radial,
  'dea-bcc-input': radial,
  'dea-bcc-output': radial,

  'dea-super': ({ input: { inputs, outputs, orientation, returnsToScale: returns }, expected }) => [
    {
      function: 'DEA.SUPER',
      of: 'the factor',
      arguments: [inputs, outputs, orientation, returns],
      read: (spill) => spill.flat().map((cell) => (cell === 'infeasible' ? null : cell)),
      method: () => superEfficiency(matrixOf(inputs), matrixOf(outputs), orientation, returns),
      expected: gaps(expected.efficiency),
    },
  ],

  'dea-cross': ({ input: { inputs, outputs }, expected }) =>
    (['aggressive', 'benevolent'] as const).map((formulation) => ({
      function: 'DEA.CROSS',
      of: formulation,
      arguments: [inputs, outputs, formulation],
      method: () => crossEfficiency(matrixOf(inputs), matrixOf(outputs), formulation).efficiency,
      expected: expected[formulation].mean,
    })),

  'dea-sbm': ({ input: { inputs, outputs, orientation, returnsToScale: returns }, expected }) => {
    const towards = orientation === 'non-oriented' ? 'none' : orientation;
    return [
      {
        function: 'DEA.SBM',
        of: 'ρ',
        arguments: [inputs, outputs, towards, returns],
        method: () => slacksBased(matrixOf(inputs), matrixOf(outputs), towards, returns).efficiency,
        expected: expected.rho,
      },
    ];
  },

  'two-stage': ({ input: { inputs, intermediates, outputs }, expected }) => [
    {
      function: 'DEA.TWOSTAGE',
      of: 'both stages and their product',
      arguments: [inputs, intermediates, outputs, null, null],
      method: () => {
        const { first, second, overall } = twoStage(matrixOf(inputs), matrixOf(intermediates), matrixOf(outputs));
        return Array.from(first, (score, unit) => [score, second[unit], overall[unit]]);
      },
      expected: expected.stages,
    },
  ],

  'dea-malmquist': ({ input: { periods }, expected }) =>
    expected.transitions.map((wanted: Record<string, number[]> & { orientation: 'input' | 'output' }) => {
      const [before, after] = periods;
      return {
        function: 'MALMQUIST',
        of: wanted.orientation,
        arguments: [before.inputs, before.outputs, after.inputs, after.outputs, wanted.orientation, null],
        method: () => {
          const [x1, y1, x2, y2] = [before.inputs, before.outputs, after.inputs, after.outputs].map(matrixOf);
          const change = malmquist(x1, y1, x2, y2, wanted.orientation);
          const parts = [
            change.malmquist,
            change.efficiencyChange,
            change.technicalChange,
            change.pureEfficiencyChange,
            change.scaleChange,
          ];
          return Array.from(change.malmquist, (_, unit) => parts.map((part) => part[unit]));
        },
        expected: wanted.malmquist.map((index, unit) => [
          index,
          wanted.efficiencyChange[unit],
          wanted.technicalChange[unit],
          wanted.pureEfficiencyChange[unit],
          wanted.scaleEfficiencyChange[unit],
        ]),
      };
    }),
};
