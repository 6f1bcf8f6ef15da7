import { aras } from './aras';
import { codas } from './codas';
import { copras } from './copras';
import { edas } from './edas';
import { geometricMean } from './geometric-mean';
import { gra } from './gra';
import { methodIds, type MethodId } from './ids';
import { mabac } from './mabac';
import { mairca } from './mairca';
import { marcos } from './marcos';
import type { RankingMethod } from './method';
import { moora } from './moora';
import { promethee } from './promethee';
import { rsr } from './rsr';
import { topsis } from './topsis';
import { vikor } from './vikor';
import { waspas } from './waspas';
import { weightedSum } from './weighted-sum';
import { wpm } from './wpm';

const byId: { readonly [Id in MethodId]: RankingMethod<Id> } = {
  'weighted-sum': weightedSum,
  'geometric-mean': geometricMean,
  topsis,
  vikor,
  gra,
  rsr,
  wpm,
  waspas,
  promethee,
  edas,
  codas,
  mabac,
  marcos,
  mairca,
  moora,
  copras,
  aras,
};

export const methodOf = (id: MethodId): RankingMethod<MethodId> => byId[id];

/** Every method an evaluation can be ranked by. */
export const methods: readonly RankingMethod<MethodId>[] = methodIds.map(methodOf);
