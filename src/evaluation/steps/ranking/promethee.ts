import { columnOf } from '../../../methods/matrix';
import { flowsBySorting } from '../../../methods/ranking/preference-flows';
import { promethee } from '../../../methods/ranking/promethee';
import { both } from '../../analyses/columns';
import { where } from '../step-sheet';
import type { MethodSteps } from '../steps';

/** The usual preference: one unit is preferred to another on an indicator as soon as it is better there. */
export const prometheeSteps: MethodSteps = ({ sheet, data, weights, directions, table, weightCells }) => {
  const { positive, negative, net } = promethee(data, weights, directions);
  const flows = directions.map((direction, column) =>
    flowsBySorting(
      columnOf(data, column).map((value) => (direction === 'cost' ? -value : value)),
      'usual',
      { q: 0, p: 0, s: 0 },
    ),
  );
  const shares = (side: 'positive' | 'negative') => ({
    ...data,
    values: data.values.map((_, at) => flows[at % data.columns][side][Math.floor(at / data.columns)] / (data.rows - 1)),
  });
  /** How many values of an indicator are smaller, or larger, as a share of the other units. */
  const share = (indicator: number, smaller: boolean): string => {
    const cells = table.column(indicator);
    return where(cells, `(RANK.EQ(${cells},${cells},${smaller ? 1 : 0})-1)/(${sheet.count}-1)`);
  };
  const beats = sheet.byIndicator(
    both('Share of the others that a unit beats', '优于其他对象的比例'),
    (indicator) => share(indicator, directions[indicator] === 'benefit'),
    shares('positive'),
  );
  const beaten = sheet.byIndicator(
    both('Share of the others that beat it', '劣于其他对象的比例'),
    (indicator) => share(indicator, directions[indicator] !== 'benefit'),
    shares('negative'),
  );
  return sheet.figures(both('Flows', '优先流'), [
    {
      id: 'positive',
      label: both('φ⁺, positive flow', 'φ⁺，正流'),
      formula: (unit) => `SUMPRODUCT(${beats.row(unit)},${weightCells})`,
      values: positive,
    },
    {
      id: 'negative',
      label: both('φ⁻, negative flow', 'φ⁻，负流'),
      formula: (unit) => `SUMPRODUCT(${beaten.row(unit)},${weightCells})`,
      values: negative,
    },
    {
      id: 'net',
      label: both('φ, net flow', 'φ，净流'),
      formula: (_, cell) => `${cell('positive')}-${cell('negative')}`,
      values: net,
    },
  ])('net');
};
