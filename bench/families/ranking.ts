import { aggregate } from '../../src/methods/ranking/aggregate';
import { aras } from '../../src/methods/ranking/aras';
import { codas } from '../../src/methods/ranking/codas';
import { copras } from '../../src/methods/ranking/copras';
import { edas } from '../../src/methods/ranking/edas';
import { electre1 } from '../../src/methods/ranking/electre1';
import { electre3 } from '../../src/methods/ranking/electre3';
import { fuzzyEvaluation } from '../../src/methods/ranking/fuzzy';
import { gra } from '../../src/methods/ranking/gra';
import { mabac } from '../../src/methods/ranking/mabac';
import { mairca } from '../../src/methods/ranking/mairca';
import { marcos } from '../../src/methods/ranking/marcos';
import { moora } from '../../src/methods/ranking/moora';
import { promethee } from '../../src/methods/ranking/promethee';
import { rank } from '../../src/methods/ranking/rank';
import { rsr } from '../../src/methods/ranking/rsr';
import { saw } from '../../src/methods/ranking/saw';
import { topsis } from '../../src/methods/ranking/topsis';
import { vikor } from '../../src/methods/ranking/vikor';
import { waspas } from '../../src/methods/ranking/waspas';
import { wpm } from '../../src/methods/ranking/wpm';
import { equalWeights, randomNumbers, randomTable } from '../samples';
import type { Subject } from '../subject';
import { columns, everySize, onTables, pairSizes } from './tables';

const family = 'Rankings';
const compared = 'Rankings by pairs';
const q = new Float64Array(columns).fill(0.1);
const p = new Float64Array(columns).fill(0.3);
const v = new Float64Array(columns).fill(0.8);
const s = p;

export const ranking: Subject[] = [
  onTables(family, 'SAW', saw, { passes: 8 }),
  onTables(family, 'WPM', wpm),
  onTables(family, 'WASPAS', waspas),
  onTables(family, 'TOPSIS', topsis, { passes: 14 }),
  onTables(family, 'VIKOR', vikor, { passes: 14 }),
  onTables(family, 'GRA', gra, { passes: 14 }),
  onTables(family, 'MOORA', moora),
  onTables(family, 'COPRAS', copras),
  onTables(family, 'EDAS', edas),
  onTables(family, 'MABAC', mabac),
  onTables(family, 'MARCOS', marcos),
  onTables(family, 'MAIRCA', mairca),
  onTables(family, 'ARAS', aras),
  onTables(family, 'RSR', rsr),
  onTables(family, 'weighted means', (data, weights) => aggregate(data, weights)),
  {
    family,
    method: 'fuzzy evaluation',
    counted: 'indicators × 5 grades',
    sizes: [10, 100, 1000],
    prepare: (rows) => {
      const membership = randomTable(rows, 5, 0, 1);
      return { numbers: membership.values, run: () => fuzzyEvaluation(membership, equalWeights(rows)) };
    },
  },
  {
    family,
    method: 'rank',
    counted: 'scores',
    sizes: everySize,
    prepare: (count) => {
      const scores = randomNumbers(count);
      return { numbers: scores, run: () => rank(scores) };
    },
  },
];

export const pairwise: Subject[] = [
  onTables(compared, 'PROMETHEE usual', promethee, { seconds: 1 }, [100, 1000, 10_000]),
  onTables(
    compared,
    'PROMETHEE linear',
    (data, weights, directions) => promethee(data, weights, directions, 'linear', { q, p }),
    undefined,
    [100, 1000, 10_000],
  ),
  onTables(
    compared,
    'PROMETHEE gaussian',
    (data, weights, directions) => promethee(data, weights, directions, 'gaussian', { s }),
    undefined,
    pairSizes,
  ),
  onTables(compared, 'CODAS', codas, undefined, [100, 1000, 10_000]),
  onTables(compared, 'ELECTRE I', electre1, undefined, pairSizes),
  onTables(
    compared,
    'ELECTRE III',
    (data, weights, directions) => electre3(data, weights, directions, { q, p, v }),
    undefined,
    pairSizes,
  ),
];
