import {
  answersFor,
  comparisonAnswer,
  comparisonsOf,
  type BestWorstAnswers,
  type Judge,
} from '../../evaluation/elicitation/best-worst';
import { acceptedRatio, consistencySoFar, mostCompared } from '../../evaluation/elicitation/consistency';
import { openQuestions, questionsOf, timesOf, type Expert } from '../../evaluation/elicitation/judgements';
import type { Level } from '../../evaluation/elicitation/levels';
import type { BestWorstPlace, ExpertDraft, InterviewPlace, PairPlace } from './interview-draft';

const keyOf = (dimension: string | null): string => dimension ?? '';

/** Whether a level is answered completely, contradicts itself, and the person has not said to keep it so. */
export const needsReview = (level: Level, { judgements, kept }: ExpertDraft): boolean =>
  openQuestions([level], judgements) === 0 &&
  !kept.includes(keyOf(level.dimension)) &&
  (consistencySoFar(level, judgements) ?? 0) > acceptedRatio;

/** A level with too many elements to compare each with each; null where there is none. */
export const tooLarge = (levels: readonly Level[]): Level | null =>
  levels.find(({ elements }) => elements.length > mostCompared) ?? null;

const question = (expert: number, row: string, column: string): PairPlace => ({
  page: 'question',
  expert,
  row,
  column,
  again: false,
});

const questionsAt = (level: Level, expert: number): PairPlace[] =>
  questionsOf(level).map(({ row, column }) => question(expert, row.code, column.code));

/** The level that a page is about. */
export const levelAt = (levels: readonly Level[], place: InterviewPlace): Level | undefined =>
  place.page === 'question'
    ? levels.find(({ elements }) => elements.some(({ code }) => code === place.row))
    : levels.find(({ dimension }) => dimension === place.dimension);

/** Where an interview begins or goes on: at the first open question, or at the very first when all are answered. */
export function firstPair(levels: readonly Level[], { judgements }: Expert, expert: number): PairPlace | null {
  const all = levels.flatMap((level) => questionsAt(level, expert));
  const isOpen = (place: PairPlace) =>
    place.page === 'question' && timesOf(judgements, place.row, place.column) === null;
  return all.find(isOpen) ?? all[0] ?? null;
}

/** The page after one: question by question, the review of a level that contradicts itself, the next level; then null. */
export function pairAfter(levels: readonly Level[], expert: ExpertDraft, place: PairPlace): PairPlace | null {
  const level = levelAt(levels, place);
  if (!level) return null;
  const questions = questionsAt(level, place.expert);
  if (place.page === 'question' && !place.again) {
    const next = questions[questions.findIndex((one) => samePair(one, place)) + 1];
    if (next) return next;
  }
  if (place.page === 'question' && needsReview(level, expert)) {
    return { page: 'review', expert: place.expert, dimension: level.dimension };
  }
  const following = levels[levels.indexOf(level) + 1];
  return following ? questionsAt(following, place.expert)[0] : null;
}

/** The question before a page; null before the first. A question asked again goes back to the review it came from. */
export function pairBefore(levels: readonly Level[], place: PairPlace): PairPlace | null {
  const level = levelAt(levels, place);
  if (!level) return null;
  if (place.page === 'question' && place.again) {
    return { page: 'review', expert: place.expert, dimension: level.dimension };
  }
  const all = levels.flatMap((one) => questionsAt(one, place.expert));
  if (place.page === 'review') return questionsAt(level, place.expert).at(-1) ?? null;
  return all[all.findIndex((one) => samePair(one, place)) - 1] ?? null;
}

const samePair = (one: PairPlace, other: PairPlace): boolean =>
  one.page === 'question' && other.page === 'question' && one.row === other.row && one.column === other.column;

/** The pages about the best and the worst of a level, as far as they are known. */
export function bestWorstPlaces(level: Level, answers: BestWorstAnswers, expert: number): BestWorstPlace[] {
  const { dimension } = level;
  return [
    { page: 'extreme', expert, which: 'best', dimension },
    { page: 'extreme', expert, which: 'worst', dimension },
    ...comparisonsOf(level, answers).map(({ of, element }): BestWorstPlace => ({
      page: 'comparison',
      expert,
      of,
      code: element.code,
      dimension,
    })),
  ];
}

const allBestWorst = (levels: readonly Level[], { answers }: Judge, expert: number): BestWorstPlace[] =>
  levels.flatMap((level) => bestWorstPlaces(level, answersFor(level, answers), expert));

const sameBestWorst = (one: BestWorstPlace, other: BestWorstPlace): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isOpen = (levels: readonly Level[], judge: Judge, place: BestWorstPlace): boolean => {
  const level = levelAt(levels, place);
  if (!level) return false;
  const answers = answersFor(level, judge.answers);
  if (place.page === 'extreme') return answers[place.which] === null;
  const comparison = comparisonsOf(level, answers).find(
    ({ of, element }) => of === place.of && element.code === place.code,
  );
  return comparison !== undefined && comparisonAnswer(answers, comparison) === null;
};

/** Where a person's interview begins or goes on. */
export function firstBestWorst(levels: readonly Level[], judge: Judge, expert: number): BestWorstPlace | null {
  const places = allBestWorst(levels, judge, expert);
  return places.find((place) => isOpen(levels, judge, place)) ?? places[0] ?? null;
}

/** The page so many places after one, in the interview of the same person. */
function bestWorstBeside(levels: readonly Level[], judge: Judge, place: BestWorstPlace, steps: 1 | -1) {
  const places = allBestWorst(levels, judge, place.expert);
  return places[places.findIndex((one) => sameBestWorst(one, place)) + steps] ?? null;
}

export const bestWorstAfter = (levels: readonly Level[], judge: Judge, place: BestWorstPlace): BestWorstPlace | null =>
  bestWorstBeside(levels, judge, place, 1);

export const bestWorstBefore = (levels: readonly Level[], judge: Judge, place: BestWorstPlace): BestWorstPlace | null =>
  bestWorstBeside(levels, judge, place, -1);

/** A question is read and answered in about this many seconds. */
const secondsEach = 12;

export const minutesFor = (questions: number): number => Math.max(1, Math.round((questions * secondsEach) / 60));
