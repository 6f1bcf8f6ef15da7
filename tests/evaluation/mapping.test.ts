import { matchHeader } from '../../src/evaluation/mapping/match-header';
import { headerParts, likeness, spelling } from '../../src/evaluation/mapping/spelling';
import { ownIndicators } from '../../src/evaluation/mapping/own-indicators';
import { suggestMapping } from '../../src/evaluation/mapping/suggest-mapping';
import { templatePlan } from '../../src/evaluation/plan/template-plan';
import { translator } from '../../src/locales';
import { loadModel } from '../../src/models/load';
import { provinces, sourceOf } from './provinces';

const model = loadModel('m8');
const suggestionsFor = (headers: string[], row: (string | number)[] = headers.map(() => 1)) =>
  suggestMapping(model, sourceOf(headers, [row]), 'en').suggestions;
const suggestionFor = (code: string, headers: string[]) =>
  suggestionsFor(headers).find(({ indicator }) => indicator.code === code);

describe('the columns of the statistical yearbook', () => {
  const mapping = suggestMapping(model, provinces(), 'en');

  test('give ten indicators for sure and leave fifteen without data', () => {
    const sure = mapping.suggestions.filter(({ certainty }) => certainty === 'sure');
    expect(sure.map(({ indicator }) => indicator.code.slice(3)).join(' ')).toBe('A1 A2 A3 A4 B2 C1 C2 C3 D1 D2');
    expect(mapping.suggestions.filter(({ certainty }) => certainty === 'none')).toHaveLength(15);
  });

  test('are added up and divided where the model says so', () => {
    const headers = provinces().headers;
    const at = (header: string) => headers.indexOf(header);
    expect(mapping.suggestions.find(({ indicator }) => indicator.code === 'M8.A3')).toMatchObject({
      reason: 'computed',
      formula: {
        sum: [at('rd_exp_basic_10k_yuan'), at('rd_exp_applied_10k_yuan')],
        per: at('rd_exp_internal_10k_yuan'),
        times: 100,
      },
    });
  });

  test('name the units in the language of the user', () => {
    expect(mapping.unitColumn).toBe(1);
    expect(suggestMapping(model, provinces(), 'zh-CN').unitColumn).toBe(0);
    expect(mapping.unitColumns).toEqual([0, 1]);
  });

  test('offer every column of numbers instead, after the formula that the model knows', () => {
    const share = mapping.suggestions.find(({ indicator }) => indicator.code === 'M8.A4');
    expect(share?.choices[0]).toEqual(share?.formula);
    expect(share?.choices).toHaveLength(1 + 18);
  });
});

test.each([
  ['M8.A1', 'M8.A1'],
  ['M8.A1', 'm8.a1 anything'],
  ['M8.A1', 'R&D intensity'],
  ['M8.A1', 'r＆d  INTENSITY (%)'],
  ['M8.A1', '研发投入强度（%）'],
  ['M8.A1', 'R&D intensity / 研发投入强度 (%)'],
  ['M8.D5', 'New product sales share'],
])('%s is recognised for sure in the header "%s"', (code, header) => {
  expect(suggestionFor(code, ['Province', header])).toMatchObject({ certainty: 'sure', formula: { sum: [1] } });
});

test('a header that is only similar needs confirmation', () => {
  expect(suggestionFor('M8.B4', ['Province', 'Location quotients'])).toMatchObject({
    certainty: 'confirm',
    reason: 'near-name',
    formula: { sum: [1], per: null, times: 1 },
  });
});

test('a header with another unit of measurement needs confirmation', () => {
  expect(suggestionFor('M8.B4', ['Province', 'Location quotient (%)'])).toMatchObject({
    certainty: 'confirm',
    reason: 'unit-differs',
  });
});

test('a column that is one indicator by name is not offered to another that is only similar', () => {
  const found = suggestionsFor(['Province', 'Valid invention patents']).filter(({ formula }) => formula !== null);
  expect(found.map(({ indicator }) => indicator.code)).toEqual(['M8.D2']);
});

test('the raw column of a ratio is divided when its denominator is there, and taken as it is when not', () => {
  const raw = 'Technology contracts output';
  expect(suggestionFor('M8.C3', ['Province', raw])?.formula).toEqual({ sum: [1], per: null, times: 1 });
  const value = 'Value of technology contracts output';
  expect(suggestionFor('M8.C3', ['Province', value, 'R&D expenditure'])?.formula).toEqual({
    sum: [1],
    per: 2,
    times: 1,
  });
});

test.each(['en', 'zh-CN'] as const)('the template in %s is recognised completely', (language) => {
  const plan = templatePlan(model, { t: translator(language), language, taken: { sheets: [], names: [] } });
  const headers = plan.sheets[0].blocks.flatMap(({ values }) => values).find((row) => row.length > 1) as string[];
  const found = suggestionsFor(
    headers,
    headers.map((_, column) => (column === 0 ? 'Beijing' : 1)),
  );
  expect(found.map(({ certainty, formula }) => [certainty, formula])).toEqual(
    found.map((_, at) => ['sure', { sum: [1 + at], per: null, times: 1 }]),
  );
});

test('own indicators are the columns that hold numbers, coded by their letters in the sheet', () => {
  const source = sourceOf(
    ['Name', 'Income', 'Note', ''],
    [
      ['a', 1, 'x', ''],
      ['b', '约20', 'y', 3],
    ],
    { column: 2 },
  );
  expect(ownIndicators(source).map(({ code, name, data }) => [code, name.en, data.sum])).toEqual([
    ['D', 'Income', [1]],
    ['F', 'F', [3]],
  ]);
});

test('spellings forget width, case and punctuation, but not the percent sign', () => {
  expect(spelling('Ｒ＆Ｄ_Share  (%)')).toBe('rdshare%');
  expect(headerParts('Government funds / 政府资金 (10k yuan 万元)')).toEqual({
    names: expect.arrayContaining(['governmentfunds', '政府资金']),
    unit: '10k yuan 万元',
  });
  expect(likeness('locationquotient', 'locationquotients')).toBeGreaterThan(0.9);
  expect(likeness('locationquotient', 'policyscore')).toBeLessThan(0.3);
});

test('a column in another unit that can be converted is offered with its factor, for the user to confirm', () => {
  const m2 = loadModel('m2');
  const found = (header: string) =>
    suggestMapping(m2, sourceOf(['Name', header], [['a', 1]]), 'en').suggestions.find(
      ({ indicator }) => indicator.code === 'M2.C1',
    );
  expect(found('转让合同金额（元）')).toMatchObject({
    certainty: 'confirm',
    reason: 'unit-converted',
    formula: { sum: [1], per: null, times: 0.0001 },
  });
  expect(found('转让合同金额（亿元）')).toMatchObject({ formula: { times: 10000 } });
  expect(found('转让合同金额（万元）')).toMatchObject({ certainty: 'sure', formula: { times: 1 } });
  expect(found('转让合同金额（项）')).toMatchObject({ reason: 'unit-differs', formula: { times: 1 } });
  expect(found('转让合同金额')).toMatchObject({ certainty: 'sure', formula: { times: 1 } });
});

test('of two exact headers the one with the expected unit wins', () => {
  const wanted = { code: 'x', name: { en: 'Income', zh: '收入' }, unit: { en: 'yuan', zh: '元' }, aliases: [] };
  expect(matchHeader(['Income (USD)', 'Income (yuan)'], wanted)).toEqual({ column: 1, kind: 'name' });
});
