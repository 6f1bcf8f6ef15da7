import fc from 'fast-check';
import { loadModel, modelIds } from '../../../src/models/load';
import { indicatorsOf, isScored } from '../../../src/models/scorable';
import type { Scoring } from '../../../src/models/schema';
import { pointsOf, type PointsOptions } from '../../../src/models/score/points';

const points = (
  scoring: Scoring,
  values: number[],
  options: PointsOptions = {},
  direction: 'benefit' | 'cost' = 'benefit',
) => Array.from(pointsOf({ scoring, direction }, values, options));

const eleven = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
const untilTen: Scoring = { rule: 'percentile', fallback: { rule: 'goalpost', low: 0, high: 10 } };

test.each<[string, Scoring, number[], number[]]>([
  ['linear caps the value', { rule: 'linear' }, [-5, 0, 37.5, 100, 130, NaN], [0, 0, 37.5, 100, 100, NaN]],
  [
    'goalpost runs between its ends',
    { rule: 'goalpost', low: 10, high: 30 },
    [5, 10, 15, 30, 99],
    [0, 0, 25, 100, 100],
  ],
  [
    'goalpost runs down where less is better',
    { rule: 'goalpost', low: 50, high: 0 },
    [60, 50, 10, 0, -8],
    [0, 0, 80, 100, 100],
  ],
  ['open ends are those of the data', { rule: 'goalpost', low: null, high: null }, [2, 4, NaN, 6], [0, 50, NaN, 100]],
  ['nobody is behind where all are equal', { rule: 'goalpost', low: null, high: null }, [3, 3, NaN], [100, 100, NaN]],
  ['log makes equal ratios equal steps', { rule: 'log', low: 0, high: 99 }, [0, 9, 99, 500], [0, 50, 100, 100]],
  [
    'target is full inside and 0 at half and double',
    { rule: 'target', low: 20, high: 50 },
    [10, 15, 20, 50, 75, 100],
    [0, 50, 100, 100, 50, 0],
  ],
  ['a range that is not set gives no points', { rule: 'target', low: null, high: null }, [1, 2], [NaN, NaN]],
  [
    'anchors are quarters',
    { rule: 'anchor', anchors: 'M', mean: false },
    [1, 2, 3, 4, 5, NaN],
    [0, 25, 50, 75, 100, NaN],
  ],
  ['a mean of ratings falls between anchors', { rule: 'anchor', anchors: 'S', mean: true }, [1, 3.4, 5], [0, 60, 100]],
  ['binary is all or nothing', { rule: 'binary' }, [0, 1, NaN], [0, 100, NaN]],
  [
    'piecewise joins its knots',
    {
      rule: 'piecewise',
      knots: [
        [-2, 0],
        [0, 75],
        [1, 100],
      ],
    },
    [-3, -2, -1, 0, 0.5, 1, 4, NaN],
    [0, 0, 37.5, 75, 87.5, 100, 100, NaN],
  ],
  ['shares sum to 100', { rule: 'share', anchors: null }, [1, 3, 4], [12.5, 37.5, 50]],
  ['a rating of 1 has no share', { rule: 'share', anchors: 'P' }, [1, 2, 4], [0, 25, 75]],
  ['no share is known where one value is missing', { rule: 'share', anchors: null }, [1, NaN, 4], [NaN, NaN, NaN]],
  ['no share is known where all are 0', { rule: 'share', anchors: null }, [0, 0], [NaN, NaN]],
])('%s', (_, scoring, values, expected) => {
  const found = points(scoring, values);
  found.forEach((point, at) =>
    Number.isNaN(expected[at]) ? expect(point).toBeNaN() : expect(point).toBeCloseTo(expected[at], 10),
  );
});

test('a percentile counts those behind and half of the equal ones', () => {
  // Of eleven values 3 have 1, 1, 2 below and two that are equal: (3 + 1) / 11.
  expect(points(untilTen, eleven)[0]).toBeCloseTo(400 / 11, 10);
  expect(points(untilTen, eleven)[5]).toBeCloseTo((100 * 10.5) / 11, 10);
});

test('below five peers the fallback is scored, group by group', () => {
  const groups = ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'b'];
  const found = points(untilTen, [1, 2, 3, 4, 5, 1, 2, 3, 4], { groups });
  [10, 30, 50, 70, 90, 10, 20, 30, 40].forEach((expected, at) => expect(found[at]).toBeCloseTo(expected, 10));
});

test('a missing value does not make a group of five', () => {
  const found = points(untilTen, [1, 2, 3, 4, NaN]);
  [10, 20, 30, 40].forEach((expected, at) => expect(found[at]).toBeCloseTo(expected, 10));
  expect(found[4]).toBeNaN();
});

test('the target follows the profile', () => {
  const scoring: Scoring = { rule: 'goalpost', low: 0, high: 4, byProfile: { L: { low: 0, high: 8 } } };
  expect(points(scoring, [4])).toEqual([100]);
  expect(points(scoring, [4], { profile: 'L' })).toEqual([50]);
  expect(points(scoring, [4], { profile: 'Y' })).toEqual([100]);
});

test('shares are those of the own consortium', () => {
  expect(points({ rule: 'share', anchors: null }, [1, 3, 5, 5], { groups: ['x', 'x', 'y', 'y'] })).toEqual([
    25, 75, 50, 50,
  ]);
});

test.each<[string, Scoring, number]>([
  ['a rating between anchors', { rule: 'anchor', anchors: 'M', mean: false }, 3.5],
  ['a mean above the scale', { rule: 'anchor', anchors: 'M', mean: true }, 5.1],
  ['half a yes', { rule: 'binary' }, 0.5],
  ['a negative amount to share', { rule: 'share', anchors: null }, -1],
])('%s is refused', (_, scoring, value) => {
  expect(() => points(scoring, [1, value])).toThrow('row 1');
});

const scored = modelIds.flatMap((id) => indicatorsOf(loadModel(id)).filter(isScored));

test.each(scored.map((indicator) => [indicator.code, indicator] as const))(
  '%s gives points from 0 to 100, none for what is missing, and more for what is better',
  (_, indicator) => {
    const { scoring, direction, accepts } = indicator;
    const whole = scoring.rule === 'binary' || (scoring.rule === 'anchor' && !scoring.mean);
    const [min, max] = [accepts.min, accepts.max ?? 1e6];
    const value = whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 5, arbitrary: value }, fc.constant(NaN)), { minLength: 6, maxLength: 12 }),
        (values) => {
          const found = pointsOf(indicator, values);
          const unset = scoring.rule === 'target' && scoring.low === null;
          for (const [at, point] of found.entries()) {
            if (Number.isNaN(values[at]) || unset) expect(point).toBeNaN();
            else if (scoring.rule !== 'share') {
              expect(point).toBeGreaterThanOrEqual(0);
              expect(point).toBeLessThanOrEqual(100);
            }
          }
          if (direction === 'target' || scoring.rule === 'share') return;
          const order = [...found.keys()].filter((at) => !Number.isNaN(values[at]));
          order.sort((one, other) => (values[one] - values[other]) * (direction === 'cost' ? -1 : 1));
          order.slice(1).forEach((at, before) => expect(found[at]).toBeGreaterThanOrEqual(found[order[before]] - 1e-9));
        },
      ),
      { numRuns: 10 },
    );
  },
);
