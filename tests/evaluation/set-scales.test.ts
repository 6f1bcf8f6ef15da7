import { evaluate } from '../../src/evaluation/evaluate';
import { withEnds } from '../../src/evaluation/make-evaluation';
import { evaluationRows } from '../../src/evaluation/plan/evaluation-rows';
import { freeObjectNames } from '../../src/evaluation/plan/names';
import { canEnd, setScales, settableScales } from '../../src/evaluation/set-scales';
import { translator } from '../../src/locales';
import { evaluationOfAll } from './every-indicator';
import { provincesByM8 } from './provinces';

/** The government's share is best from 10 to 40 per cent instead of the model's 15 to 30. */
const before = provincesByM8();
const own = {
  ...before,
  indicators: before.indicators.map((one) => (one.code === 'M8.A4' ? withEnds(one, { low: 10, high: 40 }) : one)),
};

test('what the model fixes by a judgement may be set, what follows the data may not', () => {
  expect(settableScales(before).map(({ code }) => code)).toEqual(['M8.A4']);
  // Ends by tier are those of the profile.
  const young = evaluationOfAll('m3', 6, 0, { profile: 'Y' });
  expect(settableScales(young).map(({ code }) => code)).toContain('M3.C1');
  expect(setScales(young)).toEqual([]);
});

test('a scale that was set counts, and stands in the table of the evaluation with the model’s', () => {
  expect(setScales(before)).toEqual([]);
  expect(setScales(own)).toMatchObject([{ code: 'M8.A4', own: { low: 10, high: 40 }, model: { low: 15, high: 30 } }]);
  const at = own.indicators.findIndex(({ code }) => code === 'M8.A4');
  const { values, points } = evaluate(own);
  values.forEach((row, unit) => {
    const x = row[at];
    const expected = x < 10 ? (x - 5) / 5 : x > 40 ? (80 - x) / 40 : 1;
    expect(points[unit][at]).toBeCloseTo(100 * Math.min(1, Math.max(0, expected)), 9);
  });
  const t = translator('en');
  const layout = {
    evaluation: own,
    result: evaluate(own),
    t,
    language: 'en' as const,
    sheets: { evaluation: '', weights: '', judgements: '', combined: '', values: '', points: '', ranking: '' },
    objects: freeObjectNames([]),
  };
  const rows = evaluationRows(layout, { now: new Date('2026-11-20T08:00:00Z'), version: '0.1.0' }, '–');
  expect(rows.find(([key]) => key === 'scales-set')?.[2]).toBe('M8.A4: 10 to 40 (model: 15 to 30)');
});

test('ends that make no scale are refused', () => {
  const target = before.indicators.find(({ code }) => code === 'M8.A4')!;
  expect([canEnd(target, 30, 15), canEnd(target, -1, 5), canEnd(target, 20, 20)]).toEqual([false, false, true]);
  const goalpost = before.indicators.find(({ code }) => code === 'M8.A1')!;
  expect([canEnd(goalpost, 3, 3), canEnd(goalpost, 3, 1)]).toEqual([false, true]);
  const log = before.indicators.find(({ code }) => code === 'M8.B2')!;
  expect([canEnd(log, -1, 3), canEnd(log, 0, 3)]).toEqual([false, true]);
});
