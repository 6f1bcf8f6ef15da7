import type { Language } from '../../../locales';
import { rate } from '../../../methods/preparing/rate';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing } from '../analysis';
import { captionOf } from '../analysis-plan';
import { both, inLanguage, sum } from '../columns';
import type { Inputs } from '../inputs';
import { digits, either, live, word, type LivePiece } from '../live-text';
import { SheetDraft, type DraftColumn, type PlacedTable } from '../sheet-draft';
import { checkRegionYears, regionYears, twoYears, valuesAt, type TwoYears } from './region-years';

export const change: Analysis = {
  id: 'fixed-goalposts',
  model: 'm8',
  name: both('Change on fixed goalposts', '固定上下限的变化'),
  question: both('Has a region risen since an earlier year?', '与前一年相比，地区得分是否上升？'),
  limits: both(
    'Only regions with every value in both years. Points depend on where the goalposts stand; both years share them.',
    '只含两年数据均完整的地区。得分取决于上下限的位置，两年共用同一上下限。',
  ),
  inputs: [regionYears],
  check: checkRegionYears,
  draw,
};

type Ends = readonly { readonly low: number; readonly high: number }[];

/** The worst and the best value of each indicator over both years of the common sample, rounded for the cells. */
export const commonGoalposts = (found: TwoYears): Ends =>
  found.used.map(({ indicator }, at) => endsOf(indicator.direction, valuesAt(found, at)));

function endsOf(direction: string, values: readonly number[]): Ends[number] {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => Number(value.toPrecision(15)));
  return direction === 'cost' ? { low: most, high: least } : { low: least, high: most };
}

/** Weighted mean of the points of a year between these ends; NaN outside the common sample. */
export function scoresOn({ used, values, common }: TwoYears, year: 0 | 1, ends: Ends): number[] {
  const weights = used.map(({ weight }) => weight);
  const points = used.map(({ rule }, at) =>
    rate(
      values[year].map((row, region) => (common[region] ? row[at] : NaN)),
      rule,
      ends[at].low === ends[at].high ? {} : ends[at],
    ),
  );
  return common.map((_, region) => sum(points.map((own, at) => weights[at] * own[region])) / sum(weights));
}

/** What each year would say on goalposts of its own. */
export const movingGoalposts = ({ used, values, common }: TwoYears, year: 0 | 1): Ends =>
  used.map(({ indicator }, at) =>
    endsOf(
      indicator.direction,
      values[year].flatMap((row, region) => (common[region] ? [row[at]] : [])),
    ),
  );

const blank = (values: readonly number[]) => values.map((value) => (Number.isNaN(value) ? '' : value));
/** Rounded as the cells round: floats that differ in their last digits have not changed. */
const minus = (one: readonly number[], other: readonly number[]) =>
  one.map((value, at) => Math.round((value - other[at]) * 1e9) / 1e9 + 0);
