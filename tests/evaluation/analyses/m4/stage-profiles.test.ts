import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { scoresOf, stageProfiles } from '../../../../src/evaluation/analyses/m4/stage-profiles';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const rows = [
  ['context', 'Growth', 100, 60, 50, 40, 20],
  ['results', 'Maturity', 20, 40, 50, 60, 100],
];
const inputs = (given = rows) => inputsFor(stageProfiles, { 'dimension-points': given });

test('each stage weighs the five dimensions as model M4 prints them', () => {
  const [context, results] = scoresOf(inputs()['dimension-points']);
  // Budding .25 .25 .20 .15 .15; growth .15 .20 .20 .20 .25; maturity .10 .15 .20 .20 .35; transformation .25 .20 .20 .15 .20.
  [59, 50, 44, 57].forEach((score, at) => expect(context[at]).toBeCloseTo(score, 10));
  [49, 58, 65, 52].forEach((score, at) => expect(results[at]).toBeCloseTo(score, 10));
});

test('says whose score moves most, who leads where, and what counts', () => {
  const shown = shownBy(stageProfiles, inputs());
  expect(shown.finding).toBe('The score of results depends most on the stage: from 49.0 (Budding) to 65.0 (Maturity).');
  expect(shown.second).toBe(
    'The highest score changes hands: Budding – context, Growth – results, Maturity – results, Transformation – context.',
  );
  const own = shown.of('"Maturity"').flat();
  expect(own[0]).toBeCloseTo(50, 10);
  expect(own[1]).toBeCloseTo(65, 10);
  expect(shownBy(stageProfiles, inputs([rows[0]])).second).toBe('context has the highest score at every stage.');
});

test('points outside 0–100 and an unknown stage are named with their cells', () => {
  expect(checkInputs(stageProfiles, inputs([['a', 'Boom', 101, 1, 1, 1, 1]]))).toMatchObject([
    { severity: 'problem', place: { address: 'B5' } },
    { severity: 'problem', place: { address: 'C5' } },
  ]);
});
