import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { both, inLanguage } from '../columns';
import type { Inputs } from '../inputs';
import { SheetDraft } from '../sheet-draft';
import { drawnTable, settingTables } from './peer-draws';
import { sayHowSure } from './peer-sentences';
import { peerStudy } from './peer-study';
import { groupTable, rankColumns, sortedTable } from './peer-tables';
import { checkRegionPoints, regionPoints } from './region-points';

export const peers: Analysis = {
  id: 'peer-classes',
  model: 'm8',
  name: both('Peers and rank intervals', '同类与名次区间'),
  question: both(
    'How sure is a region’s rank, and how does it stand among its peers?',
    '名次有多可靠？在同类中处于什么位置？',
  ),
  limits: both(
    'The intervals speak of the weights alone, not of errors in the data; who is a peer is your judgement.',
    '区间只反映权重的不确定，不反映数据误差；同类划分是人的判断。',
  ),
  inputs: [regionPoints],
  check: checkRegionPoints,
  draw,
};

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const study = peerStudy(inputs, language);
  const { all } = study;
  const sheet = new SheetDraft(textIn(language, peers.name), captionOf(peers, inputs, language));
  const place = sheet.reserve(all);
  const settings = settingTables(sheet, study);
  const drawn = drawnTable(sheet, study, settings);
  const main = place(
    t('Rank with its interval, class and place among peers', '名次及区间、等级与同类位次'),
    rankColumns(study, settings, drawn),
  );
  const ofGroups = groupTable(sheet, study, main);
  const sorted = sortedTable(sheet, study, main);
  sayHowSure(sheet, study, { main, ofGroups, spreadCell: settings.draws.cell('spread', 0) });
  sheet.chart({
    name: 'coop_rank_intervals_of_regions',
    kind: 'stacked-bar',
    title: t('Rank interval of each region (shorter: surer)', '各地区名次区间（越短越可靠）'),
    series: [
      {
        name: t('Best', '最好'),
        categories: sorted.column('region'),
        values: sorted.column('low'),
        color: colours.muted,
        look: 'hidden',
      },
      columnSeries(sorted, 'region', 'width', t('Width', '区间宽度'), colours.first),
    ],
    valueAxis: { min: 0, max: all },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'ranges', range: main.span('region', 'high', true), min: 0, max: all, threshold: null },
  };
}
