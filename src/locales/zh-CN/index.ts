import type { en } from '../en';
import type { TextsOf } from '../texts';
import { problems } from './problems';
import { findings } from './findings';
import { headline } from './headline';
import { sheets } from './sheets';
import { about } from './about';
import { change } from './change';
import { changes } from './changes';
import { analyses } from './analyses';
import { check } from './check';
import { compare } from './compare';
import { data } from './data';
import { example } from './example';
import { fixes } from './fixes';
import { freeze } from './freeze';
import { functions } from './functions';
import { home } from './home';
import { interview } from './interview';
import { method } from './method';
import { methodChoices, methodOptions, methods } from './methods';
import { ownModels } from './own-models';
import { pane } from './pane';
import { report } from './report';
import { result } from './result';
import { robust } from './robust';
import { weighting } from './weighting';
import { steps } from './steps';
import { unit } from './unit';
import { weights } from './weights';
import { write } from './write';

export const zhCN: TextsOf<typeof en> = {
  about,
  change,
  changes,
  analyses,
  check,
  compare,
  data,
  example,
  fixes,
  freeze,
  functions,
  home,
  interview,
  method,
  methodChoices,
  methodOptions,
  methods,
  ownModels,
  pane,
  problems,
  report,
  result,
  robust,
  findings,
  headline,
  sheets,
  steps,
  weighting,
  unit,
  weights,
  write,
};
