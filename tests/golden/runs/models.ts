import { columnsOf, matrixOf } from '../../../src/methods/matrix';
import { loadModel, modelIds } from '../../../src/models/load';
import { indicatorsOf } from '../../../src/models/scorable';
import { scoreModel } from '../../../src/models/score/score-model';
import { dimensionWeights, indicatorWeights, profileOf } from '../../../src/models/score/weights';
import { column, row } from '../../functions/excel';
import { gaps, type Runs } from './run';

export const modelsRuns: Record<string, Runs> = {
  'model-list': ({ expected }) => [
    {
      function: 'MODELS',
      of: 'ids and numbers of indicators',
      arguments: [null],
      read: (spill) => spill.map(([id, , indicators]) => [id, indicators]),
      method: () => modelIds.map((id) => [id.toUpperCase(), indicatorsOf(loadModel(id)).length]),
      expected: expected.models,
    },
  ],

  'model-indicators': ({ input: { model, profile }, expected }) => [
    {
      function: 'MODEL.INDICATORS',
      of: 'codes and weights',
      arguments: [model, profile, null],
      read: (spill) => spill.map(([code, , , , , , local, global]) => [code, local, global]),
      method: () => {
        const own = loadModel(model.toLowerCase());
        const weights = indicatorWeights(own, dimensionWeights(own, profileOf(own, profile)), () => true);
        return indicatorsOf(own).map(({ code }) => {
          const { local, global } = weights.find((one) => one.code === code) ?? { local: 0, global: 0 };
          return [code, local, global];
        });
      },
      expected: expected.indicators,
    },
  ],

  'model-score': ({ input: { model, codes, data, profile, groups }, expected }) => {
    const score = () => {
      const values = columnsOf(matrixOf(data.map((cells: (number | null)[]) => gaps(cells))));
      return scoreModel(loadModel(model.toLowerCase()), codes, values, { profile, groups });
    };
    const call = { function: 'MODEL.SCORE', arguments: [model, row(codes), data, profile, groups && column(groups), null] };
    return [
      {
        ...call,
        of: 'points, total and coverage',
        read: (spill) => spill.map((cells) => cells.slice(0, -1)),
        method: () => {
          const { dimensionPoints, totals, coverage } = score();
          return Array.from(totals, (total, unit) => [
            ...dimensionPoints.map((points) => points[unit]),
            total,
            coverage[unit],
          ]);
        },
        expected: expected.scores.map((cells: unknown[]) => cells.slice(0, -1)),
      },
      {
        ...call,
        of: 'grade',
        read: (spill) => spill.map((cells) => cells.at(-1)),
        method: () => {
          const { classes, totals, failedGates } = score();
          return Array.from(totals, (total, unit) => {
            if (failedGates[unit].length > 0) return `fails ${failedGates[unit].join(', ')}`;
            return Number.isNaN(total) ? 'incomplete' : (classes[unit]?.en ?? '');
          });
        },
        expected: expected.scores.map((cells: unknown[]) => cells.at(-1)),
      },
    ];
  },
};
