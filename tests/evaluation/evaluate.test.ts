import fc from 'fast-check';
import { evaluate } from '../../src/evaluation/evaluate';
import type { Evaluation } from '../../src/evaluation/evaluation';
import { ownEvaluation, withDirection } from '../../src/evaluation/make-evaluation';
import { ownIndicators } from '../../src/evaluation/mapping/own-indicators';
import type { Source } from '../../src/evaluation/source';
import { fixture, provinces, provincesByM8, sourceOf } from './provinces';

const expectClose = (given: readonly (number | null)[], expected: readonly number[]) =>
  given.forEach((number, at) => expect(number).toBeCloseTo(expected[at], 9));

const ownOf = (source: Source, choices: Partial<Pick<Evaluation, 'weights' | 'method'>> = {}, costs: string[] = []) => {
  const indicators = ownIndicators(source).map((indicator) =>
    withDirection(indicator, costs.includes(indicator.name.en) ? 'cost' : 'benefit'),
  );
  const defaults = { weights: { from: 'equal' }, method: { id: 'weighted-sum' } } as const;
  return ownEvaluation(indicators, { name: 'Own', source, unitColumn: 0, ...defaults, ...choices });
};

describe('the provinces of 2023, against an independent calculation', () => {
  test('values, points, weights, dimensions, scores and ranks of M8 by a weighted sum', () => {
    const evaluation = provincesByM8();
    const result = evaluate(evaluation);
    expect(evaluation.indicators.map(({ code }) => code)).toEqual(fixture.codes);
    expect(result.units).toEqual(fixture.units);
    fixture.codes.forEach((code, at) => {
      expectClose(
        result.values.map((row) => row[at]),
        fixture.values[code],
      );
      expectClose(
        result.points.map((row) => row[at]),
        fixture.points[code],
      );
      expect(result.weights[at]).toBeCloseTo(fixture.weights[code], 12);
    });
    evaluation.dimensions.forEach(({ code }, at) => {
      expectClose(
        result.dimensionPoints.map((row) => row[at]),
        fixture.dimensionPoints[code],
      );
    });
    expectClose(result.scores, fixture.scores);
    expect(result.ranks).toEqual(fixture.ranks);
    expect(result.scale).toEqual([0, 100]);
  });

  test('M8 by TOPSIS with entropy weights', () => {
    const result = evaluate(provincesByM8({ weights: { from: 'entropy' }, method: { id: 'topsis' } }));
    expectClose(result.weights, fixture.entropyTopsis.weights);
    expectClose(result.scores, fixture.entropyTopsis.closeness);
    expect(result.ranks).toEqual(fixture.entropyTopsis.ranks);
    expect(result.scale).toEqual([0, 1]);
  });

  test.each([
    ['topsis', { weights: { from: 'equal' }, method: { id: 'topsis' } }],
    ['entropySum', { weights: { from: 'entropy' }, method: { id: 'weighted-sum' } }],
  ] as const)('own indicators with directions: %s', (key, choices) => {
    const source = provinces();
    const indicators = ownIndicators(source)
      .filter(({ name }) => name.en in fixture.own.benefit)
      .map((indicator) => withDirection(indicator, fixture.own.benefit[indicator.name.en] ? 'benefit' : 'cost'));
    const result = evaluate(ownEvaluation(indicators, { name: 'Own', source, unitColumn: 1, ...choices }));
    const expected = fixture.own[key];
    expectClose(result.scores, 'closeness' in expected ? expected.closeness : expected.scores);
    expect(result.ranks).toEqual(expected.ranks);
    if ('weights' in expected) expectClose(result.weights, expected.weights);
  });
});

describe('missing values', () => {
  const withMissing = (weights: number[]) =>
    evaluate(
      ownOf(
        sourceOf(
          ['n', 'p', 'q'],
          [
            ['a', 1, ''],
            ['b', 2, 5],
            ['c', 3, 9],
          ],
        ),
        { weights: { from: 'hand', values: weights } },
      ),
    );

  test('at exactly 20% of the weight a unit is scored on the rest', () => {
    expect(withMissing([0.8, 0.2]).scores[0]).toBe(0);
    expect(withMissing([4, 1]).coverage[0]).toBeCloseTo(0.8, 12);
  });

  test('above 20% it has no score and no rank, and the others are ranked without it', () => {
    const result = withMissing([0.79, 0.21]);
    expect(result.scores[0]).toBeNull();
    expect(result.ranks).toEqual([null, 2, 1]);
  });

  test('are re-weighted inside their dimension, so the dimension keeps its weight', () => {
    const source = provinces();
    const spending = source.headers.indexOf('rd_intensity_pct');
    const rows = source.rows.map((row, at) =>
      at === 0 ? row.map((cell, column) => (column === spending ? '' : cell)) : row,
    );
    const complete = evaluate(provincesByM8());
    const result = evaluate(provincesByM8({ source: { ...source, rows } }));
    expect(result.coverage[0]).toBeCloseTo(1 - 1 / 16, 12);
    const [, ...present] = result.points[0].slice(0, 4);
    expect(result.dimensionPoints[0][0]).toBeCloseTo(present.reduce((sum, points) => sum + points, 0) / 3, 9);
    expect(result.dimensionPoints[0].slice(1)).toEqual(complete.dimensionPoints[0].slice(1));
  });

  test('TOPSIS takes none', () => {
    const source = sourceOf(
      ['n', 'p', 'q'],
      [
        ['a', 1, ''],
        ['b', 2, 5],
      ],
    );
    expect(() => evaluate(ownOf(source, { method: { id: 'topsis' } }))).toThrow(
      'Row 1 of the data has a missing value.',
    );
  });

  test('a row without any value stays in its place without a score', () => {
    const source = sourceOf(
      ['n', 'p', 'q'],
      [
        ['a', 1, 4],
        ['', '', ''],
        ['b', 2, 5],
      ],
    );
    for (const id of ['topsis', 'weighted-sum'] as const) {
      expect(evaluate(ownOf(source, { method: { id } })).ranks).toEqual([2, null, 1]);
    }
  });
});

