import type { Language } from '../../../locales';
import { rate } from '../../../methods/preparing/rate';
import { rank } from '../../../methods/ranking/rank';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { both, inLanguage, mean } from '../columns';
import type { Input, Inputs } from '../inputs';
import { digits, either, live, word } from '../live-text';
import { SheetDraft, type DraftColumn } from '../sheet-draft';
import { checkSizes, inUse, isComplete, sizes } from './size-inputs';

/** So many places are more than a neighbour's. */
const manyPlaces = 5;

export const size: Analysis = {
  id: 'size-and-intensity',
  model: 'm8',
  name: both('Size and intensity', '规模与强度'),
  question: both('Is a region strong, or only large?', '这个地区是强，还是只是大？'),
  limits: both(
    'Each indicator runs from its lowest region (0) to its highest (100), all with the same weight; a ratio says nothing about amounts.',
    '各指标由最低地区（0）到最高地区（100），等权；强度指标不反映总量。',
  ),
  inputs: [sizes],
  check: checkSizes,
  draw,
};

/** Mean of each indicator's points 0–100 between its lowest and its highest region; NaN for a region with a gap. */
export function scoresOf(input: Input, perSize: boolean): number[] {
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const points = inUse(input).map(({ id }) =>
    rate(
      rows.map((row) => {
        if (!isComplete(input, row)) return NaN;
        return input.number(id, row) / (perSize ? input.number('size', row) : 1);
      }),
      'goalpost',
    ),
  );
  return rows.map((row) => mean(points.map((own) => own[row])));
}

/** Cells and floats differ in the last digits, which must not break a tie. */
const ranksOf = (scores: readonly number[]): number[] => [
  ...rank(scores.map((score) => Math.round(score * 1e9) / 1e9)),
];

/** Spearman's correlation with the ranks of size, of the regions that have a rank. */
export function correlationWithSize(input: Input, ranks: readonly number[]): number {
  const kept = ranks.flatMap((place, row) => (Number.isNaN(place) ? [] : [row]));
  const bySize = ranksOf(kept.map((row) => input.number('size', row)));
  const own = ranksOf(kept.map((row) => -ranks[row]));
  const [a, b] = [mean(bySize), mean(own)];
  const product = (one: readonly number[], m: number, other: readonly number[], n: number) =>
    one.reduce((sum, value, at) => sum + (value - m) * (other[at] - n), 0);
  return product(bySize, a, own, b) / Math.sqrt(product(bySize, a, bySize, a) * product(own, b, own, b));
}

const blank = (values: readonly number[]) => values.map((value) => (Number.isNaN(value) ? '' : value));

