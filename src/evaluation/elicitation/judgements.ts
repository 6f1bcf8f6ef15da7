import { zeroMatrix, type Matrix } from '../../methods/matrix';
import type { Element, Level } from './levels';

/** One answer: how many times the element `row` is as important as the element `column`, by their codes. */
export interface Judgement {
  readonly row: string;
  readonly column: string;
  /** On Saaty's scale: 1 to 9, or one by that. */
  readonly times: number;
  /** What was answered before a suggestion was taken; null where none was. */
  readonly first: number | null;
}

export interface Question {
  readonly row: Element;
  readonly column: Element;
}

/** A person's answers. */
export interface Expert {
  readonly name: string;
  readonly judgements: readonly Judgement[];
}

/**
 * The questions of a level: each element is compared with all before it, so that the first ones are soon compared with
 * each other and their consistency is known early.
 */
export const questionsOf = ({ elements }: Level): Question[] =>
  elements.flatMap((column, at) => elements.slice(0, at).map((row) => ({ row, column })));

/** How many times `row` is as important as `column`, whichever way round it was asked; null while unanswered. */
export function timesOf(judgements: readonly Judgement[], row: string, column: string): number | null {
  const judgement = judgementOf(judgements, row, column);
  if (!judgement) return null;
  return judgement.row === row ? judgement.times : 1 / judgement.times;
}

export const judgementOf = (judgements: readonly Judgement[], one: string, other: string): Judgement | null =>
  judgements.find(({ row, column }) => (row === one && column === other) || (row === other && column === one)) ?? null;

/** The judgements with one given or given anew; `first` is what it replaces by a suggestion. */
export const withJudgement = (judgements: readonly Judgement[], judgement: Judgement): Judgement[] => [
  ...judgements.filter((other) => other !== judgementOf(judgements, judgement.row, judgement.column)),
  judgement,
];

/** How many questions of the levels are still unanswered. */
export const openQuestions = (levels: readonly Level[], judgements: readonly Judgement[]): number =>
  levels.flatMap(questionsOf).filter(({ row, column }) => timesOf(judgements, row.code, column.code) === null).length;

/** The judgements as a square table; null while one is missing. */
export function matrixOf(elements: readonly Element[], judgements: readonly Judgement[]): Matrix | null {
  const size = elements.length;
  const matrix = zeroMatrix(size, size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const times = row === column ? 1 : timesOf(judgements, elements[row].code, elements[column].code);
      if (times === null) return null;
      matrix.values[row * size + column] = times;
    }
  }
  return matrix;
}
