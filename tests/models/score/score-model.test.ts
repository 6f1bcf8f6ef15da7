import fc from 'fast-check';
import { columnsOf, matrixOf } from '../../../src/methods/matrix';
import { loadModel } from '../../../src/models/load';
import { indicatorsOf, isScored } from '../../../src/models/scorable';
import { scoreModel, type ScoreOptions } from '../../../src/models/score/score-model';
import { evaluate } from '../../../src/evaluation/evaluate';
import { provincesByM8 } from '../../evaluation/provinces';

const score = (id: string, units: Record<string, number>[], options: ScoreOptions = {}) => {
  const codes = [...new Set(units.flatMap((unit) => Object.keys(unit)))];
  return scoreModel(
    loadModel(id),
    codes,
    columnsOf(matrixOf(units.map((unit) => codes.map((code) => unit[code] ?? NaN)))),
    options,
  );
};

const satisfied = { 'M1.D1': 4, 'M1.D2': 5 };

test('M8 by the scorer is M8 by the evaluation', () => {
  const evaluation = provincesByM8();
  const expected = evaluate(evaluation);
  const codes = evaluation.indicators.map(({ code }) => code);
  const { totals, dimensionPoints, coverage, weights } = scoreModel(
    loadModel('m8'),
    codes,
    columnsOf(matrixOf(expected.values)),
  );
  expected.scores.forEach((total, unit) => expect(totals[unit]).toBeCloseTo(total ?? NaN, 10));
  expect(Array.from(coverage)).toEqual([...expected.coverage]);
  weights.forEach(({ global }, at) => expect(global).toBeCloseTo(expected.weights[at], 12));
  evaluation.dimensions.forEach(({ code }, at) => {
    const place = loadModel('m8').dimensions.findIndex((dimension) => dimension.code === code);
    expected.dimensionPoints.forEach((row, unit) => expect(dimensionPoints[place][unit]).toBeCloseTo(row[at], 10));
  });
});

test('a hand-made project of M1', () => {
  // A: anchors 5 and 3 give (100 + 50) / 2; D: means of 4 and 5 give 75 and 100, both satisfied 100, no gap
  // known, difference 1 of 2 gives 50: (75 + 100 + 100 + 50) / 4; weights 0.3 and 0.15.
  const { totals, dimensionPoints, coverage, classes } = score('m1', [{ 'M1.A1': 5, 'M1.A3': 3, ...satisfied }]);
  expect(dimensionPoints.map(([points]) => points)).toEqual([75, NaN, NaN, 81.25]);
  expect(totals[0]).toBeCloseTo((0.3 * 75 + 0.15 * 81.25) / 0.45, 10);
  expect(coverage[0]).toBe(1);
  expect(classes[0]?.en).toBe('B');
});

test('derived indicators follow from their parts: drop-off, both satisfied, asymmetry', () => {
  const { weights, points } = score('m1', [
    { 'M1.B1': 4, 'M1.B3': 3, 'M1.B4': 3, 'M1.B5': 3, 'M1.D1': 3.5, 'M1.D2': 5 },
  ]);
  const pointOf = (code: string) => points[weights.findIndex((weight) => weight.code === code)][0];
  expect(pointOf('M1.B6')).toBeCloseTo(50, 10);
  expect(pointOf('M1.D3')).toBe(0);
  expect(pointOf('M1.D6')).toBeCloseTo(25, 10);
});

test('a derived indicator that is typed is taken as it is', () => {
  const { weights, points } = score('m1', [{ ...satisfied, 'M1.D6': 2 }]);
  expect(points[weights.findIndex(({ code }) => code === 'M1.D6')][0]).toBe(0);
});

test('an indicator from variables: mean contract value and cash ratio of M2', () => {
  const { weights, points } = score('m2', [
    { 'M2.C1': 100, 'M2.C2': 50, 'M2.C3': 0, 'three-way-contracts': 10, 'cash-received': 30, 'contract-value': 40 },
  ]);
  const pointOf = (code: string) => points[weights.findIndex((weight) => weight.code === code)][0];
  expect(pointOf('M2.C8')).toBeCloseTo((100 * 15) / 127.8, 10);
  expect(pointOf('M2.C9')).toBe(75);
});

