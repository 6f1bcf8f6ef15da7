import { columnRanges } from '../../../methods/columns';
import { cilos } from '../../../methods/weighting/cilos';
import { both } from '../../analyses/columns';
import { where } from '../step-sheet';
import type { TableInput, WeightSteps } from '../steps';
import { byOneCall } from './by-one-call';

/** What the best of each indicator costs the others, and the weights that these losses leave in balance. */
export function drawCilos(input: TableInput): (indicator: number) => string {
  const { sheet, data, directions, table, names } = input;
  const { weights, losses } = cilos(data, directions);
  const { minimum } = columnRanges(data);
  const columns = data.columns;
  const turned = sheet.byIndicator(
    both('More is better: x, or min/x where less is better', '统一为正向：x，越小越好者为 min/x'),
    (indicator) => {
      const x = table.column(indicator);
      return where(x, directions[indicator] === 'cost' ? `MIN(${x})/${x}` : x);
    },
    {
      ...data,
      values: data.values.map((value, at) =>
        directions[at % columns] === 'cost' ? minimum[at % columns] / value : value,
      ),
    },
  );
  const bestOn = (indicator: number): string => {
    const column = turned.column(indicator);
    return `MATCH(MAX(${column}),${column},0)`;
  };
  const constant = (indicator: number): string => `(MAX(${turned.column(indicator)})=MIN(${turned.column(indicator)}))`;
  const lost = sheet.rows(
    both('Share of the best that is lost at the best of …', '在下列指标最优处损失的最优值比例'),
    names.map((name, other) => ({
      id: String(other),
      label: { en: name, zh: name },
      formula: (indicator: number) => {
        const column = turned.column(indicator);
        if (indicator === other) return '0';
        const loss = `1-INDEX(${column},${bestOn(other)})/MAX(${column})`;
        return `IF(${constant(indicator)}+${constant(other)}>0,0,${loss})`;
      },
      values: losses.values.subarray(other * columns, (other + 1) * columns),
    })),
  );
  const weight = byOneCall(input, 'cilos', weights);
  const own = weight('weight');
  sheet.rows(both('The losses in balance', '损失的平衡'), [
    {
      id: 'balance',
      label: both('Σ loss·weight − own weight·sum of its losses = 0', 'Σ 损失·权重 − 自身权重·其损失之和 = 0'),
      formula: (indicator) => {
        const losses = names.map((_, other) => lost(String(other), indicator)).join('+');
        return `ROUND(SUMPRODUCT(${lost(String(indicator))},${own})-${weight('weight', indicator)}*(${losses}),9)`;
      },
      values: weights.map(() => 0),
    },
  ]);
  return (indicator) => weight('weight', indicator);
}

export const cilosSteps: WeightSteps = (input) => void drawCilos(input);
