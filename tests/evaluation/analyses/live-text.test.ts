import { digits, either, live, percent, word } from '../../../src/evaluation/analyses/live-text';

test('a sentence is a formula over cells and says what it will show', () => {
  const { formula, shown } = live`The “${word('A1', 'x')}” gap is ${digits('B1', 1.25, 1)} ("points").`;
  expect(formula).toBe('"The “"&A1&"” gap is "&TEXT(B1,"0.0")&" (""points"")."');
  expect(shown).toBe('The “x” gap is 1.3 ("points").');
});

test.each([
  [2.5, 0, '3'],
  [-2.5, 0, '-3'],
  [1.005, 2, '1.01'],
  [-0.04, 1, '0.0'],
  [0, 1, '0.0'],
])('%d with %d decimals rounds as Excel does: %s', (value, decimals, shown) => {
  expect(digits('A1', value, decimals).shown).toBe(shown);
});

test('shares and alternatives', () => {
  expect(percent('A1', 0.286)).toEqual({ formula: 'TEXT(A1,"0%")', shown: '29%' });
  const [yes, no] = [word('"yes"', 'yes'), word('"no"', 'no')];
  expect(either('A1>0', false, yes, no)).toEqual({ formula: 'IF(A1>0,"yes","no")', shown: 'no' });
});
