import { readFileSync } from 'node:fs';
import { checkData } from '../../../src/evaluation/check/check-data';
import type { Evaluation } from '../../../src/evaluation/evaluation';
import { freeObjectNames } from '../../../src/evaluation/plan/names';
import { methodIds } from '../../../src/evaluation/methods/ids';
import { methodOf } from '../../../src/evaluation/methods/methods';
import { furtherSources } from '../../../src/evaluation/report/further-sources';
import { methodsFacts } from '../../../src/evaluation/report/methods-facts';
import { methodsParagraphs } from '../../../src/evaluation/report/methods-paragraph';
import { latexText } from '../../../src/evaluation/report/as-latex';
import { optionFormulas, rankingFormulas } from '../../../src/evaluation/report/ranking-formulas';
import { combinationFormulas, weightFormulas } from '../../../src/evaluation/report/weight-formulas';
import type { Source } from '../../../src/evaluation/source';
import { weightOrigins } from '../../../src/evaluation/weight-origins';
import { en } from '../../../src/locales/en';
import type { Text } from '../../../src/models/schema';
import { translator, type Language } from '../../../src/locales';
import { evaluationOfAll } from '../every-indicator';
import { expertFor, judgeFor } from '../interviews';
import { provinces, provincesByM8 } from '../provinces';
import { paragraphOf } from './told';

const now = new Date('2026-11-20T08:00:00Z');

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

test('every source stands word for word in the header of its method', () => {
  const formulas = [rankingFormulas, weightFormulas, furtherSources].flatMap((one) => Object.values(one));
  expect(formulas.length).toBeGreaterThan(25);
  for (const { file, source } of formulas) {
    const header = readFileSync(`src/methods/${file}.ts`, 'utf8')
      .replace(/\n \*/g, '')
      .replaceAll("'", '’')
      .replaceAll('`', '');
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
  const sentences = methodsParagraphs(facts, { t: translator('en'), language: 'en' }).flat();
  expect(sentences.find((sentence) => sentence.startsWith('Findings'))).toMatch(/\(reason: the yearbook has none\)\.$/);
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
    const paragraph = methodsParagraphs(facts, { t: translator(language), language })
      .flat()
      .join(' ');
    expect(paragraph).toContain(`(${id})`);
    const { source, zh = source } = rankingFormulas[id];
    expect(paragraph).toContain(language === 'en' ? source : zh);
    expect(paragraph).not.toMatch(/undefined|\{\{/);
  }
});

const choiceOf = (from: (typeof weightOrigins)[number]): Evaluation['weights'] => {
  if (from === 'combined')
    return { from, given: { from: 'default' }, data: 'critic', combination: 'linear', part: 0.4 };
  if (from === 'hand') return { from, values: new Array<number>(10).fill(1) };
  if (from === 'ahp') return { from, experts: [expertFor(provincesByM8(), 'Li')] };
  return from === 'bwm' ? { from, judges: [judgeFor(provincesByM8(), '')] } : { from };
};

test('weights of several people who compared with best and worst are told as the mean of theirs', () => {
  const judges = ['Li', 'Wang'].map((name) => judgeFor(provincesByM8(), name));
  const facts = methodsFacts(provincesByM8({ weights: { from: 'bwm', judges } }), {
    findings: [],
    objects: freeObjectNames([]),
    written: now.toISOString(),
    version: '0.1.0',
  });
  const told = (language: 'en' | 'zh-CN') =>
    methodsParagraphs(facts, { t: translator(language), language })
      .flat()
      .join(' ');
  expect(told('en')).toMatch(/rows of 2 people, .* arithmetic mean of these w over the people/);
  expect(told('zh-CN')).toMatch(/2 人的各行依次排列.*综合权重为各人 w 的算术平均/);
});

test('LaTeX knows every sign of every formula', () => {
  const signs = (texts: readonly (string | Text)[]) =>
    texts.flatMap((text) => (typeof text === 'string' ? [text] : [text.en, text.zh])).map(latexText);
  const formulas = [...Object.values(rankingFormulas), ...Object.values(weightFormulas)];
  const told = signs([
    ...formulas.map(({ formula }) => formula),
    ...Object.values(optionFormulas),
    ...Object.values(combinationFormulas).map((formula) => formula.replaceAll('α', '0.5')),
    ...Object.values(en.report.methods.weights),
  ]);
  // pdfLaTeX reads Latin letters with accents; other signs have to be commands.
  const unknown = /[^\p{ASCII}\p{Script=Latin}\p{Script=Han}（）：，、；。]/gu;
  expect([...new Set(told.flatMap((text) => text.match(unknown) ?? []))]).toEqual([]);
});

test.each(weightOrigins)('weights from %s are told with their formula and source', (from) => {
  const facts = methodsFacts(provincesByM8({ weights: choiceOf(from) }), {
    findings: [],
    objects: freeObjectNames([]),
    written: now.toISOString(),
    version: '0.1.0',
  });
  for (const language of ['en', 'zh-CN'] as const) {
    const paragraph = methodsParagraphs(facts, { t: translator(language), language })
      .flat()
      .join(' ');
    expect(paragraph).toMatch(new RegExp(`(Weights|权重) \\(${from}[,)]`));
    expect(paragraph).not.toMatch(/undefined|\{\{|null/);
    if (from === 'combined') expect(paragraph).toMatch(/0\.4·s \+ \(1 − 0\.4\)·o.*\(default\).*\(critic\)/s);
  }
  const { data } = facts.weights;
  const { source } = data ? weightFormulas[data] : { source: '' };
  if (data) expect(facts.sources).toContainEqual(expect.objectContaining({ of: 'weights', source }));
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
  const told = methodsParagraphs(facts, { t: translator('en'), language: 'en' })
    .flat()
    .join(' ');
  expect(told).toContain(`only the rows with ${evaluation.source.headers[0]} = 2023`);
  expect(told).toContain('Units left out by choice (range coop_left_out): Tibet.');
  expect(told).toMatch(/filled \(median\) by the median of the indicator’s values present inside each group of “/);
  expect(told).toContain(`Outliers (treated) of ${code}:`);
  expect(told).not.toContain('never read as 0');
  expect(facts.sources).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ of: 'filled', source: furtherSources.filled.source }),
      expect.objectContaining({ of: 'treated', source: furtherSources.treated.source }),
    ]),
  );
});

