import { cellAddress } from '../../../src/evaluation/address';
import { checkData } from '../../../src/evaluation/check/check-data';
import { evaluate } from '../../../src/evaluation/evaluate';
import type { Evaluation } from '../../../src/evaluation/evaluation';
import { freeObjectNames } from '../../../src/evaluation/plan/names';
import { planOf } from '../../../src/evaluation/plan/plan-of';
import { asHtml } from '../../../src/evaluation/report/as-html';
import { asLatex, latexText } from '../../../src/evaluation/report/as-latex';
import { asText } from '../../../src/evaluation/report/as-text';
import { rankingDiffers, reportOf, type ReportInput } from '../../../src/evaluation/report/report-of';
import { reportPlan } from '../../../src/evaluation/report/report-plan';
import type { CellValue } from '../../../src/evaluation/source';
import { translator, type Language } from '../../../src/locales';
import { evaluationOfAll } from '../every-indicator';
import { liveSheets } from '../plan/live-sheets';
import { positionOf } from '../plan-tables';
import { provinces, provincesByM8 } from '../provinces';
import { own } from './own-cases';

const workbook = liveSheets();
const written = '2026-11-20T08:00:00.000Z';

const planFor = (evaluation: Evaluation, language: Language) =>
  planOf(evaluation, {
    t: translator(language),
    language,
    taken: { sheets: [], names: [] },
    now: new Date(written),
    version: '0.1.0',
  });

/** The ranking as the plan will show it. */
const inputOf = (evaluation: Evaluation, language: Language): ReportInput => {
  const sheet = planFor(evaluation, language).sheets.find(({ part }) => part === 'ranking')!;
  const headers = sheet.blocks.at(-1)!.values[0].map(String);
  const rows = evaluation.source.rows.map((_, row): CellValue[] =>
    headers.map((__, column) => sheet.formulas[column].expected[row][0]),
  );
  return {
    evaluation,
    result: evaluate(evaluation),
    ranking: { sheet: sheet.name, row: 4, column: 0, headers, rows },
    findings: checkData(evaluation, language).map((finding) => ({ finding, reason: null })),
    objects: freeObjectNames([]),
    written,
    version: '0.1.0',
    robustness: null,
    frozen: null,
    t: translator(language),
    language,
  };
};

const withBlank = (): Evaluation => {
  const source = provinces();
  const column = source.headers.indexOf('rd_intensity_pct');
  const rows = source.rows.map((row, at) => (at === 3 ? row.map((cell, c) => (c === column ? '' : cell)) : row));
  return provincesByM8({ source: { ...source, rows } });
};

