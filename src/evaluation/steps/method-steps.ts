import type { MethodId } from '../methods/ids';
import { arasSteps } from './ranking/aras';
import { codasSteps } from './ranking/codas';
import { coprasSteps } from './ranking/copras';
import { edasSteps } from './ranking/edas';
import { graSteps } from './ranking/gra';
import { mabacSteps } from './ranking/mabac';
import { maircaSteps } from './ranking/mairca';
import { marcosSteps } from './ranking/marcos';
import { meanSteps } from './ranking/mean-steps';
import { mooraSteps } from './ranking/moora';
import { prometheeSteps } from './ranking/promethee';
import { rsrSteps } from './ranking/rsr';
import { topsisSteps } from './ranking/topsis';
import { vikorSteps } from './ranking/vikor';
import { waspasSteps } from './ranking/waspas';
import { wpmSteps } from './ranking/wpm';
import type { MethodSteps } from './steps';

/** How each method comes from its table to its scores; a method without steps does not compile. */
export const methodSteps: Readonly<Record<MethodId, MethodSteps>> = {
  'weighted-sum': meanSteps('arithmetic'),
  'geometric-mean': meanSteps('geometric'),
  topsis: topsisSteps,
  vikor: vikorSteps,
  gra: graSteps,
  rsr: rsrSteps,
  wpm: wpmSteps,
  waspas: waspasSteps,
  promethee: prometheeSteps,
  edas: edasSteps,
  codas: codasSteps,
  mabac: mabacSteps,
  marcos: marcosSteps,
  mairca: maircaSteps,
  moora: mooraSteps,
  copras: coprasSteps,
  aras: arasSteps,
};
