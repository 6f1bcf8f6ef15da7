import type { Matrix } from '../../src/methods/matrix';
import { compositeSynergy } from '../../src/methods/synergy/composite-synergy';
import { couplingCoordination } from '../../src/methods/synergy/coupling';
import { obstacleDegrees } from '../../src/methods/synergy/obstacle';
import { orderDegree } from '../../src/methods/synergy/order-degree';
import { tripleHelix } from '../../src/methods/synergy/triple-helix';
import { equalWeights, mixedDirections, randomNumbers, randomTable } from '../samples';
import type { Subject } from '../subject';

const family = 'Synergy';
const sizes = [100, 1000, 10_000];

export const synergy: Subject[] = [
  onShares('coupling traditional', 3, (systems) => couplingCoordination(systems, equalWeights(3))),
  onShares('coupling modified', 3, (systems) => couplingCoordination(systems, equalWeights(3), 'modified')),
  onShares('order degree', 20, (data) =>
    orderDegree(data, new Float64Array(20), new Float64Array(20).fill(1), mixedDirections(20), equalWeights(20)),
  ),
  onShares('composite synergy', 3, (degrees) => compositeSynergy(degrees)),
  onShares('obstacle degrees', 20, (normalized) => obstacleDegrees(normalized, equalWeights(20))),
  {
    family,
    method: 'triple helix',
    counted: 'counts',
    sizes: [8],
    prepare: (count) => {
      const counts = randomNumbers(count, 10, 1000).map(Math.floor);
      return { numbers: counts, run: () => tripleHelix(counts) };
    },
  },
];

function onShares(method: string, columns: number, run: (shares: Matrix) => unknown): Subject {
  return {
    family,
    method,
    counted: `rows × ${columns} columns`,
    sizes,
    prepare: (rows) => {
      const shares = randomTable(rows, columns, 0, 1);
      return { numbers: shares.values, run: () => run(shares) };
    },
  };
}