const excellent = { 'M1.A1': 5, 'M1.A2': 5, 'M1.A5': 5, 'M1.C1': 100, 'M1.C7': 1, 'M1.D1': 5, 'M1.D2': 5 };

test('a veto caps the class, not the score', () => {
  const [good, noClause, oneSided] = [
    { ...excellent, 'M1.A3': 5 },
    { ...excellent, 'M1.A3': 1 },
    { ...excellent, 'M1.A3': 5, 'M1.D1': 3.9 },
  ];
  const { totals, classes, vetoes } = score('m1', [good, noClause, oneSided]);
  expect(classes.map((label) => label?.en)).toEqual(['A', 'C', 'B']);
  expect(totals[1]).toBeGreaterThan(85);
  expect(vetoes.map((list) => list.map(({ cap }) => cap))).toEqual([[], ['C'], ['B']]);
});

test('a class that is worse than the cap stays', () => {
  const { classes } = score('m1', [{ ...satisfied, 'M1.A1': 1, 'M1.A2': 1, 'M1.A3': 1 }]);
  expect(classes[0]?.en).toBe('D');
});

test('a project with one party’s answer only has no score', () => {
  const { totals, classes } = score('m1', [excellent, { ...excellent, 'M1.D2': NaN }]);
  expect(totals[0]).toBeGreaterThan(85);
  expect(totals[1]).toBeNaN();
  expect(classes[1]).toBeNull();
});

test('who fails the gate of M3 is not evaluated, nor who was not looked at', () => {
  const person = { 'M3.B1': 5, 'M3.C4': 5 };
  const { totals, failedGates } = score(
    'm3',
    [1, 0, NaN].map((gate) => ({ 'M3.A1': gate, ...person })),
  );
  expect(totals[0]).toBe(100);
  expect([totals[1], totals[2]]).toEqual([NaN, NaN]);
  expect(failedGates).toEqual([[], ['M3.A1'], []]);
});

test('a tier of M3 has its own weights and targets', () => {
  const person = { 'M3.A1': 1, 'M3.B2': 3, 'M3.C4': 3 };
  expect(score('m3', [person]).totals[0]).toBeCloseTo((0.25 * 75 + 0.35 * 60) / 0.6, 10);
  expect(score('m3', [person], { profile: 'L' }).totals[0]).toBeCloseTo((0.3 * 50 + 0.35 * 100) / 0.65, 10);
});

test('what is only told beside the score changes nothing', () => {
  const base = { 'M3.A1': 1, 'M3.B1': 4 };
  const [plain, told] = [score('m3', [base]), score('m3', [{ ...base, 'M3.E2': 90 }])];
  expect(told.totals[0]).toBe(plain.totals[0]);
  const match = score('m3', [{ ...base, 'M3.E2': 90, 'M3.E3': 70 }]);
  expect(match.dimensionPoints[4][0]).toBe(80);
});

test('up to a fifth of the weight may be missing and is re-weighted inside the dimension', () => {
  const whole = { 'M6.A1': 1, 'M6.A2': 0, 'M6.C1': 1, 'M6.C2': 1, 'M6.E1': 1, 'M6.E2': 1, 'M6.E3': 0 };
  const { coverage, totals, dimensionPoints } = score('m6', [
    whole,
    { ...whole, 'M6.A2': NaN },
    { ...whole, 'M6.A2': NaN, 'M6.E1': NaN },
  ]);
  expect(Array.from(coverage, (share) => Number(share.toFixed(6)))).toEqual([1, 0.833333, 0.722222]);
  expect(dimensionPoints[0][1]).toBe(100);
  expect(totals[1]).toBeCloseTo((100 + 100 + 200 / 3) / 3, 10);
  expect(totals[2]).toBeNaN();
});

test('the total of M6 is the PMC index on a scale to 100, its bands in proportion', () => {
  const codes = indicatorsOf(loadModel('m6')).map(({ code }) => code);
  const coded = (ones: number) => Object.fromEntries(codes.map((code, at) => [code, at < ones ? 1 : 0]));
  const { totals, classes } = score('m6', [coded(30), coded(24), coded(0)]);
  // The first 24 are A to G: seven of nine primary variables.
  expect(totals[1]).toBeCloseTo(700 / 9, 10);
  expect(classes.map((label) => label?.en)).toEqual(['Perfect', 'Excellent', 'Poor']);
});

