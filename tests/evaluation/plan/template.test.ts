import { withRows } from '../../../src/evaluation/chosen-rows';
import { checkData } from '../../../src/evaluation/check/check-data';
import { exampleUnitsIn } from '../../../src/evaluation/example-row';
import { modelEvaluation } from '../../../src/evaluation/make-evaluation';
import { suggestMapping } from '../../../src/evaluation/mapping/suggest-mapping';
import { templatePlan } from '../../../src/evaluation/plan/template-plan';
import type { CellValue, Source } from '../../../src/evaluation/source';
import { translator, type Language } from '../../../src/locales';
import { loadModel, modelIds } from '../../../src/models/load';
import { indicatorsOf } from '../../../src/models/scorable';
import { positionOf } from '../plan-tables';
import { sourceOf } from '../provinces';

const sheetOf = (id: string, language: Language = 'en') =>
  templatePlan(loadModel(id), { t: translator(language), language, taken: { sheets: [], names: [] } }).sheets[0];

/** The template as it is read, with more rows typed below the example. */
function readTemplate(id: string, language: Language, rows: readonly (readonly CellValue[])[] = []): Source {
  const [headers, example] = sheetOf(id, language).blocks.find(({ values }) => values.length === 2)!.values;
  return sourceOf(
    headers.map(String),
    [example, ...rows].map((row) => [...row]),
  );
}

function evaluationOf(id: string, language: Language, read: Source) {
  const model = loadModel(id);
  const { unitColumn, suggestions } = suggestMapping(model, read, language);
  const columns = Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula]));
  const rows = { year: null, leftOut: exampleUnitsIn(read, unitColumn) };
  return modelEvaluation(model, columns, {
    name: model.name.en,
    source: withRows(read, rows, unitColumn),
    unitColumn,
    rows,
    weights: { from: 'default' },
    method: { id: 'weighted-sum' },
  });
}

test.each(modelIds)('the example of %s is what could be typed, and no evaluation counts it', (id) => {
  for (const language of ['en', 'zh-CN'] as const) {
    const read = readTemplate(id, language);
    const unit = language === 'en' ? 'Example (not counted)' : '示例（不计入）';
    expect(exampleUnitsIn(read, 0)).toEqual([unit]);
    const copied = read.rows[0].map((cell, column) => (column === 0 ? 'A real one' : cell));
    const evaluation = evaluationOf(id, language, readTemplate(id, language, [copied]));
    expect(evaluation.source.rows).toEqual([copied]);
    expect(evaluation.rows.leftOut).toEqual([unit]);
    expect(evaluation.leftOut).toEqual([]);
    const problems = checkData(evaluation, language).filter(({ severity }) => severity === 'problem');
    expect(problems.map(({ code }) => code)).toEqual(['one-unit']);
  }
});

test('a template with nothing but its example has no unit to evaluate, and that is said', () => {
  const findings = checkData(evaluationOf('m2', 'en', readTemplate('m2', 'en')), 'en');
  expect(findings.some(({ severity }) => severity === 'problem')).toBe(true);
});

test.each([
  ['m2', ['Contracts of transfer, licence and equity (items)', 'Cash received in the year (10k yuan)']],
  ['m4', ['Yearly supply of graduates for these jobs (persons)']],
])('the template of %s has columns for what its indicators are computed from', (id, expected) => {
  const { headers } = readTemplate(id, 'en');
  expect(headers).toEqual(expect.arrayContaining(expected));
  const { indicators } = evaluationOf(id, 'en', readTemplate(id, 'en'));
  const derived = indicatorsOf(loadModel(id)).filter((one) => one.derived !== null && one.weight > 0);
  expect(derived.length).toBeGreaterThan(0);
  for (const { code } of derived) {
    expect(indicators.find((one) => one.code === code)?.data).toHaveProperty('expression');
  }
});

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** Indices of the columns of a range such as B6:AD204. */
function columnsOf(range: string): number[] {
  const [first, last] = range.split(':').map((address) => positionOf(address).column);
  return upTo(last + 1).filter((at) => at >= first);
}

test('a named unit’s blank cells are coloured, but not those of what is computed', () => {
  const sheet = sheetOf('m2');
  const computed = indicatorsOf(loadModel('m2')).flatMap(({ derived }, at) => (derived === null ? [] : [1 + at]));
  const marked = sheet.conditionals.flatMap(({ range }) => columnsOf(range));
  expect(computed.length).toBeGreaterThan(0);
  expect(marked).toEqual(upTo(sheet.size.columns).filter((at) => at > 0 && !computed.includes(at)));
  expect(sheet.conditionals[0]).toMatchObject({ kind: 'formula', formula: '=AND($A6<>"",B6="")' });
  expect(sheet.validations).toHaveLength(sheet.size.columns - 1);
});

test('the pieces of a template grow with its columns alone, so that inserting it stays quick', () => {
  for (const id of modelIds) {
    const { validations, conditionals, formats, blocks, size } = sheetOf(id);
    expect(validations.length).toBe(size.columns - 1);
    expect(conditionals.length).toBeLessThan(5);
    expect(formats.length + blocks.length).toBeLessThan(15);
  }
});
