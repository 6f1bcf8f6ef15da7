import { answersFor, listsOf, type Judge } from '../../../src/evaluation/elicitation/best-worst';
import { levelsOf } from '../../../src/evaluation/elicitation/levels';
import { evaluate } from '../../../src/evaluation/evaluate';
import { planOf } from '../../../src/evaluation/plan/plan-of';
import { readStored } from '../../../src/evaluation/stored';
import { readChoices } from '../../../src/evaluation/stored-choices';
import type { WeightChoice } from '../../../src/evaluation/weight-origins';
import { translator } from '../../../src/locales';
import { evaluationOf } from '../../../src/taskpane/state/evaluation-of';
import { restoredDraft } from '../../../src/taskpane/state/restored-draft';
import { expertFor, judgeFor } from '../../evaluation/interviews';
import { storedTables } from '../../evaluation/plan-tables';
import { provincesByM8 } from '../../evaluation/provinces';

const plain = provincesByM8();
const li = expertFor(plain, 'Li');
const [first, ...others] = li.judgements;
const repaired = { ...li, judgements: [{ ...first, times: 3, first: 1 / 5 }, ...others] };
const experts = [repaired, expertFor(plain, 'Wang', 1.2)];

const judges = [judgeFor(plain, 'Li'), judgeFor(plain, 'Wang', true)];

const cases: [string, WeightChoice][] = [
  ['two people’s judgements, one by suggestion', { from: 'ahp', experts }],
  ['comparisons with best and worst', { from: 'bwm', judges: [judgeFor(plain, '')] }],
  ['comparisons of two people with best and worst', { from: 'bwm', judges }],
  [
    'judgements combined with the data',
    { from: 'combined', given: { from: 'ahp', experts }, data: 'critic', combination: 'linear', part: 0.3 },
  ],
];

/** What a pane that knows nothing finds in the workbook. */
const reopened = (weights: WeightChoice, language: 'en' | 'zh-CN') => {
  const evaluation = { ...plain, weights };
  const now = new Date('2026-11-20T08:00:00Z');
  const taken = { sheets: [], names: [] };
  const tables = storedTables(planOf(evaluation, { t: translator(language), language, taken, now, version: '0.1.0' }));
  const stored = readStored('coop_evaluation', tables.evaluation.values);
  const choices = readChoices(tables);
  if (stored.kind !== 'stored' || choices.kind !== 'choices') throw new Error('The plan’s own tables cannot be read.');
  const { draft } = restoredDraft(stored.stored, choices.choices, plain.source, language);
  return { draft, evaluation: evaluationOf(draft, plain.source, language), before: evaluation };
};

test.each(
  cases.flatMap(([name, weights]) => (['en', 'zh-CN'] as const).map((language) => ({ name, weights, language }))),
)('reopening brings back $name ($language)', ({ weights, language }) => {
  const { evaluation, before } = reopened(weights, language);
  expect(evaluation.weights.from).toBe(weights.from);
  const shown = evaluate(evaluation).weights;
  evaluate(before).weights.forEach((weight, at) => expect(shown[at]).toBeCloseTo(weight, 12));
});

test('of several people who compared with best and worst, names and answers come back, and a draft of pairs stays empty', () => {
  const { draft } = reopened({ from: 'bwm', judges }, 'zh-CN');
  // What the best is to the worst stands in both lists of the sheet.
  const told = (judge: Judge) => levelsOf(plain).map((level) => listsOf(level, answersFor(level, judge.answers)));
  expect(draft.interview.judges.map(({ name }) => name)).toEqual(['Li', 'Wang']);
  expect(draft.interview.judges.map(told)).toEqual(judges.map(told));
  expect(draft.interview.experts).toEqual([{ name: '', judgements: [], kept: [] }]);
});

test('names and first answers come back too', () => {
  const { draft } = reopened({ from: 'ahp', experts }, 'zh-CN');
  expect(draft.interview.experts.map(({ name }) => name)).toEqual(['Li', 'Wang']);
  expect(draft.interview.experts[0].judgements).toContainEqual({ ...first, times: 3, first: 1 / 5 });
});