test.each(['en', 'zh-CN'] as const)('the report in %s has every part, and no place is left unfilled', (language) => {
  const report = reportOf(inputOf(withBlank(), language));
  expect(report.sections.map(({ part }) => part)).toEqual([
    'finding',
    'purpose',
    'data',
    'weights',
    'ranking',
    'limits',
    'methods',
  ]);
  const text = asText(report, language);
  expect(text).not.toMatch(/report\.|sheets\.|\{\{|undefined|null|NaN/);
  expect(text).toContain(language === 'en' ? 'Beijing\t' : 'Beijing');
  expect(text).toContain('rd_intensity_pct');
});

test('what robustness found stands before the limits', () => {
  const report = reportOf({ ...inputOf(provincesByM8(), 'en'), robustness: ['Beijing is first in all weightings.'] });
  const parts = report.sections.map(({ part }) => part);
  expect(parts.indexOf('robustness')).toBe(parts.indexOf('limits') - 1);
});

test('limits are those of the choices that were made', () => {
  const limitsOf = (evaluation: Evaluation) =>
    reportOf(inputOf(evaluation, 'en'))
      .sections.find(({ part }) => part === 'limits')!
      .paragraphs.join('\n');
  expect(limitsOf(provincesByM8())).toMatch(/judgement of this project/);
  expect(limitsOf(provincesByM8())).toMatch(/cannot be compared with another year/);
  const byData = limitsOf(provincesByM8({ weights: { from: 'entropy' }, method: { id: 'topsis' } }));
  expect(byData).toMatch(/come from this sample/);
  expect(byData).toMatch(/Ranks may swap/);
  expect(byData).not.toMatch(/judgement of this project/);
});

test('a ranking whose cells were written over is told from one that follows from the data', () => {
  const input = inputOf(provincesByM8(), 'en');
  expect(rankingDiffers(input)).toBe(false);
  const [first, ...others] = input.ranking.rows;
  const rows = [[first[0], 99, ...first.slice(2)], ...others];
  const changed = { ...input, ranking: { ...input.ranking, rows } };
  expect(rankingDiffers(changed)).toBe(true);
  expect(asText(reportOf(changed), 'en')).toMatch(/changed by hand/);
});

test('the sheet’s ranking is live, and everything it shows is what was calculated', async () => {
  const evaluation = provincesByM8();
  await workbook.addSource(evaluation.source);
  await workbook.write(planFor(evaluation, 'en'));
  const plan = reportPlan(reportOf(inputOf(evaluation, 'en')), {
    t: translator('en'),
    taken: { sheets: ['Data', 'Report'], names: ['coop_report'] },
    ranking: { sheet: 'Ranking', row: 4, column: 0 },
  });
  expect(plan.activate).toBe('Report 2');
  expect(plan.names).toEqual([{ name: 'coop_report_2', refersTo: "='Report 2'!$A$1" }]);
  await workbook.write(plan);
  await workbook.expectAsCalculated(plan.sheets);

  const [units] = plan.sheets[0].formulas;
  const before = await workbook.read('Report 2', units.at, 1, 3);
  const tibet = evaluation.source.rows.findIndex((row) => row[1] === 'Tibet');
  await workbook.set('Data', `L${tibet + 2}`, [[9]]);
  expect(await workbook.read('Report 2', units.at, 1, 3)).not.toEqual(before);
});

test('the sheet is set up for A4 with its pages', async () => {
  const evaluation = provincesByM8();
  await workbook.addSource(evaluation.source);
  await workbook.write(planFor(evaluation, 'en'));
  const plan = reportPlan(reportOf(inputOf(evaluation, 'en')), {
    t: translator('en'),
    taken: { sheets: [], names: [] },
    ranking: { sheet: 'Ranking', row: 4, column: 0 },
  });
  await workbook.write(plan);
  const page = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Report');
    const { pageLayout } = sheet;
    pageLayout.load('orientation, paperSize, zoom');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    const breaks = sheet.horizontalPageBreaks.getCount();
    const used = sheet.getUsedRange().load('rowCount');
    await context.sync();
    const { orientation, paperSize, zoom } = pageLayout;
    return { orientation, paperSize, scale: zoom.scale, area: area.address, breaks: breaks.value, rows: used.rowCount };
  });
  expect(page).toMatchObject({ orientation: 'Portrait', paperSize: 'A4', scale: 80, breaks: 2 });
  const last = Number(/\$?I\$?(\d+)$/.exec(page.area)![1]);
  expect(last).toBeGreaterThanOrEqual(page.rows);
});

test('nothing on the sheet overlaps: texts, tables and charts each have their rows', () => {
  const plan = reportPlan(reportOf(inputOf(withBlank(), 'zh-CN')), {
    t: translator('zh-CN'),
    taken: { sheets: [], names: [] },
    ranking: { sheet: 'Ranking', row: 4, column: 0 },
  });
  const [sheet] = plan.sheets;
  const rowOf = (address: string) => Number(/\d+/.exec(address)![0]);
  const filled = [
    ...sheet.blocks.flatMap(({ at, values }) => values.map((_, down) => rowOf(at) + down)),
    ...[sheet.formulas[0]].flatMap(({ at, rows }) => Array.from({ length: rows }, (_, down) => rowOf(at) + down)),
  ];
  const behindChart = sheet.charts.flatMap(({ from, to }) =>
    filled.filter((row) => row >= rowOf(from) && row <= rowOf(to)),
  );
  expect(new Set(filled).size).toBe(filled.length);
  expect(behindChart).toEqual([]);
});

test.each(['en', 'zh-CN'] as const)('no row of the sheet is higher than Excel makes one (%s)', (language) => {
  const report = reportOf(inputOf(evaluationOfAll('m1', 25), language));
  const [sheet] = reportPlan(report, {
    t: translator(language),
    taken: { sheets: [], names: [] },
    ranking: { sheet: 'Ranking', row: 4, column: 0 },
  }).sheets;
  for (const { rowHeight = 0 } of sheet.formats) expect(rowHeight).toBeLessThanOrEqual(409);
  const shown = sheet.blocks.flatMap(({ values }) => values.flat()).join('');
  const told = report.sections.flatMap(({ paragraphs }) => paragraphs).join('');
  expect(shown.replace(/ /g, '')).toContain(told.replace(/ /g, '').slice(-2000));
});

