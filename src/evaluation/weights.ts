import type { Direction } from '../methods/matrix';
import { combineWeights } from '../methods/weighting/combine';
import { weights as weightsFromData } from '../methods/weighting/weights';
import { levelWeights } from './elicitation/ahp-weights';
import { openBestWorst } from './elicitation/best-worst';
import { judgesWeights } from './elicitation/best-worst-group';
import { openQuestions } from './elicitation/judgements';
import { levelsOf, weightsFromLevels } from './elicitation/levels';
import { completeRows } from './complete-rows';
import type { Evaluation } from './evaluation';
import {
  dataWeightingOf,
  givenWeightsOf,
  looksAtValues,
  type DataWeighting,
  type GivenWeights,
} from './weight-origins';

/** The values and points of all units, from which data-driven weights are computed. */
export interface WeighedData {
  readonly values: readonly (readonly number[])[];
  readonly points: readonly (readonly number[])[];
}

/** The two kinds of weights and what comes of them; each kind is null where it takes no part. All sum to 1. */
export interface WeightParts {
  readonly given: readonly number[] | null;
  readonly fromData: readonly number[] | null;
  readonly weights: readonly number[];
}

/** Weights of the indicators in use, summing to 1. */
export const weightsOf = (evaluation: Evaluation, data: WeighedData): readonly number[] =>
  weightPartsOf(evaluation, data).weights;

export function weightPartsOf(evaluation: Evaluation, data: WeighedData): WeightParts {
  const choice = evaluation.weights;
  const givenBy = givenWeightsOf(choice);
  const weighting = dataWeightingOf(choice);
  const given = givenBy && givenWeights(evaluation, givenBy);
  const fromData = weighting && dataWeights(evaluation, weighting, data);
  if (choice.from !== 'combined') return { given, fromData, weights: (given ?? fromData)! };
  const { weights } = combineWeights(given!, fromData!, choice.combination, choice.part);
  return { given, fromData, weights: Array.from(weights) };
}

/** Whether there are weights at all: by hand, one at least must be above 0; an interview must be complete. */
export function areGiven(evaluation: Evaluation, choice: GivenWeights): boolean {
  if (choice.from === 'hand') return choice.values.some((value) => value > 0);
  return openQuestionsOf(evaluation, choice) === 0;
}

/** How many questions an interview still has to ask; 0 where there is none. */
export function openQuestionsOf(evaluation: Evaluation, choice: GivenWeights): number {
  const levels = levelsOf(evaluation);
  if (choice.from === 'ahp') {
    return choice.experts.reduce((sum, { judgements }) => sum + openQuestions(levels, judgements), 0);
  }
  if (choice.from !== 'bwm') return 0;
  return choice.judges.reduce((sum, { answers }) => sum + openBestWorst(levels, answers), 0);
}

export function givenWeights(evaluation: Evaluation, choice: GivenWeights): number[] {
  switch (choice.from) {
    case 'default':
      return defaultWeights(evaluation);
    case 'equal':
      return evaluation.indicators.map(() => 1 / evaluation.indicators.length);
    case 'hand':
      return rescaled(choice.values);
    case 'ahp':
      return weightsFromLevels(
        evaluation,
        levelsOf(evaluation).map((level) => levelWeights(level, choice.experts)),
      );
    case 'bwm':
      return weightsFromLevels(
        evaluation,
        levelsOf(evaluation).map((level) => judgesWeights(level, choice.judges)),
      );
  }
}

/** The values say nothing about importance where a range is best: only the points know what is better. */
export class RangeIsBest extends Error {
  constructor(readonly indicator: number) {
    super(`Indicator ${indicator + 1} is best inside a range.`);
    this.name = 'RangeIsBest';
  }
}

/**
 * Points already say for each indicator which direction is better. MEREC, CILOS and IDOCRIW divide by the best or the
 * worst value, which is 0 among points: they look at the values.
 */
function dataWeights({ indicators }: Evaluation, weighting: DataWeighting, data: WeighedData): number[] {
  if (!looksAtValues(weighting)) {
    const { matrix } = completeRows(data.points);
    return Array.from(
      weightsFromData(
        matrix,
        weighting,
        indicators.map(() => 'benefit'),
      ),
    );
  }
  const directions = indicators.map(({ direction }, at): Direction => {
    if (direction === 'target') throw new RangeIsBest(at);
    return direction;
  });
  return Array.from(weightsFromData(completeRows(data.values).matrix, weighting, directions));
}

/**
 * The model's weights over the indicators in use: inside each dimension they are rescaled to the dimension's whole
 * weight, then the dimensions in use to 1, so that equal dimensions stay equal however many indicators are missing.
 */
export function defaultWeights({ dimensions, indicators }: Pick<Evaluation, 'dimensions' | 'indicators'>): number[] {
  const whole = dimensions.reduce((sum, dimension) => sum + dimension.weight, 0);
  return indicators.map((indicator) => {
    const dimension = dimensions.find(({ code }) => code === indicator.dimension);
    if (!dimension) throw new Error(`Indicator ${indicator.code} names a dimension that is not in use.`);
    const inside = indicators
      .filter((other) => other.dimension === indicator.dimension)
      .reduce((sum, other) => sum + other.defaultWeight, 0);
    return ((indicator.defaultWeight / inside) * dimension.weight) / whole;
  });
}

function rescaled(values: readonly number[]): number[] {
  const whole = values.reduce((sum, value) => sum + value, 0);
  if (!(whole > 0)) throw new RangeError('At least one weight must be above 0.');
  return values.map((value) => value / whole);
}
