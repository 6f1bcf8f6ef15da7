import { readFileSync } from 'node:fs';
import { checkData } from '../../../src/evaluation/check/check-data';
import type { Evaluation } from '../../../src/evaluation/evaluation';
import { ownEvaluation, withDirection } from '../../../src/evaluation/make-evaluation';
import { ownIndicators } from '../../../src/evaluation/mapping/own-indicators';
import { freeObjectNames } from '../../../src/evaluation/plan/names';
import { methodIds } from '../../../src/evaluation/methods/ids';
import { methodOf } from '../../../src/evaluation/methods/methods';
import { planOf } from '../../../src/evaluation/plan/plan-of';
import { furtherSources, rankingFormulas, weightFormulas } from '../../../src/evaluation/report/formulas';
import { methodsFacts } from '../../../src/evaluation/report/methods-facts';
import { methodsSentences } from '../../../src/evaluation/report/methods-paragraph';
import type { CellValue, Source } from '../../../src/evaluation/source';
import { weightOrigins } from '../../../src/evaluation/weight-origins';
import { translator, type Language } from '../../../src/locales';
import { evaluationOfAll } from '../every-indicator';
import { liveSheets } from '../plan/live-sheets';
import { bestWorstFor, expertFor } from '../interviews';
import { provinces, provincesByM8, sourceOf } from '../provinces';
import { recompute, type NamedCells } from './recompute';

const workbook = liveSheets();
const now = new Date('2026-11-20T08:00:00Z');

const write = async (evaluation: Evaluation, language: Language): Promise<void> => {
  await workbook.addSource(evaluation.source);
  const taken = { sheets: ['Sheet1', evaluation.source.sheet], names: [] };
  await workbook.write(planOf(evaluation, { t: translator(language), language, taken, now, version: '0.1.0' }));
};

const paragraphOf = (evaluation: Evaluation, language: Language): string => {
  const facts = methodsFacts(evaluation, {
    findings: checkData(evaluation, language).map((finding) => ({ finding, reason: null })),
    objects: freeObjectNames([]),
    written: now.toISOString(),
    version: '0.1.0',
  });
  return methodsSentences(facts, { t: translator(language), language }).join(' ');
};

const cells: NamedCells = {
  range: (name) =>
    Excel.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange().load('values');
      await context.sync();
      return range.values as CellValue[][];
    }),
  area: (sheet, address) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
      await context.sync();
      return range.values as CellValue[][];
    }),
  table: (name) =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(name).getRange().load('values');
      await context.sync();
      return range.values as CellValue[][];
    }),
};

const expectRecomputed = async (paragraph: string): Promise<void> => {
  const { scores, ranks, shown } = await recompute(paragraph, cells);
  expect(scores.some((score) => !Number.isNaN(score))).toBe(true);
  shown.forEach(([score, rank], unit) => {
    if (score === '') expect([scores[unit], ranks[unit], rank]).toEqual([NaN, NaN, '']);
    else expect(scores[unit]).toBeCloseTo(score as number, 9);
  });
  // Ranks follow from scores; where two differ by rounding only, their order is nobody's statement.
  const apart = (unit: number) =>
    scores.every((other, at) => at === unit || other === scores[unit] || !(Math.abs(other - scores[unit]) < 1e-9));
  shown.forEach(([, rank], unit) => {
    if (rank !== '' && apart(unit)) expect(ranks[unit]).toBe(rank);
  });
};

const own = (choices: Pick<Evaluation, 'weights' | 'method'>, source: Source = provinces()): Evaluation => {
  const wanted = ['rd_intensity_pct', 'rd_exp_internal_10k_yuan', 'patents_granted_invention'];
  const indicators = ownIndicators(source)
    .filter(({ name }) => wanted.includes(name.en))
    .map((indicator) => withDirection(indicator, indicator.name.en === wanted[1] ? 'cost' : 'benefit'));
  return ownEvaluation(indicators, { name: 'Own', source, unitColumn: 1, ...choices });
};

const withGaps = (): Source => {
  const source = provinces();
  const intensity = source.headers.indexOf('rd_intensity_pct');
  const rows = source.rows.map((row, at) =>
    at === 3
      ? row.map((cell, column) => (column === intensity ? '' : cell))
      : at === 5
        ? row.map((cell, column) => (column > 4 ? '' : cell))
        : row,
  );
  return { ...source, rows };
};

