import type { Mean } from '../../../methods/ranking/aggregate';
import { both } from '../../analyses/columns';
import type { UnitFigure } from '../step-sheet';
import type { MethodSteps, StepDimension } from '../steps';
import { words } from '../words';

/**
 * A weighted mean inside each dimension, then over the dimensions: what is missing leaves its weight to the rest of its
 * dimension, and a dimension without any value to the others.
 */
export const meanSteps =
  (mean: Mean & ('arithmetic' | 'geometric')): MethodSteps =>
  ({ sheet, table, dimensions, coverage, scores, weightCells, weightCell }) => {
    const partOf = ({ members }: StepDimension, cell: (indicator: number) => string): string =>
      `${cell(members[0])}:${cell(members[members.length - 1])}`;
    const weights = sheet.line(
      both('Weights of the dimensions', '各维度权重'),
      dimensions.map((dimension) => ({
        id: dimension.code,
        label: dimension.name,
        formula: `SUM(${partOf(dimension, weightCell)})`,
        value: dimension.weight,
        numberFormat: '0.00%',
      })),
    );
    const points = sheet.figures(both('Points of the dimensions', '各维度得分'), [
      ...dimensions.map((dimension): UnitFigure => ({
        id: dimension.code,
        label: dimension.name,
        formula: (unit) => {
          const cells = partOf(dimension, (indicator) => table.cell(unit, indicator));
          const inside = partOf(dimension, weightCell);
          const present = `SUMPRODUCT(ISNUMBER(${cells})*${inside})`;
          return `IF(${present}=0,"",SUMPRODUCT(${cells},${inside})/${present})`;
        },
        values: dimension.points,
        numberFormat: '0.00',
      })),
      {
        id: 'coverage',
        label: both('Share of the weight with data', '有数据的权重占比'),
        formula: (unit) => `SUMPRODUCT(ISNUMBER(${table.row(unit)})*${weightCells})`,
        values: coverage,
        numberFormat: '0%',
      },
    ]);
    const [title, combined] =
      mean === 'arithmetic'
        ? [both('What each dimension adds', '各维度的贡献'), 'SUM']
        : [both('Factors: points to the power of the weight', '因子：维度得分的权重次幂'), 'PRODUCT'];
    const present = (unit: number): string =>
      dimensions.map(({ code }) => `ISNUMBER(${points(code, unit)})*${weights(code)}`).join('+');
    return sheet.figures(title, [
      ...dimensions.map(({ code, name, weight, points: own }): UnitFigure => ({
        id: code,
        label: name,
        formula: (unit) => {
          const share = `${weights(code)}/(${present(unit)})`;
          const part = mean === 'arithmetic' ? `${points(code, unit)}*${share}` : `${points(code, unit)}^(${share})`;
          return `IF(ISNUMBER(${points(code, unit)}),${part},"")`;
        },
        values: own.map((value, at) => {
          const share = weight / weightPresent(dimensions, at);
          return mean === 'arithmetic' ? value * share : value ** share;
        }),
      })),
      {
        id: 'score',
        label: words.score,
        formula: (_, cell) => `${combined}(${dimensions.map(({ code }) => cell(code)).join(',')})`,
        values: scores,
      },
    ])('score');
  };

const weightPresent = (dimensions: readonly StepDimension[], unit: number): number =>
  dimensions.reduce((sum, { points, weight }) => sum + (Number.isNaN(points[unit]) ? 0 : weight), 0);
