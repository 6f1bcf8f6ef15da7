import fc from 'fast-check';
import { numbersIn, roundTogether } from '../../../src/taskpane/format/numbers';

const english = numbersIn('en', 'en-GB');

test('a score has one decimal and a true minus', () => {
  expect(english.score(75.26)).toBe('75.3');
  expect(english.score(-3.04)).toBe('\u22123.0');
});

test('what is missing is a dash and never zero', () => {
  expect(english.score(null)).toBe('–');
  expect(english.value(NaN)).toBe('–');
});

test('values of the user keep their thousands apart and small ones their digits', () => {
  expect(english.value(29470733)).toBe('29,470,733');
  expect(english.value(42.2198)).toBe('42.22');
  expect(english.value(0.012345)).toBe('0.0123');
});

test('shares are whole where all are whole, else they have one decimal', () => {
  expect(english.shares([0.25, 0.75])).toEqual(['25%', '75%']);
  expect(english.shares([1 / 3, 1 / 3, 1 / 3])).toEqual(['33.4%', '33.3%', '33.3%']);
});

test('printed shares always add up to 100', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 25 }), (raw) => {
      const whole = raw.reduce((sum, value) => sum + value, 0);
      const printed = english.shares(raw.map((value) => value / whole));
      const tenths = printed.reduce((sum, share) => sum + Math.round(10 * Number(share.replace('%', ''))), 0);
      expect(tenths).toBe(1000);
    }),
  );
});

test('rounding together moves no number by one or more', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 }), (values) => {
      const total = values.reduce((sum, value) => sum + value, 0);
      roundTogether(values, total).forEach((rounded, at) => expect(Math.abs(rounded - values[at])).toBeLessThan(1));
    }),
  );
});

test('a time of today is a clock time, another day is a date', () => {
  const now = new Date(2026, 2, 2, 18, 0);
  expect(english.time(new Date(2026, 2, 2, 9, 5), now)).toBe('09:05');
  expect(english.time(new Date(2026, 1, 27, 9, 5), now)).toBe('27 Feb 2026');
  expect(numbersIn('zh-CN', 'zh-CN').time(new Date(2026, 1, 27, 9, 5), now)).toBe('2026年2月27日');
});
