import { planOf } from '../../../src/evaluation/plan/plan-of';
import { templatePlan } from '../../../src/evaluation/plan/template-plan';
import type { TakenNames } from '../../../src/evaluation/plan/names';
import type { Plan } from '../../../src/evaluation/plan/plan';
import { translator, type Language } from '../../../src/locales';
import { loadModel } from '../../../src/models/load';
import type { Choices } from '../../../src/evaluation/make-evaluation';
import { fixture, provinces, provincesByM8 } from '../provinces';

const nothing: TakenNames = { sheets: [], names: [] };

const planIn = (language: Language, choices: Partial<Choices> = {}, taken = nothing): Plan =>
  planOf(provincesByM8(choices), {
    t: translator(language),
    language,
    taken,
    now: new Date('2026-11-20T08:00:00Z'),
    version: '0.1.0',
  });

const part = (plan: Plan, name: Plan['sheets'][number]['part']) => plan.sheets.find((sheet) => sheet.part === name)!;
const textsOf = (plan: Plan) => plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ values }) => values.flat()));

test('sheets stand from the evaluation to the ranking, which is shown in the end', () => {
  const plan = planIn('en');
  expect(plan.sheets.map(({ name }) => name)).toEqual(['Evaluation', 'Weights', 'Values', 'Points', 'Ranking']);
  expect(plan.activate).toBe('Ranking');
  expect(planIn('zh-CN').sheets.map(({ name }) => name)).toEqual(['评价', '权重', '指标值', '得分', '排名']);
});

test('a second evaluation gets sheets, tables and names of its own', () => {
  const first = planIn('en');
  const taken = {
    sheets: first.sheets.map(({ name }) => name.toUpperCase()),
    names: [
      ...first.names.map(({ name }) => name),
      ...first.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    ],
  };
  const second = planIn('en', {}, taken);
  expect(second.sheets.map(({ name }) => name)).toEqual([
    'Evaluation 2',
    'Weights 2',
    'Values 2',
    'Points 2',
    'Ranking 2',
  ]);
  const names = [...second.names, ...second.sheets.flatMap(({ tables }) => tables)].map(({ name }) => name);
  expect(names).toHaveLength(9);
  expect(names.every((name) => name.endsWith('_2'))).toBe(true);
  expect(second.sheets.flatMap(({ formulas }) => formulas.map(({ formula }) => formula)).join()).not.toContain(
    "'Points'!",
  );
});

test('one name that is taken gives all names of the evaluation the same suffix', () => {
  const plan = planIn('en', {}, { sheets: [], names: ['COOP_points'] });
  expect(plan.names.map(({ name }) => name)).toContain('coop_ranking_2');
});

test('the sheets of values, points and ranking hold no number that was copied', () => {
  const plan = planIn('en');
  for (const name of ['values', 'points', 'ranking'] as const) {
    const { blocks, live } = part(plan, name);
    expect(live).toBe(true);
    expect(blocks.flatMap(({ values }) => values.flat()).filter((cell) => typeof cell === 'number')).toEqual([]);
  }
});

test('the ranking is previewed with the numbers of the independent calculation, best first', () => {
  const [units, scores, ranks, classes] = part(planIn('en'), 'ranking').formulas.map(({ expected }) => expected.flat());
  const order = [...fixture.ranks.keys()].sort((one, other) => fixture.ranks[one] - fixture.ranks[other]);
  expect(units).toEqual(order.map((row) => fixture.units[row]));
  order.forEach((row, place) => expect(scores[place]).toBeCloseTo(fixture.scores[row], 9));
  expect(ranks).toEqual(order.map((row) => fixture.ranks[row]));
  expect(classes.join('')).toBe('AAAAAA' + 'BBBBBB' + 'CCCCCCC' + 'DDDDDD' + 'EEEEEE');
});

test('weights are input cells unless they come from the data', () => {
  const weightColumn = 'I5:I14';
  const isInput = (plan: Plan) => part(plan, 'weights').validations.some(({ range }) => range === weightColumn);
  expect(isInput(planIn('en'))).toBe(true);
  const computed = planIn('en', { weights: { from: 'entropy' } });
  expect(isInput(computed)).toBe(false);
  expect(part(computed, 'weights').formulas.filter(({ at }) => at.startsWith('I'))).toHaveLength(10);
  expect(part(computed, 'points').formulas.map(({ formula }) => formula)).toContain(
    '=COOP.WEIGHTS($B$6:$K$36,"entropy")',
  );
});

test('quotes in the name of the user’s sheet do not break a formula', () => {
  const plan = planIn('en', { source: { ...provinces(), sheet: "Year's data" } });
  expect(part(plan, 'values').formulas[1].formula).toContain("'Year''s data'!$L$2:$L$32");
});

test('every text of the Chinese sheets is written in Chinese', () => {
  const words = textsOf(planIn('zh-CN', { name: '区域创新', unitColumn: 0 })).filter(
    (text): text is string => typeof text === 'string' && /[a-z]{3}/i.test(text) && !/\p{Script=Han}/u.test(text),
  );
  const machine = /^([a-z-]+|coop_\w+|fnv1a \w+|[\dT:.Z-]+|Data|[^[]*\[.*)$/;
  expect(words.filter((text) => !machine.test(text))).toEqual([]);
  expect(textsOf(planIn('en')).filter((text) => /\p{Script=Han}/u.test(String(text)))).toEqual(['province / 省份']);
});

test('no text of a sheet is a key or has an unfilled place', () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const template = templatePlan(loadModel('m8'), { t: translator(language), language, taken: nothing });
    const texts = [...textsOf(planIn(language)), ...textsOf(template)].join('\n');
    expect(texts).not.toMatch(/sheets\.|\{\{|undefined|null/);
  }
});

test('the template has a checked column for each indicator and says what it means', () => {
  const plan = templatePlan(loadModel('m8'), {
    t: translator('en'),
    language: 'en',
    taken: { sheets: ['Data'], names: [] },
  });
  const [sheet] = plan.sheets;
  expect(sheet.name).toBe('Data 2');
  expect(sheet.validations).toHaveLength(25);
  expect(sheet.validations[0]).toMatchObject({
    rule: { kind: 'decimal', min: 0, max: 100 },
    prompt: { title: 'R&D intensity', message: 'R&D expenditure divided by GDP, times 100 (%)' },
  });
  for (const { prompt } of sheet.validations) {
    expect(prompt.title.length).toBeLessThanOrEqual(32);
    expect(prompt.message.length).toBeLessThanOrEqual(255);
  }
});