/** Every rule of points that a model may use, over six units of which some have no value. */
const everyRule = (): Evaluation => {
  const scorings = [
    { rule: 'linear' },
    { rule: 'goalpost', low: 2, high: 9 },
    { rule: 'goalpost', low: null, high: null },
    { rule: 'log', low: 0, high: 50 },
    { rule: 'target', low: 4, high: 8 },
    { rule: 'percentile', fallback: { rule: 'linear' } },
    { rule: 'percentile', fallback: { rule: 'goalpost', low: 0, high: 60 } },
    { rule: 'anchor', anchors: 'M', mean: true },
    { rule: 'binary' },
    {
      rule: 'piecewise',
      knots: [
        [0, 0],
        [5, 60],
        [10, 100],
      ],
    },
  ] as const;
  const headers = ['Unit', ...scorings.map((_, at) => `I${at}`)];
  const rows: CellValue[][] = [
    ['a', 50, 5, 7, 10, 5, 3, 20, 3, 1, 2],
    ['b', 60, 8, 2, 40, 9, 4, '', 4.5, 0, 7],
    ['c', '', 1, 3, 0, 3, 4, 40, 1, 1, 11],
    ['d', 110, 9, 3, 80, 16, 1, 50, 5, 1, 5],
    ['e', 20, 3, 5, 25, 1, 9, 10, 2, 0, 0],
    ['f', 20, 3, '', 25, 1, 9, '', 2, 0, ''],
  ];
  const source = sourceOf(headers, rows);
  const indicators = ownIndicators(source).map(
    (indicator, at) => ({ ...indicator, scoring: scorings[at] }) as typeof indicator,
  );
  return ownEvaluation(indicators, {
    name: 'Every rule',
    source,
    unitColumn: 0,
    weights: { from: 'hand', values: [3, 1, 1, 2, 1, 1, 1, 1, 1, 1] },
    method: { id: 'weighted-sum' },
  });
};

/** The same with the last two units in a group of their own, too few for percentiles. */
const inPeerGroups = (): Evaluation => {
  const evaluation = everyRule();
  const { headers, rows } = evaluation.source;
  const groups = rows.map((row, at) => [...row, at < 5 ? 'large' : 'small']);
  const source = sourceOf([...headers, 'Group'], [...groups, ['g', 70, 4, 6, 30, 7, 2, 35, 2.5, 1, 6, 'small']]);
  return { ...evaluation, source, peers: headers.length };
};

const cases: [string, () => Evaluation][] = [
  ['the model’s weights, weighted sum', () => provincesByM8()],
  ['the model’s weights with values missing', () => provincesByM8({ source: withGaps() })],
  ['equal weights, TOPSIS', () => provincesByM8({ weights: { from: 'equal' }, method: { id: 'topsis' } })],
  ['entropy weights, TOPSIS', () => provincesByM8({ weights: { from: 'entropy' }, method: { id: 'topsis' } })],
  ['CRITIC weights, weighted sum', () => provincesByM8({ weights: { from: 'critic' } })],
  ['own indicators, TOPSIS over a cost', () => own({ weights: { from: 'equal' }, method: { id: 'topsis' } })],
  [
    'own indicators, weights by hand',
    () => own({ weights: { from: 'hand', values: [2, 1, 5] }, method: { id: 'weighted-sum' } }),
  ],
  ['own indicators, entropy', () => own({ weights: { from: 'entropy' }, method: { id: 'weighted-sum' } })],
  ['every rule of points', everyRule],
  ['percentiles inside peer groups', inPeerGroups],
];

test.each(cases.flatMap(([name, make]) => (['en', 'zh-CN'] as const).map((language) => ({ name, language, make }))))(
  'paragraph and workbook alone give every score again: $name ($language)',
  async ({ make, language }) => {
    const evaluation = make();
    await write(evaluation, language);
    await expectRecomputed(paragraphOf(evaluation, language));
  },
);

