import { critic } from '../../../methods/weighting/critic';
import { both } from '../../analyses/columns';
import { normalised, type WeightSteps } from '../steps';
import { words } from '../words';
import { correlationRows } from './correlation-rows';

/** Contrast of each indicator, its conflict with the others, and what both together tell. */
export const criticSteps: WeightSteps = (input) => {
  const { sheet, data, directions } = input;
  const { weights, deviations, correlations, information } = critic(data, directions);
  const { cells } = normalised(input, 'minmax');
  const contrasts = sheet.rows(both('Contrast', '对比强度'), [
    {
      id: 'contrast',
      label: both('Standard deviation s', '标准差 s'),
      formula: (indicator) => `STDEV.S(${cells.column(indicator)})`,
      values: deviations,
    },
  ]);
  const contrast = (indicator: number): string => contrasts('contrast', indicator);
  const columns = data.columns;
  const related = correlationRows(input, {
    cells,
    isConstant: (indicator) => `(${contrast(indicator)}=0)`,
    valueOf: (indicator, other) => correlations.values[other * columns + indicator],
  });
  const conflicts = deviations.map((_, indicator) =>
    deviations.reduce(
      (sum, deviation, other) => (deviation === 0 ? sum : sum + (1 - correlations.values[indicator * columns + other])),
      0,
    ),
  );
  sheet.rows(both('Conflict, information and weight', '冲突性、信息量与权重'), [
    {
      id: 'conflict',
      label: both('Conflict Σ(1 − r)', '冲突性 Σ(1 − r)'),
      // Correlations stand in a row here as in a column: the table is the same read either way.
      formula: (indicator) => `SUMPRODUCT((${contrasts('contrast')}>0)*(1-${related(String(indicator))}))`,
      values: conflicts,
    },
    {
      id: 'information',
      label: both('Information C = s·conflict', '信息量 C = s·冲突性'),
      formula: (indicator, cell) => `${contrast(indicator)}*${cell('conflict')}`,
      values: information,
    },
    {
      id: 'weight',
      label: words.weight,
      // The only indicator that varies conflicts with none, and carries all the weight.
      formula: (indicator, cell, all) =>
        `IF(SUM(${all('information')})=0,N(${contrast(indicator)}>0),${cell('information')}/SUM(${all('information')}))`,
      values: weights,
    },
  ]);
};
