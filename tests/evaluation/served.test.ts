import { checkData, isProblem } from '../../src/evaluation/check/check-data';
import { findingText } from '../../src/evaluation/check/finding-text';
import { evaluate } from '../../src/evaluation/evaluate';
import { templatePlan } from '../../src/evaluation/plan/template-plan';
import { servedModelIds } from '../../src/evaluation/served';
import { translator } from '../../src/locales';
import { columnsOf, matrixOf } from '../../src/methods/matrix';
import { loadModel, modelIds } from '../../src/models/load';
import { scoreModel } from '../../src/models/score/score-model';
import { evaluationOfAll } from './every-indicator';

const cases = modelIds.flatMap((id) => [12, 4].flatMap((units) => [0, 1, 2].map((seed) => [id, units, seed] as const)));

test('all models are served', () => {
  expect(servedModelIds).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8']);
});

test.each(cases)('the evaluation of %s for %i units is the scorer’s (table %i)', (id, units, seed) => {
  const model = loadModel(id);
  const evaluation = evaluationOfAll(id, units, seed);
  expect(evaluation.leftOut).toEqual([]);
  const { scores, coverage, classes, obstacles, values, beside } = evaluate(evaluation);
  const typed = [...evaluation.indicators, ...evaluation.beside].map(({ code, data }) => ({ code, data }));
  const codes = typed.map(({ code }) => code);
  const data = columnsOf(matrixOf(values.map((row, unit) => [...row, ...beside[unit]])));
  const scored = scoreModel(model, codes, data);
  for (let unit = 0; unit < units; unit++) {
    expect(scores[unit]).toEqual(Number.isNaN(scored.totals[unit]) ? null : expect.closeTo(scored.totals[unit], 10));
    expect(coverage[unit]).toBeCloseTo(scored.coverage[unit], 12);
    expect(classes[unit]).toEqual(scored.classes[unit]);
    const kinds = (kind: string) => obstacles[unit].filter((obstacle) => obstacle.kind === kind);
    expect(kinds('gate').map((obstacle) => 'code' in obstacle && obstacle.code)).toEqual(scored.failedGates[unit]);
    expect(kinds('veto').map((obstacle) => 'veto' in obstacle && obstacle.veto)).toEqual(scored.vetoes[unit]);
  }
});

const profiled = modelIds.flatMap((id) => loadModel(id).profiles.map(({ code }) => [id, code] as const));

test.each(profiled)('the profile of %s that is called %s weighs and scales as the scorer does', (id, code) => {
  const evaluation = evaluationOfAll(id, 12, 1, { profile: code });
  expect(evaluation.profile?.code).toBe(code);
  const { scores, values, beside } = evaluate(evaluation);
  const codes = [...evaluation.indicators, ...evaluation.beside].map((part) => part.code);
  const data = columnsOf(matrixOf(values.map((row, unit) => [...row, ...beside[unit]])));
  const scored = scoreModel(loadModel(id), codes, data, { profile: code });
  expect(scores).toEqual(
    Array.from(scored.totals, (total) => (Number.isNaN(total) ? null : expect.closeTo(total, 10))),
  );
});

test('derived values are those of the scorer, from indicators, values beside them and variables', () => {
  const model = loadModel('m2');
  const { source, indicators } = evaluationOfAll('m2', 12);
  const values = evaluate(evaluationOfAll('m2', 12)).values;
  const at = (code: string) => indicators.findIndex((indicator) => indicator.code === code);
  const column = (name: string) => source.headers.indexOf(name);
  const named = (id: string) => column(model.variables.find((variable) => variable.id === id)!.name.en);
  source.rows.forEach((row, unit) => {
    expect(values[unit][at('M2.C9')]).toBeCloseTo(
      (100 * Number(row[named('cash-received')])) / Number(row[named('contract-value')]),
      10,
    );
  });
});

test('a unit that fails its gate, lacks a required answer or is capped says so in both languages', () => {
  const gate = evaluationOfAll('m3', 12);
  const failing = gate.source.rows.findIndex((row) => row[1] === 0);
  expect(evaluate(gate).scores[failing]).toBeNull();
  const findings = checkData(gate, 'en').filter(({ code }) => code === 'gate-failed');
  expect(findings.map((finding) => findingText(translator('en'), finding))[0]).toMatch(
    /^Unit \d+ fails “Research and professional integrity” and will not be evaluated\./,
  );
});

test('a rating between two anchors and half a yes are problems that name the choices', () => {
  const evaluation = evaluationOfAll('m6', 12);
  const rows = evaluation.source.rows.map((row, unit) =>
    unit === 3 ? row.map((cell, at) => (at === 5 ? 0.5 : cell)) : row,
  );
  const problems = checkData({ ...evaluation, source: { ...evaluation.source, rows } }, 'en').filter(isProblem);
  expect(problems.map(({ place }) => place?.address)).toEqual(['F5']);
  expect(findingText(translator('en'), problems[0])).toBe(
    'Statistics and monitoring of Unit 4 is 0.5, but it can only be one of 0, 1. Correct the value.',
  );
});

test.each(['en', 'zh-CN'] as const)(
  'the template offers the choices of a rating and says what they mean: %s',
  (language) => {
    const options = { t: translator(language), language, taken: { sheets: [], names: [] } };
    const { validations } = templatePlan(loadModel('m2'), options).sheets[0];
    const rating = validations[3];
    expect(rating.rule).toEqual({ kind: 'list', values: ['1', '2', '3', '4', '5'] });
    expect(rating.prompt.message.split('\n')).toHaveLength(5);
    expect(rating.prompt.message).toContain(language === 'en' ? '2 Verbal or planned' : '2 口头约定或计划中');
    expect(validations[0].rule).toEqual({ kind: 'decimal', min: 0, max: 1e12 });
  },
);