/** A change below what a cell shows is none. */
const turned = (value: number) => (Math.abs(value) < 0.05 ? 0 : Math.sign(value));

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'region-years': input } = inputs;
  const found = twoYears(input);
  const { years, regions, used, common } = found;
  const ends = commonGoalposts(found);
  const scores = [scoresOn(found, 0, ends), scoresOn(found, 1, ends)] as const;
  const moving = ([0, 1] as const).map((year) => scoresOn(found, year, movingGoalposts(found, year)));
  const changes = minus(scores[1], scores[0]);
  const apparent = minus(moving[1], moving[0]);
  const sheet = new SheetDraft(textIn(language, change.name), captionOf(change, inputs, language), 4);
  const place = sheet.reserve(regions.length);
  const posts = sheet.table(
    t('Goalposts, common to both years: type others that you have agreed on', '两年共用的上下限：可改写为约定值'),
    used.length,
    [
      {
        id: 'name',
        header: t('Indicator', '指标'),
        values: used.map(({ indicator }) => textIn(language, indicator.name)),
      },
      { id: 'low', header: t('0 points at', '0 分对应'), values: ends.map(({ low }) => low), input: true },
      { id: 'high', header: t('100 points at', '100 分对应'), values: ends.map(({ high }) => high), input: true },
      {
        id: 'scale',
        header: t('Scale', '尺度'),
        values: used.map(({ rule }) => (rule === 'log' ? t('logarithm', '对数') : t('linear', '线性'))),
      },
      {
        id: 'weight',
        header: t('Weight', '权重'),
        values: used.map(({ weight }) => weight),
        input: true,
        numberFormat: '0.000',
      },
    ],
  );
  const names = (region: string): DraftColumn => ({
    id: 'region',
    header: t('Region', '地区'),
    formula: () => `=${region}`,
    expected: regions,
  });
  const tables = years.map((year, at) => yearTable(year, at as 0 | 1));
  const main = place(t('Score of each year on the same goalposts', '同一上下限下的各年得分'), [
    names(`UNIQUE(${input.cells('region')})`),
    score('before', t(`Score ${years[0]}`, `${years[0]} 年得分`), tables[0], scores[0]),
    score('after', t(`Score ${years[1]}`, `${years[1]} 年得分`), tables[1], scores[1]),
    difference('change', t('Change', '变化'), 'after', 'before', changes),
    score('ownBefore', t(`${years[0]} on its own goalposts`, `${years[0]} 年自身上下限`), tables[0], moving[0], true),
    score('ownAfter', t(`${years[1]} on its own goalposts`, `${years[1]} 年自身上下限`), tables[1], moving[1], true),
    difference('apparent', t('Seeming change, misleading', '表面变化（会误导）'), 'ownAfter', 'ownBefore', apparent),
  ]);
  sayChange();
  sheet.chart({
    name: 'coop_fixed_goalposts',
    kind: 'bar',
    title: t('Score of both years on the same goalposts', '同一上下限下两年得分'),
    series: [
      { name: `${years[0]}`, categories: main.column('region'), values: main.column('before'), color: colours.first },
      { name: `${years[1]}`, categories: main.column('region'), values: main.column('after'), color: colours.second },
    ],
    valueAxis: { min: 0, max: 100 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: main.span('region', 'after', true), min: 0, max: 100, threshold: null },
  };

  /** The values of a year, blank for a region that is not in the common sample. */
  function yearTable(year: number, at: 0 | 1): PlacedTable {
    const key = `${input.cells('region')}&"|"&${input.cells('year')}`;
    const valueOf = (table: PlacedTable, code: string, one: number) =>
      `XLOOKUP(${table.column('region')}&"|${one}",${key},IF(ISNUMBER(${input.cells(code)}),${input.cells(code)},""),"")`;
    const all = 2 * used.length;
    return sheet.table(t(`Values of ${year}, common sample`, `${year} 年数值（共同样本）`), regions.length, [
      names(`UNIQUE(${input.cells('region')})`),
      ...used.map(({ indicator: { code, name } }, index): DraftColumn => {
        const values = found.values[at].map((row, region) => (common[region] ? row[index] : NaN));
        return {
          id: code,
          header: textIn(language, name),
          formula: (table) => `=IF(${table.column('complete')}=${all},${valueOf(table, code, year)},"")`,
          expected: blank(values),
          align: 'Right',
        };
      }),
      {
        id: 'complete',
        header: t('Values of both years', '两年数值个数'),
        formula: (table) =>
          `=${years.flatMap((one) => used.map(({ indicator: { code } }) => `ISNUMBER(${valueOf(table, code, one)})`)).join('+')}`,
        expected: regions.map((_, region) =>
          sum(found.values.map((one) => one[region].filter((value) => !Number.isNaN(value)).length)),
        ),
      },
    ]);
  }

  function score(id: string, header: string, table: PlacedTable, values: readonly number[], own = false): DraftColumn {
    const points = used.map(({ indicator: { code, direction }, rule }, row) => {
      const cells = table.column(code);
      const [worst, best] = direction === 'cost' ? ['MAX', 'MIN'] : ['MIN', 'MAX'];
      const [low, high] = own
        ? [`${worst}(${cells})`, `${best}(${cells})`]
        : [posts.cell('low', row), posts.cell('high', row)];
      return own
        ? `IF(MIN(${cells})=MAX(${cells}),COOP.RATE(${cells},"${rule}"),COOP.RATE(${cells},"${rule}",${low},${high}))`
        : `COOP.RATE(${cells},"${rule}",${low},${high})`;
    });
    return {
      id,
      header,
      formula: () => `=COOP.AGGREGATE(HSTACK(${points.join(',')}),TRANSPOSE(${posts.column('weight')}))`,
      expected: blank(values),
      numberFormat: '0.0',
      align: 'Right',
    };
  }

  function difference(
    id: string,
    header: string,
    after: string,
    before: string,
    values: readonly number[],
  ): DraftColumn {
    return {
      id,
      header,
      formula: (at) => `=IF(ISNUMBER(${at.column(after)}),ROUND(${at.column(after)}-${at.column(before)},9),"")`,
      expected: blank(values),
      numberFormat: '+0.0;−0.0;0.0',
      align: 'Right',
    };
  }

  function sayChange(): void {
    const kept = changes.flatMap((value, row) => (Number.isNaN(value) ? [] : [row]));
    const cells = main.column('change');
    const rose = digits(`COUNTIF(${cells},">=0.05")`, kept.filter((row) => turned(changes[row]) > 0).length);
    const all = digits(`COUNT(${cells})`, kept.length);
    const most = kept.reduce((best, row) => (changes[row] > changes[best] ? row : best), kept[0]);
    const leader = word(`INDEX(${main.column('region')},MATCH(MAX(${cells}),${cells},0))`, regions[most]);
    const by = digits(`MAX(${cells})`, changes[most], 1);
    const [from, to] = years.map((year): LivePiece => ({ formula: `"${year}"`, shown: `${year}` }));
    sheet.say(
      language === 'en'
        ? live`From ${from} to ${to} the score rose in ${rose} of ${all} regions on the same goalposts; most in ${leader}, by ${by} points.`
        : live`${from} 至 ${to} 年，在同一上下限下，${all} 个地区中有 ${rose} 个得分上升；升幅最大的是${leader}，${by} 分。`,
    );
    const seeming = main.column('apparent');
    const sign = (one: string) => `IF(ISNUMBER(${one}),IF(ABS(${one})<0.05,0,SIGN(${one})),0)`;
    const wrong = kept.filter((row) => turned(changes[row]) !== turned(apparent[row])).length;
    const differ = `SUMPRODUCT(1*(${sign(cells)}<>${sign(seeming)}))`;
    const misled = digits(differ, wrong);
    sheet.say(
      either(
        `${differ}>0`,
        wrong > 0,
        language === 'en'
          ? live`On goalposts that move with each year ${misled} of ${all} would change in another direction: such a change would mislead.`
          : live`若上下限逐年移动，${all} 个地区中有 ${misled} 个的变化方向会不同：这样的变化会误导。`,
        language === 'en'
          ? live`On goalposts that move with each year all would change in the same direction here, but by other amounts.`
          : live`此处上下限逐年移动时方向一致，但幅度不同。`,
      ),
    );
    sheet.say(
      language === 'en'
        ? live`Moving goalposts tell who gained on the others, not who gained. Compare years only on goalposts that both share.`
        : live`移动的上下限只说明谁赶超了别人，不说明谁进步了；只能在两年共用的上下限下比较。`,
    );
    const missing = digits(`ROWS(${cells})-COUNT(${cells})`, regions.length - kept.length);
    sheet.say(
      either(
        `ROWS(${cells})>COUNT(${cells})`,
        regions.length > kept.length,
        language === 'en'
          ? live`Left out for a missing value in one of the years: ${missing}.`
          : live`因其中一年缺少数据而未计入：${missing} 个。`,
        language === 'en' ? live`All regions have every value in both years.` : live`所有地区两年数据均完整。`,
      ),
    );
  }
}
