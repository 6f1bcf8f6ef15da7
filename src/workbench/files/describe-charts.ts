import type { SheetChart } from 'hucre/xlsx';
import { boxText, quotedSheetName, type Area } from '../grid/address';
import type { Chart, ChartSeries } from '../grid/chart';
import { toFileColor } from './cell-styles';
import { hasMarks, isLines, isRadar, writtenKinds } from './chart-kinds';

const absolute = (area: Area, name: string) =>
  `${quotedSheetName(name)}!${boxText(area).replace(/([A-Z]+)(\d+)/g, (_all, letters: string, digits: string) => `$${letters}$${digits}`)}`;

const said = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== null)) as T;

type SeriesLook = SheetChart['series'][number];
const dashes: Readonly<Record<string, NonNullable<SeriesLook['stroke']>['dash']>> = {
  Dash: 'dash',
  Dot: 'dot',
  DashDot: 'dashDot',
};

function lineLook(chart: Chart, series: ChartSeries) {
  const dash = dashes[series.lineStyle];
  const symbol = hasMarks(chart, series) ? series.markerStyle.toLowerCase() : 'none';
  return said({
    stroke: dash && { dash },
    marker:
      symbol === 'automatic'
        ? undefined
        : said({
            symbol: symbol as NonNullable<SeriesLook['marker']>['symbol'],
            size: symbol === 'none' ? undefined : series.markerSize,
            fill: toFileColor(series.markerFill)?.rgb,
            line: toFileColor(series.markerBorder)?.rgb,
          }),
  });
}

/** A chart as it is written; null when the file format library cannot draw this kind. */
export function describeChart(chart: Chart, sheetName: (id: string) => string): SheetChart | null {
  const type = writtenKinds[chart.type];
  if (!type) return null;
  const reference = (area: Area) => absolute(area, sheetName(area.sheet));
  const axis = ({ title, reversed, minimum, maximum, visible, gridlines }: Chart['valueAxis']) =>
    said({
      title: title ?? undefined,
      reverse: reversed || undefined,
      hidden: !visible || undefined,
      gridlines: gridlines || isRadar(chart.type) ? { major: true } : undefined,
      majorTickMark: 'none' as const,
      minorTickMark: 'none' as const,
      scale:
        minimum === null && maximum === null
          ? undefined
          : said({ min: minimum ?? undefined, max: maximum ?? undefined }),
    });
  const { place } = chart;
  return said<SheetChart>({
    type,
    title: chart.titleVisible && chart.title ? chart.title : undefined,
    legend: chart.legend ? 'bottom' : false,
    gapWidth: chart.gapWidth,
    ...(chart.type.endsWith('Stacked') ? { barGrouping: 'stacked' as const } : {}),
    series: chart.series
      .filter(({ values }) => values !== null)
      .map((series) =>
        said({
          name: series.name || undefined,
          values: reference(series.values!),
          categories: series.categories ? reference(series.categories) : undefined,
          color: toFileColor(isLines(chart.type) ? (series.lineColor ?? series.markerFill) : series.color)?.rgb,
          ...(isLines(chart.type) ? lineLook(chart, series) : {}),
        }),
      ),
    axes: { x: axis(chart.categoryAxis), y: axis(chart.valueAxis) },
    frameTitle: chart.name,
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
  });
}
