import { loadModel } from '../../../models/load';
import type { ScoredIndicator } from '../../../models/schema';
import type { AnalysisFinding } from '../analysis';
import { notice, problem } from '../check-inputs';
import { both, exampleName, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';

/** An indicator of model M8 whose scale follows the data unless its ends are fixed, and its weight in the whole. */
interface Stretched {
  readonly indicator: ScoredIndicator;
  readonly rule: 'goalpost' | 'log';
  readonly weight: number;
}

export const stretched: readonly Stretched[] = loadModel('m8').dimensions.flatMap(({ weight, indicators }) =>
  indicators.flatMap((indicator): Stretched[] => {
    if (indicator.direction === 'none') return [];
    const { rule } = indicator.scoring;
    return rule === 'goalpost' || rule === 'log' ? [{ indicator, rule, weight: weight * indicator.weight }] : [];
  }),
);

/** What the teaching example fills: each region's two years. */
const example: Readonly<Record<string, readonly number[]>> = {
  'M8.A1': [2.1, 2.6, 3.4, 3.6, 1.2, 1.5, 0.8, 1.0, 2.8, 2.7],
  'M8.B2': [2100, 4300, 9800, 15200, 640, 1250, 150, 260, 5200, 6900],
  'M8.C1': [74, 78, 81, 83, 66, 65, 52, 58, 79, 80],
  'M8.D1': [9.2, 11.8, 13.1, 16.4, 6.7, 7.2, 4.1, 5.6, 12.4, 12.1],
};

export const regionYears: InputTable = {
  id: 'region-years',
  name: both('Regions by year', '分年地区数据'),
  caption: both(
    'One row for each region and year; the first and the last year are compared. Indicators without data may stay blank.',
    '每个地区每年占一行，比较最早与最晚两年。没有数据的指标可留空。',
  ),
  leastRows: 4,
  columns: [
    {
      id: 'region',
      header: both('Region', '地区'),
      definition: both('Province, city or cluster, written alike in both years.', '省、市或集群，两年写法须一致。'),
      content: { kind: 'text' },
      required: true,
    },
    numberColumn('year', both('Year', '年份'), both('Year of the row.', '该行数据的年份。')),
    ...stretched.map(({ indicator: { code, name, definition, unit, accepts } }) =>
      numberColumn(code, name, both(`${code}, ${unit.en}: ${definition.en}`, `${code}，${unit.zh}：${definition.zh}`), {
        min: accepts.min,
        max: accepts.max,
        required: false,
      }),
    ),
  ],
  example: Array.from({ length: 10 }, (_, at) => [
    exampleName(`region ${Math.floor(at / 2) + 1}`, `地区 ${Math.floor(at / 2) + 1}`),
    at % 2 === 0 ? 2019 : 2023,
    ...stretched.map(({ indicator: { code } }) => (code in example ? example[code][at] : '')),
  ]),
};

/** The two years that are compared, and what both of them know. */
export interface TwoYears {
  readonly years: readonly [number, number];
  /** Each region once, as it comes. */
  readonly regions: readonly string[];
  readonly used: readonly Stretched[];
  /** By year: one row a region, one column an indicator in use; NaN where missing. */
  readonly values: readonly [readonly number[][], readonly number[][]];
  /** Whether the region has every value in both years. */
  readonly common: readonly boolean[];
}

export function twoYears(input: Input): TwoYears {
  const all = input.numbers('year');
  const years = [Math.min(...all), Math.max(...all)] as const;
  const regions = [...new Set(input.texts('region'))];
  const rowAt = (region: string, year: number) =>
    all.findIndex((one, row) => one === year && input.text('region', row) === region);
  const known = (code: string, year: number) =>
    all.some((one, row) => one === year && !Number.isNaN(input.number(code, row)));
  const used = stretched.filter(({ indicator: { code } }) => years.every((year) => known(code, year)));
  const of = (year: number) =>
    regions.map((region) => {
      const row = rowAt(region, year);
      return used.map(({ indicator: { code } }) => (row < 0 ? NaN : input.number(code, row)));
    });
  const values = [of(years[0]), of(years[1])] as const;
  const common = regions.map((_, row) => values.every((year) => !year[row].some(Number.isNaN)));
  return { years, regions, used, values, common };
}

export function checkRegionYears({ 'region-years': input }: Inputs): readonly AnalysisFinding[] {
  const seen = new Set<string>();
  for (let row = 0; row < input.rows; row++) {
    const key = `${input.text('region', row)}|${input.number('year', row)}`;
    if (seen.has(key)) {
      const text = both(
        `“${input.text('region', row)}” has a row of this year already. Keep one of them.`,
        `“${input.text('region', row)}”在该年份已有一行，请只保留一行。`,
      );
      return [problem(text, input.place('region', row))];
    }
    seen.add(key);
  }
  const found = twoYears(input);
  const { years, regions, used, common } = found;
  const wrong = [
    ...(years[0] === years[1]
      ? [both('All rows are of one year. A change needs two years.', '所有行为同一年份，比较变化需要两个年份。')]
      : []),
    ...(used.length === 0
      ? [
          both(
            'No indicator has values in both years. Fill in at least one.',
            '没有任何指标两年都有数据，请至少填写一项。',
          ),
        ]
      : []),
    ...(used.length > 0 && common.filter(Boolean).length < 2
      ? [
          both(
            'Fewer than two regions have every value in both years. Fill the gaps, or leave a whole column blank.',
            '两年数据均完整的地区不足两个。请补齐，或整列留空。',
          ),
        ]
      : []),
  ];
  if (wrong.length > 0) return wrong.map((text) => problem(text, input.place('year', 0)));
  const flat = used.find((_, at) => new Set(valuesAt(found, at)).size === 1);
  if (flat) {
    const { code, name } = flat.indicator;
    const text = both(
      `“${name.en}” is the same everywhere in both years: no goalposts can be set apart. Leave the column blank.`,
      `“${name.zh}”两年各地区数值完全相同，无法设定上下限，请将该列留空。`,
    );
    return [problem(text, input.place(code, 0))];
  }
  return [
    ...between(input, years),
    ...regions.flatMap((region, row) => (common[row] ? [] : leftOut(input, found, region, row))),
  ];
}

/** All values of an indicator in the common sample, of both years. */
export const valuesAt = ({ values, common }: TwoYears, indicator: number): number[] =>
  values.flatMap((year) => year.flatMap((row, at) => (common[at] ? [row[indicator]] : [])));

function between(input: Input, [first, last]: TwoYears['years']): AnalysisFinding[] {
  const row = input.numbers('year').findIndex((year) => year !== first && year !== last);
  if (row < 0) return [];
  const text = both(
    `${first} and ${last} are compared; the years between, such as this one, are not looked at.`,
    `只比较 ${first} 与 ${last} 年，其间年份（如此行）不参与。`,
  );
  return [notice(text, input.place('year', row))];
}

function leftOut(input: Input, { used, values }: TwoYears, region: string, row: number): AnalysisFinding[] {
  const at = used.findIndex((_, indicator) => values.some((year) => Number.isNaN(year[row][indicator])));
  const text = both(
    `“${region}” is not in the common sample: it lacks “${used[at].indicator.name.en}” in one of the years. It is left out of both.`,
    `“${region}”不在共同样本内：其中一年缺少“${used[at].indicator.name.zh}”，两年均不计入。`,
  );
  return [notice(text, input.place('region', input.texts('region').indexOf(region)))];
}
