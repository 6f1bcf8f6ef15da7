import { checkData, isProblem } from '../../src/evaluation/check/check-data';
import { findingText } from '../../src/evaluation/check/finding-text';
import { evaluate } from '../../src/evaluation/evaluate';
import { templatePlan } from '../../src/evaluation/plan/template-plan';
import { servedModelIds } from '../../src/evaluation/served';
import { translator } from '../../src/locales';
import { matrixOf } from '../../src/methods/matrix';
import { loadModel } from '../../src/models/load';
import { scoreModel } from '../../src/models/score/score-model';
import { evaluationOfAll } from './every-indicator';

const cases = servedModelIds.flatMap((id) => [[id, 12] as const, [id, 4] as const]);

test('gates, vetoes, required values, coordination and shares wait until an evaluation can give them', () => {
  expect(servedModelIds).toEqual(['m2', 'm4', 'm6', 'm8']);
});

test.each(cases)('the evaluation of %s for %i units is the scorer’s', (id, units) => {
  const evaluation = evaluationOfAll(id, units);
  expect(evaluation.leftOut).toEqual([]);
  const { values, scores, coverage } = evaluate(evaluation);
  const codes = evaluation.indicators.map(({ code }) => code);
  const scored = scoreModel(loadModel(id), codes, matrixOf(values));
  scores.forEach((score, unit) => expect(scored.totals[unit]).toBeCloseTo(score ?? NaN, 10));
  coverage.forEach((share, unit) => expect(scored.coverage[unit]).toBeCloseTo(share, 12));
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
