import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { workload, workloadOf } from '../../../../src/evaluation/analyses/m2/workload';
import type { CellValue } from '../../../../src/evaluation/source';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const rates = [
  ['development', 2, 100],
  ['service', 1, ''],
];
const projects: CellValue[][] = [
  ['c1', 'T1', 'development', 60, 75],
  ['c1', 'T2', 'development', 60, 25],
  ['c2', 'T2', 'service', 30, 100],
];
const inputs = (rows = projects) => inputsFor(workload, { 'workload-rates': rates, 'horizontal-projects': rows });

test('cash times the rate, at most the cap of the whole project, by shares', () => {
  // 60 × 2 = 120 is capped at 100 before it is shared.
  expect(workloadOf(inputs()).map(({ part }) => part)).toEqual([75, 25, 30]);
  expect(shownBy(workload, inputs()).finding).toBe(
    'Horizontal projects count 130.0 units of workload for 2 people; most for T1: 75.0.',
  );
});

test('a type without a rate and shares that do not sum to 100 are refused at their cells', () => {
  const wrong = projects.map((row, at) => (at === 1 ? ['c1', 'T2', 'licence', 60, 30] : row));
  expect(checkInputs(workload, inputs(wrong))).toMatchObject([
    { place: { address: 'C6' }, text: { en: expect.stringContaining('“licence” has no rate') } },
    { place: { address: 'E6' }, text: { en: expect.stringContaining('add up to 105%') } },
  ]);
});
