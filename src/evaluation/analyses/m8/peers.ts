import type { Language } from '../../../locales';
import { grade } from '../../../methods/ranking/grade';
import { loadModel } from '../../../models/load';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing } from '../analysis';
import { captionOf } from '../analysis-plan';
import { both, inLanguage, mean } from '../columns';
import type { Inputs } from '../inputs';
import { digits, either, live, percent, word } from '../live-text';
import { SheetDraft, type DraftColumn, type PlacedTable } from '../sheet-draft';
import { intervalsOf, peerRanks, runs, seed, spread } from './peer-ranks';
import { checkRegionPoints, dimensionsIn, groupsIn, leastPeers, regionPoints } from './region-points';

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
  const { 'region-points': input } = inputs;
  const used = dimensionsIn(input);
  const names = input.texts('region');
  const groups = groupsIn(input).map((group) => (group === '' ? t('all', '全部') : group));
  const all = names.length;
  const { scores, found } = intervalsOf(input);
  const among = (ranks: Float64Array) => [...ranks.slice(0, all)].map((place) => place - 1);
  const [place, low, high] = [found.baseRanks, found.lowRanks, found.highRanks].map(among);
  const inside = peerRanks(scores, groups);
  const { cutoffs, labels } = loadModel('m8').grades!;
  const labelled = labels.map((label) => textIn(language, label));
  const classFor = (ranks: readonly number[]) =>
    grade(
      ranks.map((value) => (100 * (all - value + 0.5)) / all),
      cutoffs,
      labelled,
    ).map((label) => label!);
  const [own, best, worst] = [place, low, high].map(classFor);
  const sheet = new SheetDraft(textIn(language, peers.name), captionOf(peers, inputs, language));
  const mainPlace = sheet.reserve(all);
  const settings = sheet.table(t('What is drawn (type over it)', '抽样设定（可改写）'), 1, [
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
    { id: 'class', header: t('Class', '等级'), values: labelled },
    { id: 'from', header: t('From', '起点'), values: [...cutoffs, ''], align: 'Right' },
  ]);
  const drawn = drawnTable();
  const main = mainTable();
  const ofGroups = groupTable();
  const sorted = sortedTable();
  sayHowSure();
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
      {
        name: t('Width', '区间宽度'),
        categories: sorted.column('region'),
        values: sorted.column('width'),
        color: colours.first,
      },
    ],
    valueAxis: { min: 0, max: all },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'ranges', range: main.span('region', 'high', true), min: 0, max: all, threshold: null },
  };

  /** The points with the two rows that hold the scale, and what the draws give. */
  function drawnTable(): PlacedTable {
    const spilled = (id: string, header: string, values: Float64Array, numberFormat?: string): DraftColumn => ({
      id,
      header,
      spilled: true,
      expected: [...values],
      numberFormat,
    });
    const ends = [100, 0];
    return sheet.table(
      t('Draws of the weights; the last two rows hold the scale', '权重抽样；末两行用于固定尺度'),
      all + 2,
      [
        {
          id: 'region',
          header: t('Region', '地区'),
          formulas: () => [
            ...names.map((_, row) => `=${input.cell('region', row)}`),
            `="${t('all 100 points', '全部 100 分')}"`,
            `="${t('all 0 points', '全部 0 分')}"`,
          ],
          expected: [...names, t('all 100 points', '全部 100 分'), t('all 0 points', '全部 0 分')],
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
            `=COOP.ROBUST(${at.span(used[0].code, used[used.length - 1].code)},TRANSPOSE(${weights.column('weight')}),,"saw",${settings.cell('spread', 0)},${settings.cell('runs', 0)},${settings.cell('seed', 0)})`,
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

  function mainTable(): PlacedTable {
    /** Named with the cell that holds the formula: Univer does not follow a spilled cell when a heavy function answers late. */
    const placeOf = (row: number, column: number) => `INDEX(${drawn.span('place', 'first')},${row + 1},${column})-1`;
    const places = (id: string, header: string, column: number, expected: readonly number[]): DraftColumn => ({
      id,
      header,
      formulas: () => names.map((_, row) => `=${placeOf(row, column)}`),
      expected,
    });
    const label = (ranks: string) =>
      `COOP.GRADE(100*(${all}-${ranks}+0.5)/${all},${cutoffCells()},${classes.column('class')})`;
    return mainPlace(t('Rank with its interval, class and place among peers', '名次及区间、等级与同类位次'), [
      { id: 'region', header: t('Region', '地区'), formula: () => `=${input.cells('region')}`, expected: names },
      places('low', t('Best of 90%', '90% 区间最好'), 3, low),
      places('high', t('Worst of 90%', '90% 区间最差'), 4, high),
      places('place', t('Rank', '名次'), 1, place),
      {
        id: 'score',
        header: t('Score', '得分'),
        formula: () =>
          `=ROUND(COOP.AGGREGATE(HSTACK(${used.map(({ code }) => input.cells(code)).join(',')}),TRANSPOSE(${weights.column('weight')})),9)`,
        expected: scores,
        numberFormat: '0.0',
      },
      { id: 'class', header: t('Class', '等级'), formula: (at) => `=${label(at.column('place'))}`, expected: own },
      {
        id: 'classes',
        header: t('Class in the interval', '区间内等级'),
        formula: (at) => {
          const [top, bottom] = [label(at.column('low')), label(at.column('high'))];
          return `=IF(${top}=${bottom},${top},${top}&"–"&${bottom})`;
        },
        expected: best.map((one, row) => (one === worst[row] ? one : `${one}–${worst[row]}`)),
      },
      {
        id: 'group',
        header: t('Peer class', '同类'),
        formula: () =>
          input.has('group')
            ? `=IF(${input.cells('group')}="","${t('all', '全部')}",${input.cells('group')})`
            : `=IF(${input.cells('region')}="","","${t('all', '全部')}")`,
        expected: groups,
      },
      {
        id: 'inside',
        header: t('Rank among peers', '同类名次'),
        formulas: (at) =>
          names.map((_, row) => {
            const group = `${at.column('group')},${at.cell('group', row)}`;
            return `=IF(COUNTIF(${group})<${leastPeers},"",1+COUNTIFS(${group},${at.column('score')},">"&${at.cell('score', row)}))`;
          }),
        expected: inside.map((value) => (Number.isNaN(value) ? '' : value)),
        align: 'Right',
      },
    ]);
  }

  function cutoffCells(): string {
    return `${classes.cell('from', 0)}:${classes.cell('from', cutoffs.length - 1)}`;
  }

  function groupTable(): PlacedTable {
    const kinds = [...new Set(groups)];
    const of = (group: string) => groups.flatMap((one, row) => (one === group ? [row] : []));
    const leader = (group: string) => {
      const rows = of(group);
      return names[rows.reduce((top, row) => (scores[row] > scores[top] ? row : top), rows[0])];
    };
    return sheet.table(t('Peer classes', '各类概况'), kinds.length, [
      {
        id: 'group',
        header: t('Peer class', '同类'),
        formula: () => `=UNIQUE(${main.column('group')})`,
        expected: kinds,
      },
      {
        id: 'regions',
        header: t('Regions', '地区数'),
        formulas: (at) => kinds.map((_, row) => `=COUNTIF(${main.column('group')},${at.cell('group', row)})`),
        expected: kinds.map((group) => of(group).length),
      },
      {
        id: 'mean',
        header: t('Mean score', '平均得分'),
        formulas: (at) =>
          kinds.map(
            (_, row) => `=AVERAGEIFS(${main.column('score')},${main.column('group')},${at.cell('group', row)})`,
          ),
        expected: kinds.map((group) => mean(of(group).map((row) => scores[row]))),
        numberFormat: '0.0',
      },
      {
        id: 'first',
        header: t('First', '居首'),
        formulas: (at) =>
          kinds.map((_, row) => {
            const own = `IF(${main.column('group')}=${at.cell('group', row)},${main.column('score')},-1)`;
            return `=INDEX(${main.column('region')},MATCH(MAX(${own}),${own},0))`;
          }),
        expected: kinds.map(leader),
      },
    ]);
  }

  function sortedTable(): PlacedTable {
    const order = scores.map((_, row) => row).sort((one, other) => scores[other] - scores[one]);
    const column = (id: string, header: string, cells: string, values: readonly (string | number)[]): DraftColumn => ({
      id,
      header,
      formula: () => `=SORTBY(${cells},-${main.column('score')})`,
      expected: order.map((row) => values[row]),
    });
    return sheet.table(t('By rank, for the chart', '按名次排序，供图表使用'), all, [
      column('region', t('Region', '地区'), main.column('region'), names),
      column('low', t('Best of 90%', '90% 区间最好'), main.column('low'), low),
      column(
        'width',
        t('Width', '区间宽度'),
        `${main.column('high')}-${main.column('low')}`,
        high.map((value, row) => value - low[row]),
      ),
    ]);
  }

  function sayHowSure(): void {
    const firm = own.map((one, row) => one === best[row] && one === worst[row]);
    const count = digits(
      `SUMPRODUCT(1*(${main.column('classes')}=${main.column('class')}))`,
      firm.filter(Boolean).length,
    );
    const many = digits(`ROWS(${main.column('region')})`, all);
    const change = percent(settings.cell('spread', 0), spread);
    sheet.say(
      language === 'en'
        ? live`${count} of ${many} regions keep their class when every weight may change by up to ${change}.`
        : live`各权重变动不超过 ${change} 时，${many} 个地区中有 ${count} 个等级不变。`,
    );
    const widths = high.map((value, row) => value - low[row]);
    const widest = widths.indexOf(Math.max(...widths));
    const width = `${main.column('high')}-${main.column('low')}`;
    const at = `MATCH(MAX(${width}),${width},0)`;
    const of = (id: string) => `INDEX(${main.column(id)},${at})`;
    const region = word(of('region'), names[widest]);
    const [from, to] = [word(of('low'), `${low[widest]}`), word(of('high'), `${high[widest]}`)];
    const kinds = digits(`ROWS(${ofGroups.column('group')})`, new Set(groups).size);
    sheet.say(
      either(
        `MAX(${width})>0`,
        widths[widest] > 0,
        language === 'en'
          ? live`Least sure is the rank of ${region}: ${from} to ${to} in 90% of the draws. Peer classes: ${kinds}.`
          : live`最不确定的是${region}：90% 的抽样中名次为 ${from} 至 ${to}。同类共 ${kinds} 类。`,
        language === 'en'
          ? live`Every rank is the same in 90% of the draws. Peer classes: ${kinds}.`
          : live`90% 的抽样中所有名次都不变。同类共 ${kinds} 类。`,
      ),
    );
  }
}
