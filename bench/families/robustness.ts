import type { Direction, Matrix } from '../../src/methods/matrix';
import { robust } from '../../src/methods/robustness/robust';
import { scoredMethods } from '../../src/methods/robustness/scorer';
import { sensitivity } from '../../src/methods/robustness/sensitivity';
import { smaa } from '../../src/methods/robustness/smaa';
import { equalWeights, mixedDirections, randomTable } from '../samples';
import type { Budget, Subject } from '../subject';

const family = 'Robustness';
const units = 100;
const columns = 20;
const weights = equalWeights(columns);
const directions = mixedDirections(columns);
const inTime: Budget = { seconds: 0.7 };

export const robustness: Subject[] = [
  ...scoredMethods.map((method) =>
    ofRuns(`robust ${method}`, (data, runs) => robust(data, weights, directions, { method, runs })),
  ),
  ofRuns('rank acceptability', (data, runs) => smaa(data, directions, { runs })),
  ...scoredMethods.map((method) =>
    ofUnits(`sensitivity ${method}`, (data, turned) => sensitivity(data, weights, turned, method)),
  ),
];

function ofRuns(method: string, run: (data: Matrix, runs: number) => unknown): Subject {
  return {
    family,
    method,
    counted: `runs over ${units} × ${columns}`,
    sizes: [100, 1000, 10_000],
    budget: inTime,
    prepare: (runs) => {
      const data = randomTable(units, columns);
      return { numbers: data.values, run: () => run(data, runs) };
    },
  };
}

function ofUnits(method: string, run: (data: Matrix, directions: Direction[]) => unknown): Subject {
  return {
    family,
    method,
    counted: `units × ${columns} indicators`,
    sizes: [10, 31, 100],
    prepare: (rows) => {
      const data = randomTable(rows, columns);
      return { numbers: data.values, run: () => run(data, directions) };
    },
  };
}