test('leaving out a whole dimension keeps the others equal', () => {
  const evaluation = provincesByM8();
  const { weights } = evaluate(evaluation);
  const whole = (code: string) =>
    evaluation.indicators.reduce((sum, { dimension }, at) => (dimension === code ? sum + weights[at] : sum), 0);
  expect(evaluation.dimensions.map(({ code }) => whole(code))).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(evaluation.leftOut).toHaveLength(15);
});

test('a constant indicator gives everyone its points and no data-driven weight', () => {
  const source = sourceOf(
    ['n', 'p', 'q'],
    [
      ['a', 1, 7],
      ['b', 2, 7],
      ['c', 4, 7],
    ],
  );
  const result = evaluate(ownOf(source, { weights: { from: 'entropy' } }));
  expect(result.points.map(([, q]) => q)).toEqual([100, 100, 100]);
  expect(result.weights).toEqual([1, 0]);
});

test('equal scores share the mean of their ranks', () => {
  const source = sourceOf(
    ['n', 'p'],
    [
      ['a', 3],
      ['b', 5],
      ['c', 5],
      ['d', 1],
    ],
  );
  expect(evaluate(ownOf(source)).ranks).toEqual([3, 1.5, 1.5, 4]);
});

describe('whatever the data', () => {
  const number = fc.integer({ min: 1, max: 1000 });
  const table = fc
    .tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 2, max: 5 }))
    .chain(([units, indicators]) =>
      fc.array(fc.array(number, { minLength: indicators, maxLength: indicators }), {
        minLength: units,
        maxLength: units,
      }),
    )
    .filter((rows) => rows[0].every((_, column) => new Set(rows.map((row) => row[column])).size > 1));
  const sourceFor = (rows: number[][]) =>
    sourceOf(
      ['n', ...rows[0].map((_, column) => `i${column}`)],
      rows.map((row, at) => [`u${at}`, ...row]),
    );
  const everyWay = fc.constantFrom(
    ...(['weighted-sum', 'topsis'] as const).flatMap((id) =>
      (['equal', 'entropy', 'critic'] as const).map((from) => ({ method: { id }, weights: { from } })),
    ),
  );
  const scoresOf = (rows: number[][], choices: Parameters<typeof ownOf>[1], costs: string[] = []) =>
    evaluate(ownOf(sourceFor(rows), choices, costs)).scores as number[];

  test('the order of units does not matter', () => {
    fc.assert(
      fc.property(table, everyWay, (rows, choices) => {
        expectClose(scoresOf([...rows].reverse(), choices).reverse(), scoresOf(rows, choices));
      }),
    );
  });

  test('the order of indicators does not matter', () => {
    fc.assert(
      fc.property(table, everyWay, (rows, choices) => {
        const turned = rows.map((row) => [...row].reverse());
        expectClose(scoresOf(turned, choices), scoresOf(rows, choices));
      }),
    );
  });

  test('another unit of measurement changes no points', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(0.001, 10, 10000), (rows, factor) => {
        const rescaled = rows.map(([first, ...rest]) => [first * factor, ...rest]);
        const given = evaluate(ownOf(sourceFor(rows), {}, ['i0']));
        const changed = evaluate(ownOf(sourceFor(rescaled), {}, ['i0']));
        given.points.forEach((points, unit) => expectClose(changed.points[unit], points));
      }),
    );
  });

  test('a unit that is nowhere worse than another never ranks behind it', () => {
    fc.assert(
      fc.property(table, everyWay, (rows, choices) => {
        const best = rows[0].map((value, column) => (column === 0 ? value : value + 1));
        const scores = scoresOf([...rows, best], choices);
        expect(scores[rows.length]).toBeGreaterThanOrEqual(scores[0] - 1e-9);
      }),
    );
  });

  test('weights sum to 1 and scores stay on their scale', () => {
    fc.assert(
      fc.property(table, everyWay, (rows, choices) => {
        const { weights, scores, scale } = evaluate(ownOf(sourceFor(rows), choices, ['i0']));
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        for (const score of scores) {
          expect(score).toBeGreaterThanOrEqual(scale[0] - 1e-9);
          expect(score).toBeLessThanOrEqual(scale[1] + 1e-9);
        }
      }),
    );
  });
});