test('the classes of M2 are fifths of the peer group, from ten peers on', () => {
  const units = Array.from({ length: 15 }, (_, at) => ({ 'M2.C9': 5 * at }));
  const groups = units.map((_, at) => (at < 10 ? 'large' : 'small'));
  const { classes } = score('m2', units, { groups });
  expect(classes.map((label) => label?.en ?? '-').join('')).toBe('EEDDCCBBAA-----');
});

test('the classes of M5 are those of the coordination degree of its channels', () => {
  const oneChannel = score('m5', [{ 'M5.C1': 5, 'M5.C3': 5 }]);
  expect(oneChannel.totals[0]).toBe(100);
  expect(oneChannel.classes).toEqual([null]);
  const ends = { 'M5.A1': 8, 'M5.B1': 8, 'M5.C1': 5, 'M5.D1': 8 };
  const all = score('m5', [ends, { 'M5.A1': 0, 'M5.B1': 0, 'M5.C1': 1, 'M5.D1': 0 }]);
  expect(all.classes.map((label) => label?.en)).toEqual(['Quality coordination', 'Extreme disorder']);
});

test('the four chains of M5 get points and no say', () => {
  const channels = { 'M5.C1': 3 };
  const { totals, dimensionPoints } = score('m5', [{ ...channels, 'M5.E1': 1, 'M5.E2': 0.5 }]);
  expect(dimensionPoints[4][0]).toBe(75);
  expect(totals[0]).toBe(50);
});

test('the totals of M7 are shares of each consortium', () => {
  const parties = [
    { 'M7.B1': 60, 'M7.B2': 10, 'M7.C1': 5, 'M7.D2': 4 },
    { 'M7.B1': 20, 'M7.B2': 10, 'M7.C1': 15, 'M7.D2': 2 },
  ];
  const { totals, classes } = score('m7', [...parties, ...parties], { groups: ['x', 'x', 'y', 'y'] });
  expect(totals[0] + totals[1]).toBeCloseTo(100, 10);
  expect(totals[0]).toBeCloseTo((0.3 * 62.5 + 0.3 * 25 + 0.2 * 75) / 0.8, 10);
  expect(totals[2]).toBe(totals[0]);
  expect(classes[0]).toBeNull();
});

test.each<[string, string, Record<string, number>, ScoreOptions, object]>([
  [
    'a code that the model does not know',
    'm1',
    { ...satisfied, 'M1.Z9': 1 },
    {},
    { reason: 'code-unknown', subject: 'M1.Z9', column: 2 },
  ],
  [
    'a profile that is not there',
    'm3',
    { 'M3.A1': 1, 'M3.B1': 3 },
    { profile: 'Z' },
    { reason: 'profile-unknown', subject: 'Z', expected: ['L', 'T', 'Y', 'E'] },
  ],
  [
    'a derived indicator without its parts',
    'm1',
    { ...satisfied, 'M1.B6': NaN },
    {},
    { reason: 'parts-missing', subject: 'M1.B6', expected: ['M1.B1', 'M1.B3', 'M1.B4', 'M1.B5'] },
  ],
  [
    'a value outside its scale',
    'm1',
    { ...satisfied, 'M1.A4': 120 },
    {},
    { reason: 'value-outside', subject: 'M1.A4', row: 0, column: 2, expected: ['0', '100'] },
  ],
  [
    'a rating between anchors',
    'm1',
    { ...satisfied, 'M1.A1': 2.5 },
    {},
    { reason: 'not-a-choice', subject: 'M1.A1', row: 0 },
  ],
  ['half a yes', 'm6', { 'M6.A1': 0.5 }, {}, { reason: 'not-a-choice', subject: 'M6.A1', row: 0 }],
  ['a gate that nobody asked for', 'm3', { 'M3.B1': 3 }, {}, { reason: 'required-missing', expected: ['M3.A1'] }],
  ['nothing to score', 'm3', { 'M3.A1': 1 }, {}, { reason: 'no-scored-code', subject: 'm3' }],
])('%s is refused', (_, id, unit, options, refusal) => {
  expect(() => score(id, [unit], options)).toThrow(expect.objectContaining(refusal));
});

test('a code twice is refused', () => {
  expect(() => scoreModel(loadModel('m6'), ['M6.A1', 'M6.A1'], columnsOf(matrixOf([[1, 1]])))).toThrow(
    expect.objectContaining({ reason: 'code-twice', subject: 'M6.A1', column: 1 }),
  );
});

