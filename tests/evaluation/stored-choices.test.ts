import { withRows } from '../../src/evaluation/chosen-rows';
import { answersFor, listsOf } from '../../src/evaluation/elicitation/best-worst';
import { openQuestions } from '../../src/evaluation/elicitation/judgements';
import { levelsOf } from '../../src/evaluation/elicitation/levels';
import { readExperts, readJudges } from '../../src/evaluation/elicitation/read-judgements';
import { checkData } from '../../src/evaluation/check/check-data';
import { findingText } from '../../src/evaluation/check/finding-text';
import { findingKey } from '../../src/evaluation/kept-findings';
import { planOf } from '../../src/evaluation/plan/plan-of';
import type { Choices } from '../../src/evaluation/make-evaluation';
import { isTreatable } from '../../src/evaluation/preparation';
import { readChoices } from '../../src/evaluation/stored-choices';
import { translator, type Language } from '../../src/locales';
import { evaluationOfAll } from './every-indicator';
import { storedTables } from './plan-tables';
import { bestWorstFor, expertFor } from './interviews';
import { provinces, provincesByM8 } from './provinces';

const tablesIn = (language: Language, choices: Partial<Choices> = {}) =>
  storedTables(
    planOf(provincesByM8(choices), {
      t: translator(language),
      language,
      taken: { sheets: [], names: [] },
      now: new Date('2026-11-20T08:00:00Z'),
      version: '0.1.0',
    }),
  );

test.each(['en', 'zh-CN'] as const)('what the steps had chosen is read back from tables in %s', (language) => {
  const reading = readChoices(tablesIn(language));
  expect(reading).toMatchObject({
    kind: 'choices',
    choices: {
      place: { sheet: 'Data', table: null, address: 'A1:T32' },
      sourceName: 'coop_source',
      unitColumn: '[province_en]',
      cutoffs: [80, 60, 40, 20],
    },
  });
  if (reading.kind !== 'choices') return;
  const { indicators } = reading.choices;
  expect(indicators).toHaveLength(10);
  expect(indicators[0]).toEqual({
    code: 'M8.A1',
    data: '[rd_intensity_pct]',
    direction: 'benefit',
    low: 'data',
    high: 'data',
    weight: expect.closeTo(0.0625, 12),
  });
  expect(indicators[2].data).toBe('100*([rd_exp_basic_10k_yuan]+[rd_exp_applied_10k_yuan])/[rd_exp_internal_10k_yuan]');
  expect(indicators[3]).toMatchObject({ code: 'M8.A4', direction: 'target', low: 15, high: 30 });
});

test.each(['en', 'zh-CN'] as const)(
  'the year, units left out, missing values and outliers are read back in %s',
  (language) => {
    const rows = { year: { column: 2, value: 2023 }, leftOut: ['全国', 'Tibet (west)'] };
    const source = withRows(provinces(), rows, 1);
    const codes = provincesByM8()
      .indicators.filter(isTreatable)
      .map(({ code }) => code)
      .slice(0, 2);
    const preparation = { missing: 'median', groups: 0, treated: codes } as const;
    const reading = readChoices(tablesIn(language, { source, rows, preparation }));
    expect(reading).toMatchObject({
      choices: {
        year: { column: '[year]', value: '2023' },
        unitsLeftOut: ['全国', 'Tibet (west)'],
        preparation: { missing: 'median', groups: '[province_zh]', treated: codes },
      },
    });
    expect(readChoices(tablesIn(language))).toMatchObject({
      choices: { year: null, unitsLeftOut: [], preparation: { missing: 'leave', groups: null, treated: [] } },
    });
  },
);

test.each(['en', 'zh-CN'] as const)('what is kept stands in a table of its own and is read back in %s', (language) => {
  const finding = checkData(provincesByM8(), language).find(({ code }) => code === 'outliers')!;
  const key = findingKey(finding);
  const tables = tablesIn(language, {
    kept: { [key]: 'Counted twice, and right', 'outliers Data!Z9 value=1': 'gone' },
  });
  const address = `Data!${finding.place!.address}`;
  const said = findingText(translator(language), finding);
  expect(tables.kept?.values).toEqual([[key, address, said, 'Counted twice, and right']]);
  expect(readChoices(tables)).toMatchObject({ choices: { kept: { [key]: 'Counted twice, and right' } } });
  expect(readChoices(tablesIn(language))).toMatchObject({ choices: { kept: {} } });
});

