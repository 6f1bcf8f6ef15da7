import { absolute, onSheet, rangeAddress } from '../address';
import { levelsOf, pathsOf, type Level } from '../elicitation/levels';
import type { Evaluation } from '../evaluation';
import { givenWeightsOf } from '../weight-origins';
import { headerRow } from './appearance';
import { textIn, type Layout } from './layout';

/** Columns of the sheet of judgements before the first judgement. */
export const judgementColumns = { part: 0, expert: 1, code: 2, element: 3, first: 4 } as const;

/** Where a level stands in the sheet. */
export interface LevelPlace {
  readonly level: Level;
  readonly header: number;
  /** First row of a person's square or lists, the squares standing one below the other. */
  readonly square: (expert: number) => number;
  /** First row of the level's weights: of the only expert, or of all together. */
  readonly weights: number;
  /** First row that is free below. */
  readonly end: number;
}

/** How many people answered: each has a square of judgements in every level, or two lists of comparisons. */
const squaresOf = (evaluation: Evaluation): number => {
  const given = givenWeightsOf(evaluation.weights);
  if (given?.from === 'bwm') return given.judges.length;
  return given?.from === 'ahp' ? given.experts.length : 1;
};

/** The levels one below the other; in each the squares or lists of all people, so that one range takes them all. */
export function levelPlaces(evaluation: Evaluation): LevelPlace[] {
  const squares = squaresOf(evaluation);
  let next = headerRow;
  return levelsOf(evaluation).map((level): LevelPlace => {
    const header = next;
    const size = level.elements.length;
    const first = header + 1;
    const weights = first + (squares > 1 ? squares * size : 0);
    const end = weights + size;
    next = end + 1;
    return { level, header, square: (expert) => first + expert * size, weights, end };
  });
}

const largest = (evaluation: Evaluation): number =>
  Math.max(0, ...levelsOf(evaluation).map(({ elements }) => elements.length));

/** The weights stand to the right of the largest square, or of the two lists of best–worst comparisons. */
export const weightColumn = (evaluation: Evaluation): number =>
  judgementColumns.first + (givenWeightsOf(evaluation.weights)?.from === 'bwm' ? 2 : largest(evaluation));

/**
 * The weight of an indicator as the product of the weights on the way to it. Each is picked from the whole column of
 * its level, so that the formula visibly depends on the one cell that computes them.
 */
export function elicitedWeight({ evaluation, sheets }: Layout): (indicator: number) => string {
  const places = levelPlaces(evaluation);
  const column = weightColumn(evaluation);
  const paths = pathsOf(evaluation);
  return (indicator) =>
    paths[indicator]
      .map(({ level, element }) => {
        const { weights, level: compared } = places[level];
        const cells = rangeAddress(weights, column, compared.elements.length, 1);
        return `INDEX(${onSheet(sheets.judgements, cells)},${element + 1})`;
      })
      .join('*') || '1';
}

/** The squares of experts as a formula on the same sheet names them. */
export const squareCells = (place: LevelPlace, expert: number, experts = 1): string => {
  const size = place.level.elements.length;
  return absolute(rangeAddress(place.square(expert), judgementColumns.first, experts * size, size));
};

/** What the elements of a level are parts of. */
export const partName = (layout: Layout, { level }: LevelPlace): string =>
  level.name ? textIn(layout, level.name) : layout.t('weighting.whole');