test.each(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'])(
  '%s scores the best values of all its indicators 100',
  (id) => {
    const model = loadModel(id);
    const best = Object.fromEntries(
      indicatorsOf(model).map((indicator) => {
        const { code, scoring, accepts } = indicator;
        if (!isScored(indicator)) return [code, 1];
        if (scoring.rule === 'target') return [code, scoring.low ?? NaN];
        if (scoring.rule === 'goalpost' || scoring.rule === 'log') return [code, scoring.high ?? accepts.min];
        if (scoring.rule === 'percentile')
          return [code, scoring.fallback.rule === 'linear' ? 100 : scoring.fallback.high!];
        if (scoring.rule === 'piecewise') return [code, scoring.knots.at(-1)![0]];
        return [code, accepts.max ?? 100];
      }),
    );
    const { totals, coverage } = score(id, [best]);
    expect(coverage[0]).toBeCloseTo(1, 12);
    expect(totals[0]).toBeCloseTo(100, 9);
  },
);

/** Values that the indicators of a model can take, one row a unit. */
const unitsOf = (id: string, codes: readonly string[]) => {
  const known = indicatorsOf(loadModel(id));
  const cells = codes.map((code) => {
    const { scoring, accepts } = known.find((indicator) => indicator.code === code)!;
    if (scoring.rule === 'binary') return fc.constantFrom(0, 1);
    return fc.integer({ min: Math.ceil(accepts.min), max: Math.floor(accepts.max ?? 1000) });
  });
  return fc.array(fc.tuple(...cells.map((cell) => fc.option(cell, { nil: NaN, freq: 8 }))), {
    minLength: 1,
    maxLength: 12,
  });
};
const codesOf = (id: string) =>
  indicatorsOf(loadModel(id)).flatMap((one) => (isScored(one) && one.weight > 0 && !one.derived ? [one.code] : []));
const models = fc
  .constantFrom('m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8')
  .chain((id) => fc.record({ id: fc.constant(id), codes: fc.constant(codesOf(id)), units: unitsOf(id, codesOf(id)) }))
  .map(({ id, codes, units }) =>
    id === 'm3' ? { id, codes: ['M3.A1', ...codes], units: units.map((unit) => [1, ...unit]) } : { id, codes, units },
  );

test('points and totals lie in 0–100, and a dimension lies between its indicators', () => {
  fc.assert(
    fc.property(models, ({ id, codes, units }) => {
      const { points, weights, dimensionPoints, totals, coverage } = scoreModel(
        loadModel(id),
        codes,
        columnsOf(matrixOf(units)),
      );
      units.forEach((_, unit) => {
        dimensionPoints.forEach((values, dimension) => {
          const inside = points.flatMap((own, at) =>
            weights[at].dimension === dimension && !Number.isNaN(own[unit]) ? [own[unit]] : [],
          );
          expect(Number.isNaN(values[unit])).toBe(inside.length === 0);
          if (inside.length === 0) return;
          expect(values[unit]).toBeGreaterThanOrEqual(Math.max(0, Math.min(...inside)) - 1e-9);
          expect(values[unit]).toBeLessThanOrEqual(Math.min(100, Math.max(...inside)) + 1e-9);
        });
        expect(totals[unit] >= -1e-9 && totals[unit] <= 100 + 1e-9).toBe(!Number.isNaN(totals[unit]));
        if (coverage[unit] < 0.8 - 1e-9) expect(totals[unit]).toBeNaN();
      });
    }),
  );
});

test('neither the order of the units nor that of the columns changes a score', () => {
  fc.assert(
    fc.property(models, ({ id, codes, units }) => {
      const plain = scoreModel(loadModel(id), codes, columnsOf(matrixOf(units)));
      const turned = scoreModel(
        loadModel(id),
        [...codes].reverse(),
        columnsOf(matrixOf([...units].reverse().map((unit) => [...unit].reverse()))),
      );
      plain.totals.forEach((total, unit) => {
        const same = turned.totals[units.length - 1 - unit];
        expect(same || 0).toBeCloseTo(total || 0, 9);
        expect(turned.classes[units.length - 1 - unit]).toEqual(plain.classes[unit]);
      });
    }),
  );
});