test('units that no column names and weights that the data gives are told', () => {
  const reading = readChoices(tablesIn('zh-CN', { unitColumn: null, weights: { from: 'critic' } }));
  expect(reading).toMatchObject({ kind: 'choices', choices: { unitColumn: null } });
});

test('combined weights are read back with the cells that may have been typed over', () => {
  const weights = {
    from: 'combined',
    given: { from: 'default' },
    data: 'critic',
    combination: 'linear',
    part: 0.3,
  } as const;
  const tables = tablesIn('zh-CN', { weights });
  const typed = tables.combined!.map((row, at) => (at === 0 ? [row[0], row[1], 0.5, row[3], row[4]] : row));
  expect(readChoices({ ...tables, combined: typed })).toMatchObject({
    kind: 'choices',
    choices: {
      combination: {
        given: 'default',
        data: 'critic',
        combination: 'linear',
        part: 0.3,
        weights: { 'M8.A1': 0.5, 'M8.B2': 0.25 },
      },
    },
  });
});

test.each(['en', 'zh-CN'] as const)('the answers of an interview are read back from their sheet in %s', (language) => {
  const plain = provincesByM8();
  const levels = levelsOf(plain);
  const li = expertFor(plain, 'Li');
  const changed = { ...li.judgements[0], times: 3, first: 1 / 5 };
  const experts = [{ ...li, judgements: [changed, ...li.judgements.slice(1)] }, expertFor(plain, '', 1.2)];
  const { judgements } = tablesIn(language, { weights: { from: 'ahp', experts } });
  const read = readExperts(levels, judgements!, (code) => code);
  const unnamed = language === 'en' ? 'Person 2' : '专家 2';
  expect(read.map(({ name }) => name)).toEqual(['Li', unnamed]);
  read.forEach((expert, at) => expect(new Set(expert.judgements)).toEqual(new Set(experts[at].judgements)));
});

test('a judgement that is no number any more is a question that is open again', () => {
  const plain = provincesByM8();
  const weights = { from: 'ahp', experts: [expertFor(plain, 'Li')] } as const;
  const { judgements } = tablesIn('en', { weights });
  const typed = judgements!.map((row, at) =>
    at === 1 ? row.map((cell, column) => (column === 5 ? 'about 3' : cell)) : row,
  );
  const [expert] = readExperts(levelsOf(plain), typed, (code) => code);
  expect(openQuestions(levelsOf(plain), expert.judgements)).toBe(1);
});

test('comparisons with best and worst are read back from their sheet', () => {
  const plain = provincesByM8();
  const answers = bestWorstFor(plain);
  const { judgements } = tablesIn('en', { weights: { from: 'bwm', judges: [{ name: '', answers }] } });
  const levels = levelsOf(plain);
  const [{ answers: read }] = readJudges(levels, judgements!, (code) => code);
  expect(levels.map((level) => listsOf(level, answersFor(level, read)))).toEqual(
    levels.map((level) => listsOf(level, answersFor(level, answers))),
  );
});

test.each(['en', 'zh-CN'] as const)('the profile is named in the result and read back: %s', (language) => {
  const plan = planOf(evaluationOfAll('m3', 12, 0, { profile: 'Y' }), {
    t: translator(language),
    language,
    taken: { sheets: [], names: [] },
    now: new Date('2026-11-20T08:00:00Z'),
    version: '0.1.0',
  });
  expect(readChoices(storedTables(plan))).toMatchObject({ choices: { profile: 'Y' } });
  expect(readChoices(tablesIn(language))).toMatchObject({ choices: { profile: null } });
  const caption = String(plan.sheets.at(-1)!.blocks[1].values[0][0]);
  expect(caption).toContain(language === 'en' ? 'Profile: Young reserve talent.' : '权重方案：青年后备人才。');
});

test('tables that were damaged say which rows and columns are missing', () => {
  const { evaluation, weights, ...others } = tablesIn('en');
  const values = evaluation.values.filter(([key]) => key !== 'source-range');
  const headers = weights.headers.map((header) => (header === 'Values from' ? 'Notes' : header));
  expect(readChoices({ evaluation: { ...evaluation, values }, weights: { ...weights, headers }, ...others })).toEqual({
    kind: 'damaged',
    keys: ['source-range', 'Values from'],
  });
});
