import fc from 'fast-check';
import { columnText, readColumnText } from '../../src/evaluation/column-text';

const headers = ['Basic', 'Applied', 'R&D [10k yuan]', "Year's total", '企业资金\n(万元)', 'a+b/c'];

test.each([
  [{ sum: [0], per: null, times: 1 }, '[Basic]'],
  [{ sum: [0, 1], per: 3, times: 100 }, "100*([Basic]+[Applied])/[Year''s total]"],
  [{ sum: [2], per: null, times: 0.0001 }, "0.0001*[R&D '[10k yuan']]"],
  [{ sum: [0, 1], per: null, times: 1 }, '[Basic]+[Applied]'],
])('%j is written as %s', (formula, text) => {
  expect(columnText(formula, headers)).toBe(text);
  expect(readColumnText(text, headers)).toEqual(formula);
});

test('any formula over any distinct headers is read back as it was', () => {
  const wide = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 });
  const times = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      wide,
      fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      fc.option(fc.nat()),
      times,
      (names, parts, per, times) => {
        const within = (index: number) => index % names.length;
        const formula = { sum: parts.map(within), per: per === null ? null : within(per), times };
        expect(readColumnText(columnText(formula, names), names)).toEqual(formula);
      },
    ),
  );
});

test.each(['[Gone]', '[Basic]/[Gone]', 'Basic', '', '[Basic', '[Basic]*2', 'x*[Basic]'])(
  '"%s" is no formula here',
  (text) => {
    expect(readColumnText(text, headers)).toBeNull();
  },
);
