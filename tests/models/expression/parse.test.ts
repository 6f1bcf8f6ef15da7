import { parseExpression } from '../../../src/models/expression/parse';

const valueOf = (text: string, values: Record<string, number> = {}) =>
  parseExpression(text).valuesFor((name) => Float64Array.of(values[name] ?? NaN), 1)[0];

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['8 - 3 - 2', 3],
  ['8 / 4 / 2', 1],
  ['-2 * -3', 6],
  ['2 - -0.5', 2.5],
  ['mean(1, 2, 6)', 3],
  ['max(1, min(5, 3)) + abs(1 - 4)', 6],
  ['2 >= 2', 1],
  ['2 <> 2', 0],
  ['1 + 1 = 2', 1],
])('%s is %d', (text, value) => {
  expect(valueOf(text)).toBe(value);
});

test('names stand for values and are told once', () => {
  const expression = parseExpression('100 * ([M1.B1] - mean([M1.B3], [a b])) / [M1.B1]');
  expect(expression.names).toEqual(['M1.B1', 'M1.B3', 'a b']);
  expect(valueOf('100 * ([x] - mean([y], [z])) / [x]', { x: 4, y: 1, z: 3 })).toBe(50);
});

test('a missing value makes all that needs it missing, a condition too', () => {
  expect(valueOf('[x] + [y]', { x: 1 })).toBeNaN();
  expect(valueOf('min([x], [y]) >= 4', { x: 5 })).toBeNaN();
});

test('every unit gets its own value', () => {
  const columns: Record<string, number[]> = { x: [1, 2, NaN], y: [0, 4, 1] };
  const values = parseExpression('mean([x], [y], 3) - [x] / [y]').valuesFor(
    (name) => Float64Array.from(columns[name]),
    3,
  );
  expect(Array.from(values)).toEqual([NaN, 2.5, NaN]);
});

test('a division by zero has no value', () => {
  expect(valueOf('[x] / [y]', { x: 1, y: 0 })).toBeNaN();
});

test.each([
  ['', 'it ends too early'],
  ['1 +', 'it ends too early'],
  ['(1', 'it ends too early'],
  ['1 2', '"2" cannot stand here'],
  ['1 = 2 = 3', '"= 3" cannot stand here'],
  ['sum(1)', '"sum(1)" cannot stand here'],
  ['constructor(1)', '"constructor(1)" cannot stand here'],
  ['1 $ 2', '"$ 2" cannot stand here'],
])('"%s" is refused: %s', (text, why) => {
  expect(() => parseExpression(text)).toThrow(why);
});