test('long notes begin at the left, and are left to their own sheet where the page ends', () => {
  const noted = (evaluation: Evaluation) => {
    const { ranking, ...input } = inputOf(evaluation, 'en');
    const rows = ranking.rows.map((row) => [...row.slice(0, -1), 'A note that is longer than its column']);
    const report = reportOf({ ...input, ranking: { ...ranking, rows } });
    const options = { t: translator('en'), taken: { sheets: [], names: [] }, ranking };
    const [{ formulas, formats }] = reportPlan(report, options).sheets;
    const { row, column } = positionOf(formulas.at(-1)!.at);
    const ofColumn = formats.filter(({ range }) => range.startsWith(cellAddress(row - 1, column)));
    return { left: ofColumn.some(({ align }) => align === 'Left'), missing: rows[0].length - formulas.length };
  };
  expect(noted(provincesByM8())).toEqual({ left: false, missing: 1 });
  expect(noted(own())).toEqual({ left: true, missing: 0 });
});

test('Word gets headings and tables, and every text is escaped', () => {
  const input = inputOf(provincesByM8({ name: 'R&D <2023> "best"' }), 'en');
  const html = asHtml(reportOf(input), 'en');
  expect(html).toContain('<h1>R&amp;D &lt;2023&gt; &quot;best&quot;</h1>');
  expect(html.match(/<table /g)).toHaveLength(2);
  expect(html.match(/<tr>/g)!.length).toBeGreaterThan(31 + 10);
  expect(html).not.toMatch(/<(?!\/?(html|head|meta|body|h1|h2|p|table|thead|tbody|tr|th|td)\b)/);
});

test('LaTeX escapes every sign that it would take for a command, and knows every sign that it prints', () => {
  expect(latexText('50% of R&D_{x} #1 $5 ~ ^ \\ [a] <b> "c"')).toBe(
    "50\\% of R\\&D\\_\\{x\\} \\#1 \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} {[}a{]} \\textless{}b\\textgreater{} ''c''",
  );
  const report = reportOf(inputOf(provincesByM8({ weights: { from: 'critic' }, method: { id: 'topsis' } }), 'en'));
  const latex = asLatex(report, 'en');
  expect(latex).toContain('\\toprule');
  expect(latex.match(/\\begin\{longtable\}/g)).toHaveLength(2);
  expect(latex.match(/\\end\{longtable\}/g)).toHaveLength(2);
  // pdfLaTeX reads Latin letters with accents; other signs have to be commands.
  expect(latex.match(/[^\p{ASCII}\p{Script=Latin}\p{Script=Han}（）：，、；。]/gu) ?? []).toEqual([]);
  const withoutCommands = latex.replace(/\\[a-z]+\*?(\{[^{}]*\})*/g, '').replace(/\\[%&#_{}$\\]/g, '');
  expect(withoutCommands.match(/[#_&](?![^\n]*\\\\)/g) ?? []).toEqual(expect.not.arrayContaining(['#', '_']));
});

test('every row of a LaTeX table has as many cells as it has columns', () => {
  const latex = asLatex(reportOf(inputOf(provincesByM8(), 'zh-CN')), 'zh-CN');
  for (const [, layout, body] of latex.matchAll(
    /\\begin\{longtable\}\{@\{\}(.*)@\{\}\}\n([\s\S]*?)\\end\{longtable\}/g,
  )) {
    const columns = layout.replace(/p\{[^}]*\\linewidth\}/g, 'p').length;
    const rows = body.split('\n').filter((line) => line.endsWith('\\\\'));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map((line) => line.split(/(?<!\\)&/).length)).toEqual(rows.map(() => columns));
  }
});

test.each([
  ['en', /largest share|gets just more/, /^4 units have a share\./, /score/i],
  ['zh-CN', /所得份额/, /^4 个对象有份额。/, /得分|评分/],
] as const)('the report in %s of a model of shares speaks of shares', (language, finding, counted, ofScores) => {
  const before = evaluationOfAll('m7', 4);
  const rows = before.source.rows.map((row) => row.map((cell) => (cell === '' ? 4 : cell)));
  const { sections } = reportOf(inputOf({ ...before, source: { ...before.source, rows } }, language));
  const said = (wanted: string) => sections.find(({ part }) => part === wanted)!.paragraphs.join(' ');
  expect(said('finding')).toMatch(finding);
  expect(said('ranking')).toMatch(counted);
  expect(said('finding') + said('ranking')).not.toMatch(ofScores);
});
