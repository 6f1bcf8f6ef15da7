import { loadModel } from '../../../models/load';
import { mean, sum } from '../columns';
import type { Input } from '../inputs';
import { choiceOf, parts, peopleOf, rowsOf } from './assessment-input';

export const partsOf = (counted: boolean) => parts.filter((part) => part.counted === counted);

/** The counted and the rated part of an assessment's score, by the weights of the tier. */
export function partScores(input: Input, row: number) {
  const weights = loadModel('m3').profiles[choiceOf(input, 'tier', row)].weights;
  const of = (counted: boolean) =>
    sum(partsOf(counted).map(({ id, dimension, half }) => (weights[dimension] * input.number(id, row)) / half));
  return { counted: of(true), rated: of(false) };
}

export function peopleScores(input: Input) {
  const annualShare = loadModel('m3').parameters[0].value;
  return peopleOf(input).map((person) => {
    const rows = rowsOf(input, person);
    const scores = (kind: number) =>
      rows.filter((row) => choiceOf(input, 'kind', row) === kind).map((row) => partScores(input, row));
    const [annual, tenure] = [scores(0), scores(1)];
    const combined = (of: (one: { counted: number; rated: number }) => number) =>
      annualShare * mean(annual.map(of)) + (1 - annualShare) * mean(tenure.map(of));
    const total = (one: { counted: number; rated: number }) => one.counted + one.rated;
    return {
      person,
      row: rows[0],
      failed: rows.some((row) => choiceOf(input, 'gate', row) === 1),
      annual: mean(annual.map(total)),
      tenure: mean(tenure.map(total)),
      counted: combined(({ counted }) => counted),
      rated: combined(({ rated }) => rated),
      score: combined(total),
    };
  });
}
