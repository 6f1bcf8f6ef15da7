import { weights as weightsBy } from '../../methods/weighting/weights';
import { both } from '../analyses/columns';
import type { DataWeighting } from '../weight-origins';
import type { WeightSteps } from './steps';
import { criticSteps } from './weights/critic';
import { deviationSteps } from './weights/deviation';
import { entropySteps } from './weights/entropy';
import { words } from './words';

/** One call gives these weights, and the sheet says so: their iterations have no tables of units. */
const byOneCall: WeightSteps = ({ sheet, data, directions, table, directionCells, weighting }) => {
  const call = `COOP.WEIGHTS(${table.all},"${weighting}"${directionCells ? `,${directionCells}` : ''})`;
  sheet.rows(both(`Weights by COOP.WEIGHTS, ${weighting}`, `COOP.WEIGHTS 计算的权重，${weighting}`), [
    {
      id: 'weight',
      label: words.weight,
      formula: (indicator) => `INDEX(${call},1,${indicator + 1})`,
      values: weightsBy(data, weighting, directions),
    },
  ]);
};

export const weightSteps: Readonly<Record<DataWeighting, WeightSteps>> = {
  entropy: entropySteps(false),
  'entropy-minmax': entropySteps(true),
  critic: criticSteps,
  sd: deviationSteps('sd'),
  cv: deviationSteps('cv'),
  gini: byOneCall,
  merec: byOneCall,
  cilos: byOneCall,
  idocriw: byOneCall,
  pca: byOneCall,
};
