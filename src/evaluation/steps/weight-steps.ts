import type { DataWeighting } from '../weight-origins';
import type { WeightSteps } from './steps';
import { cilosSteps } from './weights/cilos';
import { criticSteps } from './weights/critic';
import { deviationSteps } from './weights/deviation';
import { entropySteps } from './weights/entropy';
import { giniSteps } from './weights/gini';
import { idocriwSteps } from './weights/idocriw';
import { merecSteps } from './weights/merec';
import { pcaSteps } from './weights/pca';

/** How weights of each kind come from the data; a kind without steps does not compile. */
export const weightSteps: Readonly<Record<DataWeighting, WeightSteps>> = {
  entropy: entropySteps(false),
  'entropy-minmax': entropySteps(true),
  critic: criticSteps,
  sd: deviationSteps('sd'),
  cv: deviationSteps('cv'),
  gini: giniSteps,
  merec: merecSteps,
  cilos: cilosSteps,
  idocriw: idocriwSteps,
  pca: pcaSteps,
};
