import { planOf } from '../../../src/evaluation/plan/plan-of';
import { translator } from '../../../src/locales';
import { excerptOf } from '../../../src/taskpane/state/sheet-excerpt';
import { provincesByM8 } from '../../evaluation/provinces';

const plan = planOf(provincesByM8(), {
  t: translator('en'),
  language: 'en',
  taken: { sheets: [], names: [] },
  now: new Date('2026-03-02T14:32:00Z'),
  version: '0.1.0',
});
const ranking = plan.sheets.find(({ part }) => part === 'ranking')!;

test('shows the header and the first rows at their own places, with real numbers', () => {
  const excerpt = excerptOf(ranking, 3, 3)!;
  expect(excerpt.columns).toEqual(['A', 'B', 'C']);
  expect(excerpt.rows).toHaveLength(4);
  expect(excerpt.rows[1].cells[0]).toBe('Beijing');
  expect(excerpt.rows[1].cells[1]).toBeCloseTo(75.3, 1);
  expect(excerpt.rows[1].cells[2]).toBe(1);
  expect(excerpt.rows.map(({ number }) => number - excerpt.rows[0].number)).toEqual([0, 1, 2, 3]);
});

test('names the formula of the first column of numbers', () => {
  const { formula, rows } = excerptOf(ranking, 3, 3)!;
  expect(formula.at).toBe(`B${rows[1].number}`);
  expect(formula.formula).toMatch(/^=/);
});

test('a long word in the headings takes the place of a column; what stands left of the formulas is shown too', () => {
  const blocks = ranking.blocks.map((block) => ({
    ...block,
    values: block.values.map((row) => row.map((cell) => (cell === 'Score' ? 'Government share' : cell))),
  }));
  const excerpt = excerptOf({ ...ranking, blocks, formulas: ranking.formulas.slice(1) }, 2, 4)!;
  expect(excerpt.columns).toEqual(['A', 'B', 'C']);
  expect(excerpt.rows[0].cells).toEqual(['Province', 'Government share', 'Rank']);
});

test('a sheet without formulas has no excerpt', () => {
  expect(excerptOf({ ...ranking, formulas: [] }, 3, 3)).toBeNull();
});