test('what is typed over in the workbook is what the paragraph’s reader computes with', async () => {
  const evaluation = provincesByM8();
  await write(evaluation, 'en');
  await workbook.set('Weights', 'G5', [[0, 10]]);
  await workbook.set('Weights', 'I5', [[0.5]]);
  await expectRecomputed(paragraphOf(evaluation, 'en'));
});

test.each([
  ['other weights', (text: string) => text.replace('Weights (entropy)', 'Weights (critic)')],
  ['another rule of points', (text: string) => text.replace('Points (goalpost)', 'Points (log)')],
  ['another method', (text: string) => text.replace('Score (weighted-sum)', 'Score (topsis)')],
])('a paragraph that tells of %s gives other scores', async (_, change) => {
  const evaluation = provincesByM8({ weights: { from: 'entropy' } });
  await write(evaluation, 'en');
  const paragraph = paragraphOf(evaluation, 'en');
  const changed = change(paragraph);
  expect(changed).not.toBe(paragraph);
  await expect(expectRecomputed(changed)).rejects.toThrow();
});

test('every source stands word for word in the header of its method', () => {
  const formulas = [rankingFormulas, weightFormulas, furtherSources].flatMap((one) => Object.values(one));
  expect(formulas.length).toBeGreaterThan(25);
  for (const { file, source } of formulas) {
    const header = readFileSync(`src/methods/${file}.ts`, 'utf8').replace(/\n \*/g, '').replaceAll("'", '’');
    expect([file, header.includes(source)]).toEqual([file, true]);
  }
});

test.each(['en', 'zh-CN'] as const)('the paragraph in %s leaves no place unfilled and names every part', (language) => {
  const evaluation = provincesByM8({ source: withGaps() });
  const paragraph = paragraphOf(evaluation, language);
  expect(paragraph).not.toMatch(/report\.|\{\{|undefined|null|NaN/);
  for (const part of ['m8', '1.0.0', 'default', 'weighted-sum', 'fnv1a', '0.1.0', 'coop_values', 'OECD', 'Kendall']) {
    expect(paragraph).toContain(part);
  }
  for (const { code } of [...evaluation.indicators, ...evaluation.leftOut]) expect(paragraph).toContain(code);
});

test('a reason for keeping a finding stands with it', () => {
  const [finding] = checkData(provincesByM8({ source: withGaps() }), 'en');
  const facts = methodsFacts(provincesByM8(), {
    findings: [{ finding, reason: 'the yearbook has none' }],
    objects: freeObjectNames([]),
    written: now.toISOString(),
    version: '0.1.0',
  });
  const sentences = methodsSentences(facts, { t: translator('en'), language: 'en' });
  expect(sentences.find((sentence) => sentence.startsWith('Findings'))).toMatch(/\(reason: the yearbook has none\)$/);
});

test.each(methodIds)('the method %s is told with its formula, its option and its source', (id) => {
  const facts = methodsFacts(provincesByM8({ method: { id } }), {
    findings: [],
    objects: freeObjectNames([]),
    written: now.toISOString(),
    version: '0.1.0',
  });
  const { option } = methodOf(id);
  expect(facts.method.option).toBe(option?.choices[0] ?? null);
  for (const language of ['en', 'zh-CN'] as const) {
    const paragraph = methodsSentences(facts, { t: translator(language), language }).join(' ');
    expect(paragraph).toContain(`(${id})`);
    expect(paragraph).toContain(rankingFormulas[id].source);
    expect(paragraph).not.toMatch(/undefined|\{\{/);
  }
});

const choiceOf = (from: (typeof weightOrigins)[number]): Evaluation['weights'] => {
  if (from === 'combined')
    return { from, given: { from: 'default' }, data: 'critic', combination: 'linear', part: 0.4 };
  if (from === 'hand') return { from, values: new Array<number>(10).fill(1) };
  if (from === 'ahp') return { from, experts: [expertFor(provincesByM8(), 'Li')] };
  return from === 'bwm' ? { from, answers: bestWorstFor(provincesByM8()) } : { from };
};

test.each(weightOrigins)('weights from %s are told with their formula and source', (from) => {
  const facts = methodsFacts(provincesByM8({ weights: choiceOf(from) }), {
    findings: [],
    objects: freeObjectNames([]),
    written: now.toISOString(),
    version: '0.1.0',
  });
  for (const language of ['en', 'zh-CN'] as const) {
    const paragraph = methodsSentences(facts, { t: translator(language), language }).join(' ');
    expect(paragraph).toMatch(new RegExp(`(Weights|权重) \\(${from}[,)]`));
    expect(paragraph).not.toMatch(/undefined|\{\{|null/);
    if (from === 'combined') expect(paragraph).toMatch(/0\.4·s \+ \(1 − 0\.4\)·o.*\(default\).*\(critic\)/s);
  }
  const { data } = facts.weights;
  if (data) expect(facts.sources).toContain(weightFormulas[data].source);
});

test('what was done with rows and values before scoring is told with its sources', () => {
  const evaluation = provincesByM8({ source: withGaps() });
  const { code } = evaluation.indicators[0];
  const prepared: Evaluation = {
    ...evaluation,
    rows: { year: { column: 0, value: 2023 }, leftOut: ['Tibet'] },
    preparation: { missing: 'median', groups: 1, treated: [code] },
  };
  const facts = methodsFacts(prepared, {
    findings: [],
    objects: freeObjectNames([]),
    written: now.toISOString(),
    version: '0.1.0',
  });
  const told = methodsSentences(facts, { t: translator('en'), language: 'en' }).join(' ');
  expect(told).toContain(`only the rows with ${evaluation.source.headers[0]} = 2023`);
  expect(told).toContain('Units left out by choice: Tibet.');
  expect(told).toMatch(/filled \(median\) by the median of the values present inside each group of “/);
  expect(told).toContain(`Outliers (treated) of ${code}:`);
  expect(told).not.toContain('never read as 0');
  expect(facts.sources.join()).toMatch(/step 3.*COINr/);
});

const told = (evaluation: Evaluation, language: Language) => {
  const facts = methodsFacts(evaluation, {
    findings: [],
    objects: freeObjectNames([]),
    written: now.toISOString(),
    version: '0.1.0',
  });
  const sentences = methodsSentences(facts, { t: translator(language), language });
  expect(sentences.join(' ')).not.toMatch(/undefined|\{\{|null/);
  return { facts, sentences };
};

test('gates and the profile that was chosen are told with their codes', () => {
  const evaluation = evaluationOfAll('m3', 12, 0, { profile: 'Y' });
  expect(told(evaluation, 'en').sentences).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^The profile “Young reserve talent” \(Y\) is taken: /),
      'A unit with 0 in M3.A1 is not evaluated: it has no score and is no measure for the others.',
    ]),
  );
  expect(told(evaluation, 'zh-CN').sentences).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^采用.*\(Y\)/),
      'M3.A1 为 0 的对象不予评价：没有得分，也不作为其他对象的参照。',
    ]),
  );
  const without = told(evaluationOfAll('m1', 4), 'en').sentences.join(' ');
  expect(without).not.toMatch(/profile|not evaluated/);
});

