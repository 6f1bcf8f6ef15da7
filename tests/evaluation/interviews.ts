import { questionsOf, type Expert, type Judgement } from '../../src/evaluation/elicitation/judgements';
import { levelsOf } from '../../src/evaluation/elicitation/levels';
import type { Evaluation } from '../../src/evaluation/evaluation';
import type { BestWorstAnswers, Judge } from '../../src/evaluation/elicitation/best-worst';
import { nearestStep } from '../../src/evaluation/elicitation/consistency';

/** A person who answers every question by the place of the elements: the first ones matter more, `sharpness` says how much. */
export const expertFor = (evaluation: Evaluation, name: string, sharpness = 2): Expert => ({
  name,
  judgements: levelsOf(evaluation).flatMap((level) =>
    questionsOf(level).map(({ row, column }): Judgement => {
      const place = (code: string) => level.elements.findIndex((element) => element.code === code);
      const times = nearestStep(sharpness ** (place(column.code) - place(row.code)));
      return { row: row.code, column: column.code, times, first: null };
    }),
  ),
});

/** Such comparisons under a name; `reversed` where the last element matters most. */
export const judgeFor = (evaluation: Evaluation, name: string, reversed = false): Judge => ({
  name,
  answers: bestWorstFor(evaluation, reversed),
});

/** Comparisons of a person for whom the first element of each level matters most and the last least, or reversed. */
export const bestWorstFor = (evaluation: Evaluation, reversed = false): BestWorstAnswers[] =>
  levelsOf(evaluation).map(({ dimension, elements: inOrder }): BestWorstAnswers => {
    const elements = reversed ? [...inOrder].reverse() : inOrder;
    const last = elements.length - 1;
    return {
      dimension,
      best: elements[0].code,
      worst: elements[last].code,
      bestToOthers: Object.fromEntries(elements.slice(1).map(({ code }, at) => [code, Math.min(9, 2 + at)])),
      othersToWorst: Object.fromEntries(elements.slice(1, last).map(({ code }, at) => [code, Math.min(9, last - at)])),
    };
  });
