import { loadModel } from '../../../src/models/load';
import { problemsOf } from '../../../src/models/rules/rules';
import type { Model } from '../../../src/models/schema';

type Changeable<T> = T extends object ? { -readonly [K in keyof T]: Changeable<T[K]> } : T;

function problemsAfter(id: string, change: (model: Changeable<Model>) => void): string[] {
  const copy = JSON.parse(JSON.stringify(loadModel(id))) as Changeable<Model>;
  change(copy);
  return problemsOf(copy as Model).map(({ path, message }) => `${path}: ${message.en}`);
}

test.each<[string, string, (model: Changeable<Model>) => void, string]>([
  [
    'dimensions do not sum',
    'm1',
    (m) => (m.dimensions[0].weight = 0.4),
    'dimensions: the weights sum to 1.1, not to 1',
  ],
  [
    'indicators do not sum',
    'm6',
    (m) => (m.dimensions[0].indicators[0].weight = 0.4),
    'dimensions.0: the weights inside A sum to 0.9, not to 1',
  ],
  [
    'a profile does not sum',
    'm3',
    (m) => (m.profiles[0].weights.A = 0.2),
    'profiles.0.weights: the weights sum to 1.1, not to 1',
  ],
  [
    'a profile lacks a dimension',
    'm4',
    (m) => delete m.profiles[1].weights.E,
    'profiles.1.weights: the dimension E has no weight',
  ],
  [
    'a profile names a strange dimension',
    'm4',
    (m) => (m.profiles[1].weights.Z = 0),
    'profiles.1.weights: there is no dimension Z',
  ],
  [
    'a code is used twice',
    'm2',
    (m) => (m.dimensions[1].indicators[1].code = 'M2.B1'),
    'dimensions.1.indicators.1.code: M2.B1 is used twice',
  ],
  [
    'a code stands in the wrong dimension',
    'm2',
    (m) => (m.dimensions[1].indicators[1].code = 'M2.A9'),
    'dimensions.1.indicators.1.code: M2.A9 does not begin with M2.B',
  ],
  [
    'a check adds up what is not there',
    'm2',
    (m) => (m.checks[1].rule = { kind: 'sum', parts: ['M2.C1', 'M2.C99'], total: 'contract-value' }),
    'checks.1.rule: there is no indicator or variable "M2.C99"',
  ],
  ['Chinese is English', 'm5', (m) => (m.dimensions[0].name.zh = 'channel'), 'dimensions.0.name.zh: is not Chinese'],
  ['English is Chinese', 'm5', (m) => (m.purpose.en = '四条通道'), 'purpose.en: is not English'],
  [
    'a source is not described',
    'm1',
    (m) => (m.cites[0].source = 'hearsay'),
    'cites.0.source: there is no source "hearsay"',
  ],
  [
    'a formula names nothing',
    'm1',
    (m) => (m.vetoes[0].when = '[M1.A9] = 1'),
    'vetoes.0.when: there is no indicator or variable "M1.A9"',
  ],
  [
    'a formula cannot be read',
    'm1',
    (m) => (m.checks[2].rule = { kind: 'condition', holds: '[M1.B8] <=' }),
    'checks.2.rule.holds: "[M1.B8] <=" is no formula: it ends too early.',
  ],
  [
    'a formula leads back to itself',
    'm1',
    (m) => (m.dimensions[3].indicators[0].derived = '[M1.D3] + 1'),
    'dimensions.3.indicators.0.derived: M1.D1 is computed from itself',
  ],
  ['a variable is not used', 'm4', (m) => (m.variables[0].id = 'supply'), 'variables.0: "supply" is not used'],
  ['a veto caps at no class', 'm1', (m) => (m.vetoes[0].cap = 'Z'), 'vetoes.0.cap: there is no class Z'],
  [
    'cut-offs rise',
    'm1',
    (m) => (m.grades!.cutoffs = [75, 85, 60]),
    'grades.cutoffs.1: 85 is not below the one before it',
  ],
  ['a class is missing', 'm1', (m) => m.grades!.labels.pop(), 'grades.labels: 3 labels for 3 cut-offs'],
  [
    'a rule lacks its ends',
    'm2',
    (m) =>
      (m.dimensions[0].indicators[2].scoring = {
        rule: 'percentile',
        fallback: { rule: 'goalpost', low: 0, high: null },
      }),
    'dimensions.0.indicators.2.scoring: the fallback needs both ends',
  ],
  [
    'ends run the wrong way',
    'm1',
    (m) => (m.dimensions[1].indicators[5].scoring = { rule: 'goalpost', low: 0, high: 50 }),
    'dimensions.1.indicators.5.scoring: the ends do not run in the indicator’s direction',
  ],
  [
    'a range without ends counts',
    'm2',
    (m) => (m.dimensions[3].indicators[4].weight = 0.2),
    'dimensions.3.indicators.4.scoring: a range to be set by the user needs weight 0',
  ],
  ['a gate is not required', 'm3', (m) => m.required.pop(), 'required: the gate M3.A1 is not required'],
  [
    'nothing of that code can be required',
    'm1',
    (m) => m.required.push('M1.Z1'),
    'required.2: there is no indicator M1.Z1',
  ],
  [
    'targets name no profile',
    'm3',
    (m) => (m.profiles[0].code = 'Q'),
    'dimensions.1.indicators.1.scoring: there is no profile L',
  ],
])('a rule tells where %s', (_, id, change, problem) => {
  expect(problemsAfter(id, change)).toContain(problem);
});

test.each([
  ['Professional title', '专业技术职务'],
  ['Age of the person', '年岁'],
  ['Highest degree', '最高教育程度'],
  ['Number of papers', '成果数'],
  ['Rank', '职称等级'],
])('M3 refuses an indicator called %s', (en, zh) => {
  const problems = problemsAfter('m3', (m) => (m.dimensions[1].indicators[0].name = { en, zh }));
  expect(problems).toEqual([expect.stringMatching(/^dimensions\.1\.indicators\.0\.name: ".*" is refused: /)]);
});

test('M3 does not refuse a word that only contains a forbidden one', () => {
  const stage = { en: 'Stage of coverage, entitled staff', zh: '覆盖阶段' };
  expect(problemsAfter('m3', (m) => (m.dimensions[1].indicators[0].name = stage))).toEqual([]);
});
