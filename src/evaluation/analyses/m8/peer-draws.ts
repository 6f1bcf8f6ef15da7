import { textIn } from '../analysis';
import { inLanguage } from '../columns';
import type { DraftColumn, PlacedTable, SheetDraft } from '../sheet-draft';
import { runs, seed, spread } from './peer-ranks';
import type { PeerStudy } from './peer-study';

/** What the sheet rests on and the user may type over. */
export interface PeerSettings {
  readonly draws: PlacedTable;
  readonly weights: PlacedTable;
  readonly classes: PlacedTable;
}

export function settingTables(sheet: SheetDraft, { used, labels, cutoffs, language }: PeerStudy): PeerSettings {
  const t = inLanguage(language);
  const draws = sheet.table(t('What is drawn (type over it)', '抽样设定（可改写）'), 1, [
    {
      id: 'spread',
      header: t('Largest change of a weight', '权重最大变动'),
      values: [spread],
      input: true,
      numberFormat: '0%',
    },
    { id: 'runs', header: t('Draws', '抽样次数'), values: [runs], input: true, numberFormat: '#,##0' },
    { id: 'seed', header: t('Seed', '随机种子'), values: [seed], input: true },
  ]);
  const weights = sheet.table(t('Weights', '权重'), used.length, [
    { id: 'dimension', header: t('Dimension', '维度'), values: used.map(({ name }) => textIn(language, name)) },
    {
      id: 'weight',
      header: t('Weight', '权重'),
      values: used.map(({ weight }) => weight),
      input: true,
      numberFormat: '0.00',
    },
  ]);
  const classes = sheet.table(t('Classes by the share of regions behind', '按居后地区比例划分的等级'), labels.length, [
    { id: 'class', header: t('Class', '等级'), values: labels },
    { id: 'from', header: t('From', '起点'), values: [...cutoffs, ''], align: 'Right' },
  ]);
  return { draws, weights, classes };
}

/** The points with the two rows that hold the scale, and what the draws give. */
export function drawnTable(sheet: SheetDraft, study: PeerStudy, { draws, weights }: PeerSettings): PlacedTable {
  const { input, names, used, found, all, language } = study;
  const t = inLanguage(language);
  const spilled = (id: string, header: string, values: Float64Array, numberFormat?: string): DraftColumn => ({
    id,
    header,
    spilled: true,
    expected: [...values],
    numberFormat,
  });
  const ends = [100, 0];
  const endNames = [t('all 100 points', '全部 100 分'), t('all 0 points', '全部 0 分')];
  return sheet.table(
    t('Draws of the weights; the last two rows hold the scale', '权重抽样；末两行用于固定尺度'),
    all + 2,
    [
      {
        id: 'region',
        header: t('Region', '地区'),
        formulas: () => [
          ...names.map((_, row) => `=${input.cell('region', row)}`),
          ...endNames.map((name) => `="${name}"`),
        ],
        expected: [...names, ...endNames],
      },
      ...used.map(({ code, name }): DraftColumn => ({
        id: code,
        header: textIn(language, name),
        formulas: () => [...names.map((_, row) => `=${input.cell(code, row)}`), ...ends.map((end) => `=${end}`)],
        expected: [...input.numbers(code), ...ends],
        numberFormat: '0.0',
      })),
      {
        id: 'place',
        header: t('Place', '位次'),
        formula: (at) =>
          `=COOP.ROBUST(${at.span(used[0].code, used[used.length - 1].code)},TRANSPOSE(${weights.column('weight')}),,"saw",${draws.cell('spread', 0)},${draws.cell('runs', 0)},${draws.cell('seed', 0)})`,
        expected: [...found.baseRanks],
      },
      spilled('median', t('Median', '中位'), found.medianRanks),
      spilled('low', t('5%', '5%'), found.lowRanks),
      spilled('high', t('95%', '95%'), found.highRanks),
      spilled('same', t('Keeps its place', '位次不变'), found.stability, '0%'),
      spilled('first', t('First', '居首'), found.firstShare, '0%'),
    ],
  );
}
