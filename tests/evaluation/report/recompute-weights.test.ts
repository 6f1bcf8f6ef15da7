import type { Expert } from '../../../src/evaluation/elicitation/judgements';
import type { Evaluation } from '../../../src/evaluation/evaluation';
import { withDirection } from '../../../src/evaluation/make-evaluation';
import { dataWeightings, type GivenWeights, type WeightChoice } from '../../../src/evaluation/weight-origins';
import { combinations } from '../../../src/methods/weighting/combine';
import { expertFor, judgeFor } from '../interviews';
import { provinces, provincesByM8 } from '../provinces';
import { expectRecomputed } from './expect-recomputed';
import { awkward, own } from './own-cases';
import { paragraphOf, planFor, plannedCells } from './told';

const languages = ['en', 'zh-CN'] as const;

const few = { ...provinces(), rows: provinces().rows.slice(0, 9) };
const byM8 = provincesByM8({ source: few });
/** Ratios of values know no range that is best. */
const model: Evaluation = {
  ...byM8,
  indicators: byM8.indicators.map((one) => (one.direction === 'target' ? withDirection(one, 'benefit') : one)),
};
const ofModel = (weights: WeightChoice): Evaluation => ({ ...model, weights });
const ofOwn = (weights: WeightChoice): Evaluation => own({ source: few, weights });

/** The first of them has taken a suggestion in the place of an answer, which is kept below the squares. */
const people = (evaluation: Evaluation): Expert[] =>
  ['Li', 'Wu', 'Xu'].map((name, at) => {
    const expert = expertFor(evaluation, name, 1.3 + at);
    const [one, ...judgements] = expert.judgements;
    return at === 0 ? { name, judgements: [{ ...one, first: 7 }, ...judgements] } : expert;
  });

const given = (evaluation: Evaluation): [string, GivenWeights][] => [
  ['default', { from: 'default' }],
  ['equal', { from: 'equal' }],
  ['hand', { from: 'hand', values: evaluation.indicators.map((_, at) => 1 + (at % 4)) }],
  ['AHP by one person', { from: 'ahp', experts: people(evaluation).slice(0, 1) }],
  ['AHP by three people', { from: 'ahp', experts: people(evaluation) }],
  ['BWM by one person', { from: 'bwm', judges: [judgeFor(evaluation, '')] }],
  ['BWM by two people', { from: 'bwm', judges: [judgeFor(evaluation, 'Li'), judgeFor(evaluation, 'Wu', true)] }],
];

const fromData = dataWeightings.map((from): [string, WeightChoice] => [from, { from }]);

const combined = given(model).map(([name, choice], at): [string, WeightChoice] => {
  const [combination, data] = [combinations[at % combinations.length], dataWeightings[at]];
  return [`${name} and ${data}, ${combination}`, { from: 'combined', given: choice, data, combination, part: 0.3 }];
});

const cases: [string, Evaluation][] = [
  ...[...given(model), ...fromData, ...combined].map(([name, weights]): [string, Evaluation] => [
    `${name} over a model`,
    ofModel(weights),
  ]),
  ...[...given(own()), ...fromData].map(([name, weights]): [string, Evaluation] => [`${name}, own`, ofOwn(weights)]),
  ...(['entropy-minmax', 'critic', 'sd', 'cv', 'gini', 'pca'] as const).map((from): [string, Evaluation] => [
    `${from} with constant indicators`,
    awkward({ weights: { from } }),
  ]),
];

test.each(cases.flatMap(([name, evaluation]) => languages.map((language) => ({ name, language, evaluation }))))(
  'weights by $name are recomputed from their paragraph ($language)',
  async ({ evaluation, language }) => {
    const plan = planFor(evaluation, language);
    await expectRecomputed(paragraphOf(evaluation, language), plannedCells(plan, evaluation.source));
  },
);
