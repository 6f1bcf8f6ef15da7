import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { both, inLanguage } from '../columns';
import type { Inputs } from '../inputs';
import { quoted } from '../live-text';
import { SheetDraft } from '../sheet-draft';
import { agreedSheet } from './agreed-sheet';
import { codebook } from './codebook';
import { codedClauses } from './coded-clauses';
import { checkCoding, coding } from './coding';
import { CodingFormulas } from './coding-formulas';
import { declaredRegions } from './declared-regions';
import { flawsSheet } from './flaws-sheet';
import { sayRegions } from './region-words';
import { categoriesFound, regionsFound } from './regions-found';

export const regionMap: Analysis = {
  id: 'region-map',
  model: 'm6',
  name: both('Categories by region', '类别 × 地区'),
  question: both(
    'What do the policies of each region speak of, and are these the regions of the study?',
    '各地区的政策涉及哪些类别，这些地区是否就是研究声明的地区？',
  ),
  limits: both(
    'It counts where clauses were coded, not how strong a policy is.',
    '统计的是条款被编码的次数，不代表政策力度。',
  ),
  inputs: [codebook, coding, declaredRegions],
  check: checkCoding,
  draw,
};

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const coded = codedClauses(inputs);
  const { clauses, categories } = coded;
  const declared = inputs['declared-regions'];
  const found = regionsFound(coded, declared);
  const formulas = new CodingFormulas(inputs, coded);
  const caption = captionOf(regionMap, inputs, language);
  const byClause = agreedSheet(coded, formulas, caption, language);
  const { cells } = byClause;
  const sheet = new SheetDraft(textIn(language, regionMap.name), caption, 5);
  const [first, last] = [categories[0], categories[categories.length - 1]];
  const notDeclared = t('found, not declared', '有编码，未声明');
  const notFound = t('declared, not found', '已声明，无编码');
  const noteOf = (one: (typeof found)[number]) => (one.isDeclared ? (one.clauses === 0 ? notFound : '') : notDeclared);
  const ofRegion = (region: string) => `(${region}=TRANSPOSE(${cells.region}))*1`;
  const table = sheet.table(t('Clauses by region and category', '各地区各类别的条款数'), found.length, [
    {
      id: 'region',
      header: t('Region', '地区'),
      formula: () => `=UNIQUE(VSTACK(TRIM(${declared.cells('region')}),${cells.region}))`,
      expected: found.map(({ region }) => region),
    },
    ...categories.map((category, at) => ({
      id: category,
      header: category,
      expected: found.map(({ counts }) => counts[at]),
      ...(at === 0
        ? {
            formula: (own: { column: (id: string) => string }) =>
              `=MMULT(${ofRegion(own.column('region'))},(${cells.agreed}=1)*1)`,
          }
        : { spilled: true }),
    })),
    {
      id: 'found',
      header: t('Categories found', '涉及类别数'),
      formula: (at) => `=MMULT((${at.span(first, last)}>0)*1,SEQUENCE(${categories.length},1,1,0))`,
      expected: found.map(categoriesFound),
    },
    {
      id: 'clauses',
      header: t('Clauses read', '已读条款'),
      formula: (at) => `=MMULT(${ofRegion(at.column('region'))},SEQUENCE(${clauses.length},1,1,0))`,
      expected: found.map((one) => one.clauses),
    },
    {
      id: 'declared',
      header: t('Declared', '是否声明'),
      formula: (at) =>
        `=IF(ISNUMBER(XMATCH(${at.column('region')},TRIM(${declared.cells('region')}))),${quoted(t('yes', '是'))},${quoted(t('no', '否'))})`,
      expected: found.map(({ isDeclared }) => (isDeclared ? t('yes', '是') : t('no', '否'))),
    },
    {
      id: 'note',
      header: t('To note', '须注明'),
      formula: (at) =>
        `=IF(${at.column('declared')}=${quoted(t('no', '否'))},${quoted(notDeclared)},IF(${at.column('clauses')}=0,${quoted(notFound)},""))`,
      expected: found.map(noteOf),
    },
  ]);
  const relative = (address: string) => address.replaceAll('$', '');
  const most = Math.max(1, ...found.flatMap(({ counts }) => counts));
  sheet.heat(relative(table.span(first, last)), 0, most);
  sheet.mark(relative(table.column('note')), `=${relative(table.cell('note', 0))}<>""`);
  sayRegions(sheet, { table, coded, found, cells, unchanged: formulas.unchanged, language });
  sheet.chart({
    name: 'coop_region_map',
    kind: 'bar',
    title: t('Categories found in each region', '各地区涉及的类别数'),
    series: [columnSeries(table, 'region', 'found', t('Categories found', '涉及类别数'), colours.first)],
    valueAxis: { min: 0, max: categories.length },
  });
  const flaws = flawsSheet({
    coded,
    regions: { region: sheet.away(table.column('region')), note: sheet.away(table.column('note')) },
    noted: found.map((one) => ({ region: one.region, note: noteOf(one) })),
    cells,
    caption,
    language,
  });
  return {
    sheets: [sheet, flaws, byClause.sheet],
    picture: { kind: 'heat', range: table.span('region', last, true), min: 0, max: most, threshold: null },
  };
}
