import { readFileSync } from 'node:fs';
import type { Issue, IssueFacts } from '../../src/cells/issue';
import { messageOf } from '../../src/cells/messages/messages';

const cell = { argument: 'data', row: 3, column: 2 };
const item = { argument: 'weights', item: 4 };
const shape = { argument: 'matrix', rows: 2, columns: 5 };
const choice = { argument: 'method', accepted: ['mean', 'min'] };

/** One filled-in example of every issue; a missing one does not compile. */
const facts: IssueFacts = {
  text: { ...cell, text: '约20' },
  extreme: { ...cell, text: '1e+300' },
  missing: cell,
  'item-text': { ...item, text: '高' },
  'item-extreme': { ...item, text: '1e+300' },
  'item-missing': item,
  'no-data': { argument: 'data' },
  'not-a-vector': shape,
  'not-square': shape,
  'not-squares': shape,
  'not-one-cell': shape,
  'wrong-length': { argument: 'weights', expected: 5, found: 4 },
  'wrong-rows': { argument: 'outputs', expected: 6, found: 5, like: 'inputs' },
  'wrong-columns': { argument: 'counts', expected: 6, found: 5 },
  'too-many-rows': { argument: 'data', most: 2000, found: 2001 },
  'too-few-labels': { argument: 'labels' },
  'too-many-elements': { argument: 'matrix', most: 15 },
  'negative-weight': { ...item, value: -2 },
  'zero-weights': { argument: 'weights' },
  'threshold-required': { argument: 'q' },
  'negative-threshold': { argument: 'q', item: 2, value: -1 },
  'zero-threshold': { argument: 's', item: 2 },
  'not-positive-share': { argument: 'rho', value: 0 },
  'unknown-direction': { ...item, text: 'up' },
  'not-descending': { argument: 'cutoffs', item: 2 },
  required: choice,
  'unknown-option': { ...choice, text: 'mode' },
  'number-required': { argument: 'total' },
  'not-whole': { argument: 'runs', value: 2.5 },
  'not-a-number': { argument: 'low', text: 'x' },
  'out-of-range': { argument: 'minCoverage', value: 1.5, low: 0, high: 1 },
  'not-a-switch': { argument: 'headers', text: 'yes' },
  'judgement-not-positive': cell,
  diagonal: cell,
  'not-reciprocal': { ...cell, given: 3, opposite: 0.5 },
  'judgement-below-one': item,
  'no-best': { argument: 'bestToOthers' },
  'no-worst': { argument: 'othersToWorst' },
  'two-best-to-worst': item,
  'negative-share': cell,
  'negative-mean': cell,
  'negative-power': cell,
  'negative-indicator': cell,
  'not-positive': cell,
  'inverted-not-positive': cell,
  'outside-unit-interval': cell,
  'thresholds-not-ordered': { argument: 'p', item: 2, below: 'v' },
  'shares-above-one': { argument: 'minShare' },
  'maximum-not-positive': { argument: 'data', column: 2 },
  logarithm: item,
  'not-an-anchor': item,
  'goalposts-equal': {},
  'goalposts-missing': {},
  'goalposts-logarithm': {},
  'target-goalposts': {},
  'no-variation': { argument: 'data' },
  'no-contrast': { argument: 'data' },
  'zero-mean': { argument: 'data', column: 2 },
  'zero-total': { argument: 'data' },
  'single-unit': { argument: 'data' },
  'no-unique-solution': { argument: 'data' },
  'beyond-precision': { argument: 'inputs, outputs' },
  'weight-below-zero': { argument: 'data' },
  'no-values': { argument: 'data', column: 2 },
  'no-values-in-group': { argument: 'data', column: 2, group: 'A组' },
  'too-few-columns': { argument: 'ratings' },
  'too-few-units': { argument: 'ratings' },
  'too-few-periods': { argument: 'series', least: 4 },
  'negative-value': cell,
  'outside-limits': cell,
  'limits-equal': { item: 2 },
  'not-binary': cell,
  'zero-logarithm': { argument: 'values' },
  'no-pairs': { argument: 'ratings' },
  'negative-variance': { argument: 'ratings' },
  'too-many-players': { argument: 'players', most: 20 },
  'player-repeated': { ...item, text: '大学' },
  'player-with-plus': { ...item, text: 'U+I' },
  'player-unknown': { ...item, text: 'X' },
  'member-repeated': { ...item, text: '企业' },
  'coalition-repeated': { ...item, text: 'I+U' },
  'coalition-missing': { argument: 'coalitions', text: 'U+I' },
  'allocation-not-whole': { argument: 'allocation' },
  'weight-not-positive': item,
  'zero-factor': { argument: 'factors', column: 2 },
  'no-surplus': { argument: 'disagreement' },
  'code-unknown': { argument: 'codes', item: 3, text: 'M2.Z9', model: 'M2' },
  'code-repeated': { argument: 'codes', item: 3, text: 'M2.A3' },
  'codes-missing': { argument: 'codes', model: 'M1', codes: ['M1.D1', 'M1.D2'] },
  'no-scored-code': { argument: 'codes', model: 'M2' },
  'parts-missing': { argument: 'codes', item: 2, text: 'M1.D6', parts: ['M1.D1', 'M1.D2'] },
  'no-profiles': { argument: 'profile', text: 'L', model: 'M8' },
  'value-outside': { ...cell, value: 120, indicator: 'M1.A4', low: 0, high: 100 },
  'not-a-choice': { ...cell, value: 2.5, indicator: 'M1.A1', accepted: [1, 2, 3, 4, 5] },
};

const issues = Object.entries(facts).map(([code, own]) => ({ code, ...own }) as Issue);

test.each(issues)('$code has a place, a cause and a cure in both languages', (issue) => {
  const english = messageOf(issue, 'en');
  const chinese = messageOf(issue, 'zh-CN');
  expect(english).toMatch(/^[a-zA-Z, ]+(, (row|column|item) \d+(, column \d+)?)?: .+[.;] .+\.$/);
  expect(chinese).toMatch(/[\u4e00-\u9fff].*。.+。$/);
  for (const value of Object.values(issue).filter((fact) => fact !== issue.code)) {
    expect(english).toContain(String(Array.isArray(value) ? value[0] : value));
    expect(chinese).toContain(String(Array.isArray(value) ? value[0] : value));
  }
});

test('the sentences are those that were read and approved', () => {
  const list = (['en', 'zh-CN'] as const).map((language) =>
    issues.map((issue) => `- ${messageOf(issue, language)}`).join('\n'),
  );
  const approved = readFileSync('tests/cells/messages.approved.md', 'utf8');
  expect(approved).toBe(`# English\n\n${list[0]}\n\n# 中文\n\n${list[1]}\n`);
});
