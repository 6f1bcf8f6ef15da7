import { bestWorst } from '../../methods/weighting/best-worst';
import { bestWorstCheck, type BestWorstCheckResult } from '../../methods/weighting/best-worst-check';
import { OpenQuestions } from './ahp-weights';
import type { Element, Level } from './levels';

/** The answers of a level: its most and least important element, and the comparisons with both, 1 to 9, by code. */
export interface BestWorstAnswers {
  readonly dimension: string | null;
  readonly best: string | null;
  readonly worst: string | null;
  readonly bestToOthers: Readonly<Record<string, number>>;
  readonly othersToWorst: Readonly<Record<string, number>>;
}

/** A person's comparisons, level by level. */
export interface Judge {
  readonly name: string;
  readonly answers: readonly BestWorstAnswers[];
}

/** One of the 2n − 3 comparisons: of the best with another element, or of another element with the worst. */
export interface Comparison {
  readonly of: 'bestToOthers' | 'othersToWorst';
  readonly element: Element;
}

const noAnswers = (dimension: string | null): BestWorstAnswers => ({
  dimension,
  best: null,
  worst: null,
  bestToOthers: {},
  othersToWorst: {},
});

export const answersFor = ({ dimension }: Level, all: readonly BestWorstAnswers[]): BestWorstAnswers =>
  all.find((answers) => answers.dimension === dimension) ?? noAnswers(dimension);

export const withAnswers = (all: readonly BestWorstAnswers[], answers: BestWorstAnswers): BestWorstAnswers[] => [
  ...all.filter(({ dimension }) => dimension !== answers.dimension),
  answers,
];

/**
 * The comparisons to be made, once the best and the worst are known: best against worst first. What is as important as
 * the best is to the worst what the best is, and is not asked again.
 */
export function comparisonsOf({ elements }: Level, { best, worst, bestToOthers }: BestWorstAnswers): Comparison[] {
  if (best === null || worst === null) return [];
  const others = elements.filter(({ code }) => code !== best && code !== worst);
  const least = elements.filter(({ code }) => code === worst);
  return [
    ...[...least, ...others].map((element): Comparison => ({ of: 'bestToOthers', element })),
    ...others
      .filter(({ code }) => bestToOthers[code] !== 1)
      .map((element): Comparison => ({ of: 'othersToWorst', element })),
  ];
}

/** The smallest answer that makes sense: only what is as far from the best as the worst is can be as little as the worst. */
export function leastAnswer({ worst, bestToOthers }: BestWorstAnswers, { of, element }: Comparison): 1 | 2 {
  if (of === 'bestToOthers') return element.code === worst ? 2 : 1;
  return bestToOthers[element.code] === bestToOthers[worst ?? ''] ? 1 : 2;
}

/** The answer given; null while open, or once another answer has taken its sense away. */
export function comparisonAnswer(answers: BestWorstAnswers, comparison: Comparison): number | null {
  const answer = answers[comparison.of][comparison.element.code] ?? null;
  return answer !== null && answer >= leastAnswer(answers, comparison) ? answer : null;
}

/** Questions of a level that are still open; choosing the best and the worst are one each. */
export function openComparisons(level: Level, answers: BestWorstAnswers): number {
  const { best, worst } = answers;
  if (best === null || worst === null) {
    return 2 * level.elements.length - 3 + Number(best === null) + Number(worst === null);
  }
  return comparisonsOf(level, answers).filter((comparison) => comparisonAnswer(answers, comparison) === null).length;
}

/** Questions of all levels that are still open. */
export const openBestWorst = (levels: readonly Level[], all: readonly BestWorstAnswers[]): number =>
  levels.reduce((sum, level) => sum + openComparisons(level, answersFor(level, all)), 0);

/** The two lists that the method takes, in the order of the level's elements; null while a question is open. */
export function listsOf(
  level: Level,
  answers: BestWorstAnswers,
): { readonly bestToOthers: number[]; readonly othersToWorst: number[] } | null {
  const { best, worst } = answers;
  if (best === null || worst === null || openComparisons(level, answers) > 0) return null;
  const bestToWorst = answers.bestToOthers[worst];
  return {
    bestToOthers: level.elements.map(({ code }) => (code === best ? 1 : answers.bestToOthers[code])),
    othersToWorst: level.elements.map(({ code }) => {
      if (code === worst) return 1;
      return code === best || answers.bestToOthers[code] === 1 ? bestToWorst : answers.othersToWorst[code];
    }),
  };
}

export function bestWorstWeights(level: Level, all: readonly BestWorstAnswers[]): Float64Array {
  const lists = listsOf(level, answersFor(level, all));
  if (!lists) throw new OpenQuestions();
  return bestWorst(lists.bestToOthers, lists.othersToWorst).weights;
}

/** How well the comparisons of a level fit together; null while a question is open. */
export function bestWorstConsistency(level: Level, answers: BestWorstAnswers): BestWorstCheckResult | null {
  const lists = listsOf(level, answers);
  return lists && bestWorstCheck(lists.bestToOthers, lists.othersToWorst);
}
