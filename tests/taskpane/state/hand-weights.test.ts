import fc from 'fast-check';
import { percentsOf, scaleToHundred, totalOf } from '../../../src/taskpane/state/hand-weights';

test('percentages from shares add up to 100', () => {
  expect(percentsOf(['a', 'b', 'c'], [1 / 3, 1 / 3, 1 / 3])).toEqual({ a: 33.34, b: 33.33, c: 33.33 });
});

test('scaling keeps what is held and shares the rest in proportion', () => {
  const scaled = scaleToHundred(['a', 'b', 'c'], { a: 40, b: 10, c: 20 }, ['a']);
  expect(scaled).toEqual({ a: 40, b: 20, c: 40 });
});

test('weights of zero share the rest equally', () => {
  expect(scaleToHundred(['a', 'b', 'c'], { a: 50, b: 0, c: 0 }, ['a'])).toEqual({ a: 50, b: 25, c: 25 });
});

test('after scaling the total is 100 whenever something may move and what is held leaves room', () => {
  const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(fc.array(percent, { minLength: 2, maxLength: 25 }), fc.boolean(), (values, holdFirst) => {
      const codes = values.map((_, at) => `i${at}`);
      const percents = Object.fromEntries(codes.map((code, at) => [code, values[at]]));
      const held = holdFirst ? [codes[0]] : [];
      expect(totalOf(codes, scaleToHundred(codes, percents, held))).toBe(100);
    }),
  );
});
