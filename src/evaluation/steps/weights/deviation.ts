import { columnDeviations, columnMeans } from '../../../methods/columns';
import { weights as weightsBy } from '../../../methods/weighting/weights';
import { both } from '../../analyses/columns';
import type { IndicatorRow } from '../step-sheet';
import type { WeightSteps } from '../steps';
import { words } from '../words';

/** Weights by the spread of each indicator: as it is, or relative to the mean. */
export const deviationSteps =
  (weighting: 'sd' | 'cv'): WeightSteps =>
  ({ sheet, data, directions, table }) => {
    const means = columnMeans(data);
    const deviations = columnDeviations(data, means);
    const relative: IndicatorRow[] =
      weighting === 'sd'
        ? []
        : [
            {
              id: 'mean',
              label: both('Mean', '均值'),
              formula: (indicator) => `AVERAGE(${table.column(indicator)})`,
              values: means,
            },
            {
              id: 'coefficient',
              label: both('Coefficient of variation v = s/|mean|', '变异系数 v = s/|均值|'),
              formula: (_, cell) => `IF(${cell('deviation')}=0,0,${cell('deviation')}/ABS(${cell('mean')}))`,
              values: deviations.map((deviation, at) => (deviation === 0 ? 0 : deviation / Math.abs(means[at]))),
            },
          ];
    const counted = weighting === 'sd' ? 'deviation' : 'coefficient';
    sheet.rows(both('Spread and weight', '离散程度与权重'), [
      {
        id: 'deviation',
        label: both('Standard deviation s', '标准差 s'),
        formula: (indicator) => `STDEV.S(${table.column(indicator)})`,
        values: deviations,
      },
      ...relative,
      {
        id: 'weight',
        label: words.weight,
        formula: (_, cell, all) => `${cell(counted)}/SUM(${all(counted)})`,
        values: weightsBy(data, weighting, directions),
      },
    ]);
  };
