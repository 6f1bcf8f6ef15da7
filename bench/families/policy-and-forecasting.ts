import { gm11 } from '../../src/methods/forecasting/gm11';
import { gm11Check } from '../../src/methods/forecasting/gm11-check';
import { match } from '../../src/methods/forecasting/match';
import { inequality, inequalityMeasures } from '../../src/methods/policy/inequality';
import { pmc } from '../../src/methods/policy/pmc';
import { randomNumbers, randomTable } from '../samples';
import type { Subject } from '../subject';

const series = [5, 20, 100];
const values = [100, 1000, 10_000];

export const policyAndForecasting: Subject[] = [
  {
    family: 'Policy',
    method: 'PMC',
    counted: 'policies × 40 variables',
    sizes: values,
    prepare: (rows) => {
      const shares = randomTable(rows, 40, 0, 1);
      const codes = { ...shares, values: shares.values.map(Math.round) };
      const groups = Array.from({ length: 40 }, (_, variable) => `X${1 + Math.floor(variable / 4)}`);
      return { numbers: codes.values, run: () => pmc(codes, groups) };
    },
  },
  ...inequalityMeasures.map((measure) =>
    onNumbers('Policy', `inequality ${measure}`, values, (numbers) => inequality(numbers, measure)),
  ),
  onNumbers('Forecast and match', 'GM(1,1)', series, (numbers) => gm11(numbers)),
  onNumbers('Forecast and match', 'GM(1,1) check', series, (numbers) => gm11Check(numbers)),
  onNumbers('Forecast and match', 'match', values, (numbers) => match(numbers, numbers.slice().reverse())),
];

function onNumbers(
  family: string,
  method: string,
  sizes: readonly number[],
  run: (numbers: Float64Array) => unknown,
): Subject {
  return {
    family,
    method,
    counted: 'values',
    sizes,
    prepare: (count) => {
      const numbers = randomNumbers(count);
      return { numbers, run: () => run(numbers) };
    },
  };
}