const told = (evaluation: Evaluation, language: Language) => {
  const facts = methodsFacts(evaluation, {
    findings: [],
    objects: freeObjectNames([]),
    written: now.toISOString(),
    version: '0.1.0',
  });
  const sentences = methodsParagraphs(facts, { t: translator(language), language }).flat();
  expect(sentences.join(' ')).not.toMatch(/undefined|\{\{|null/);
  return { facts, sentences };
};

test('gates and the profile that was chosen are told with their codes', () => {
  const evaluation = evaluationOfAll('m3', 12, 0, { profile: 'Y' });
  expect(told(evaluation, 'en').sentences).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^The profile “Young reserve talent” \(Y\) is taken: /),
      'A unit with 0 in M3.A1 is not evaluated: it has no score.',
      expect.stringMatching(/^The method is computed without such units; /),
    ]),
  );
  expect(told(evaluation, 'zh-CN').sentences).toEqual(
    expect.arrayContaining([expect.stringMatching(/^采用.*\(Y\)/), 'M3.A1 为 0 的对象不予评价，没有得分。']),
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
  expect(facts.sources).toContainEqual(
    expect.objectContaining({ of: 'classes', source: furtherSources.coordination.source }),
  );
  expect(told(evaluationOfAll('m5', 12), 'zh-CN').sentences.join(' ')).toContain('个维度的协调度 D：D = √(C·T)');
  expect(told(evaluationOfAll('m1', 4), 'en').facts.sources.map(({ of }) => of)).not.toContain('classes');
});