/** Ratios may be tiny: four digits of the largest. */
function fourDigits(values: readonly number[]): string {
  const largest = Math.max(...values.filter((value) => value > 0), 1e-9);
  return `0.${'0'.repeat(Math.min(10, Math.max(1, 3 - Math.floor(Math.log10(largest)))))}`;
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'totals-and-size': input } = inputs;
  const used = inUse(input);
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const names = input.texts('region');
  const [byTotal, perSize] = [scoresOf(input, false), scoresOf(input, true)];
  const [rankTotal, rankPer] = [ranksOf(byTotal), ranksOf(perSize)];
  const rankSize = ranksOf(rows.map((row) => (isComplete(input, row) ? input.number('size', row) : NaN)));
  const sheet = new SheetDraft(textIn(language, size.name), captionOf(size, inputs, language));
  const place = sheet.reserve(input.rows);
  const ratios = used.map(({ id }) =>
    rows.map((row) => (isComplete(input, row) ? input.number(id, row) / input.number('size', row) : NaN)),
  );
  const region: DraftColumn = {
    id: 'region',
    header: t('Region', '地区'),
    formula: () => `=${input.cells('region')}`,
    expected: names,
  };
  const complete = used.map(({ id }) => `ISNUMBER(${input.cells(id)})`).join('*');
  const intensity = sheet.table(t('Per unit of size', '单位规模'), input.rows, [
    region,
    ...used.map(({ id, name }, at): DraftColumn => ({
      id,
      header: textIn(language, name),
      formula: () => `=IF(${complete},${input.cells(id)}/${input.cells('size')},"")`,
      expected: blank(ratios[at]),
      numberFormat: fourDigits(ratios[at]),
      align: 'Right',
    })),
  ]);
  const scored = (cells: (id: string) => string) => () =>
    `=COOP.AGGREGATE(HSTACK(${used.map(({ id }) => `COOP.RATE(${cells(id)},"goalpost")`).join(',')}),)`;
  const column = (
    id: string,
    header: string,
    formula: DraftColumn['formula'],
    values: readonly number[],
    numberFormat?: string,
  ): DraftColumn => ({
    id,
    header,
    formula,
    expected: blank(values),
    numberFormat,
    align: 'Right',
  });
  const ranked =
    (id: string): DraftColumn['formula'] =>
    (at) =>
      `=COOP.RANK(IF(ISNUMBER(${at.column(id)}),ROUND(${at.column(id)},9),""))`;
  const table = place(t('Two rankings: by totals and per unit of size', '两种排名：按总量与按单位规模'), [
    region,
    column(
      'total',
      t('Score by totals', '总量得分'),
      scored((id) => `IF(${complete},${input.cells(id)},"")`),
      byTotal,
      '0.0',
    ),
    column(
      'per',
      t('Score per size', '强度得分'),
      scored((id) => intensity.column(id)),
      perSize,
      '0.0',
    ),
    column('rankTotal', t('Rank by totals', '总量名次'), ranked('total'), rankTotal),
    column('rankPer', t('Rank per size', '强度名次'), ranked('per'), rankPer),
    column(
      'gained',
      t('Places gained per size', '按强度上升名次'),
      (at) => `=IF(ISNUMBER(${at.column('rankPer')}),${at.column('rankTotal')}-${at.column('rankPer')},"")`,
      rankTotal.map((value, row) => value - rankPer[row]),
    ),
    column(
      'rankSize',
      t('Rank of size', '规模名次'),
      (at) => `=COOP.RANK(IF(ISNUMBER(${at.column('per')}),${input.cells('size')},""))`,
      rankSize,
    ),
  ]);
  sayWhatSizeDoes();
  sheet.chart({
    name: 'coop_size_and_intensity',
    kind: 'bar',
    title: t('Score by totals and per unit of size', '总量得分与强度得分'),
    series: [
      columnSeries(table, 'region', 'total', t('By totals', '按总量'), colours.first),
      columnSeries(table, 'region', 'per', t('Per size', '按强度'), colours.second),
    ],
    valueAxis: { min: 0, max: 100 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: table.span('region', 'per', true), min: 0, max: 100, threshold: null },
  };

  function sayWhatSizeDoes(): void {
    const first = (id: string, values: readonly number[]) =>
      word(
        `INDEX(${table.column('region')},MATCH(MAX(${table.column(id)}),${table.column(id)},0))`,
        names[values.indexOf(Math.max(...values.filter((value) => !Number.isNaN(value))))],
      );
    const [large, strong] = [first('total', byTotal), first('per', perSize)];
    const gained = table.column('gained');
    const moves = rankTotal.map((value, row) => Math.abs(value - rankPer[row]));
    const moved = digits(
      `COUNTIF(${gained},">=${manyPlaces}")+COUNTIF(${gained},"<=-${manyPlaces}")`,
      moves.filter((move) => move >= manyPlaces).length,
    );
    const all = digits(`COUNT(${gained})`, moves.filter((move) => !Number.isNaN(move)).length);
    sheet.say(
      language === 'en'
        ? live`By totals ${large} is first, per unit of size ${strong}; ${moved} of ${all} regions change by five places or more.`
        : live`按总量居首的是${large}，按单位规模是${strong}；${all} 个地区中有 ${moved} 个名次相差五位以上（含）。`,
    );
    const correlations = [rankTotal, rankPer].map((ranks) => correlationWithSize(input, ranks));
    const varies = correlations.every((value) => !Number.isNaN(value));
    const [withTotal, withPer] = (['rankTotal', 'rankPer'] as const).map((id, at) =>
      digits(`CORREL(${table.column('rankSize')},${table.column(id)})`, varies ? correlations[at] : 0, 2),
    );
    sheet.say(
      either(
        `ISNUMBER(CORREL(${table.column('rankSize')},${table.column('rankTotal')})+CORREL(${table.column('rankSize')},${table.column('rankPer')}))`,
        varies,
        language === 'en'
          ? live`The ranks of size go with the ranking by totals at ${withTotal}, with the ranking per size at ${withPer} (Spearman; at 1 size alone decides).`
          : live`规模名次与总量排名的相关为 ${withTotal}，与强度排名的相关为 ${withPer}（Spearman；为 1 时完全由规模决定）。`,
        language === 'en'
          ? live`All sizes or all ranks are equal: nothing can be said of what size does.`
          : live`规模或名次全部相同，无法说明规模的作用。`,
      ),
    );
  }
}