test('a veto is told with its condition, the best class that it leaves and its reason', () => {
  const { vetoes, grades } = evaluationOfAll('m1', 4);
  expect(vetoes).toHaveLength(2);
  for (const language of ['en', 'zh-CN'] as const) {
    const sentences = told(evaluationOfAll('m1', 4), language).sentences.join(' ');
    for (const { when, cap, reason } of vetoes) {
      const label = grades!.labels.find(({ en }) => en === cap)!;
      const [best, why] = language === 'en' ? [label.en, reason.en] : [label.zh, reason.zh];
      expect(sentences).toContain(
        language === 'en' ? `where ${when}, at best ${best} (${why})` : `${when} 时最高为${best}（${why}）`,
      );
    }
  }
});

test('classes by coordination are told with the formula of the degree and its source', () => {
  const { facts, sentences } = told(evaluationOfAll('m5', 12), 'en');
  expect(sentences.join(' ')).toMatch(/coordination degree D of the k dimensions: D = √\(C·T\).*: .* from \d/);
  expect(facts.sources).toContain(furtherSources.coordination.source);
  expect(told(evaluationOfAll('m5', 12), 'zh-CN').sentences.join(' ')).toContain('个维度的协调度 D：D = √(C·T)');
  expect(told(evaluationOfAll('m1', 4), 'en').facts.sources).not.toContain(furtherSources.coordination.source);
});
