import { absolute, cellAddress, rangeAddress } from '../address';
import type { Judge } from '../elicitation/best-worst';
import { distancesFromAll, judgesWeights, weightsOfEach } from '../elicitation/best-worst-group';
import type { CellValue } from '../source';
import { partName, weightColumn, type LevelPlace } from './judgement-cells';
import { textIn, type Layout } from './layout';
import type { ArrayFormula, Format } from './plan';

/** What several people need beside what each needs: role of the element, distance from all, lowest and highest weight. */
export const groupColumns = 4;

/** Columns after the weight; ξ and CR stand between. */
const [distance, lowest, highest] = [4, 5, 6];

export const groupHead = ({ t }: Layout): string[] =>
  (['role', 'distance', 'lowest', 'highest'] as const).map((head) => t(`weighting.head.${head}`));

/** The elements once more, for the weights of all together. */
export const groupRows = (layout: Layout, place: LevelPlace): CellValue[][] =>
  place.level.elements.map(({ code, name }) => [
    partName(layout, place),
    layout.t('weighting.allExperts'),
    code,
    textIn(layout, name),
    ...Array.from({ length: 5 + groupColumns }, () => ''),
  ]);

export function groupFormulas(layout: Layout, place: LevelPlace, judges: readonly Judge[]): ArrayFormula[] {
  const { level, weights: first } = place;
  const size = level.elements.length;
  const column = weightColumn(layout.evaluation);
  const weightsAt = (row: number) => absolute(rangeAddress(row, column, size, 1));
  const cellsOf = (row: number) => judges.map((_, judge) => cellAddress(place.square(judge) + row, column)).join(',');
  const each = weightsOfEach(level, judges);
  const spread = (at: number, figure: 'MIN' | 'MAX', ofAll: (...numbers: number[]) => number): ArrayFormula[] =>
    level.elements.map((_, row) => ({
      at: cellAddress(first + row, column + at),
      formula: `=${figure}(${cellsOf(row)})`,
      rows: 1,
      columns: 1,
      expected: [[ofAll(...each.map((weights) => weights[row]))]],
    }));
  return [
    {
      at: cellAddress(first, column),
      formula: `=(${judges.map((_, judge) => weightsAt(place.square(judge))).join('+')})/${judges.length}`,
      rows: size,
      columns: 1,
      expected: Array.from(judgesWeights(level, judges), (value) => [value]),
    },
    ...distancesFromAll(level, judges).map((value, judge): ArrayFormula => ({
      at: cellAddress(place.square(judge), column + distance),
      formula: `=SUMPRODUCT(ABS(${weightsAt(place.square(judge))}-${weightsAt(first)}))/2`,
      rows: 1,
      columns: 1,
      expected: [[value]],
    })),
    ...spread(lowest, 'MIN', Math.min),
    ...spread(highest, 'MAX', Math.max),
  ];
}

export const groupFormats = ({ evaluation }: Layout, { header, end }: LevelPlace): Format[] => [
  { range: rangeAddress(header + 1, weightColumn(evaluation) + distance, end - header - 1, 3), numberFormat: '0.0%' },
];
