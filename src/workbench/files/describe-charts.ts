import type { SheetChart } from 'hucre/xlsx';
import { boxText, quotedSheetName, type Area } from '../grid/address';
import type { Chart } from '../grid/chart';
import { toFileColor } from './cell-styles';

const kinds: Record<string, SheetChart['type']> = {
  BarClustered: 'bar',
  BarStacked: 'bar',
  ColumnClustered: 'column',
  ColumnStacked: 'column',
  Line: 'line',
  LineMarkers: 'line',
  Pie: 'pie',
  Doughnut: 'doughnut',
  Area: 'area',
  XYScatter: 'scatter',
};

const absolute = (area: Area, name: string) =>
  `${quotedSheetName(name)}!${boxText(area).replace(/([A-Z]+)(\d+)/g, (_all, letters: string, digits: string) => `$${letters}$${digits}`)}`;

const said = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== null)) as T;

/** A chart as it is written; null when the file format library cannot draw this kind. */
export function describeChart(chart: Chart, sheetName: (id: string) => string): SheetChart | null {
  const type = kinds[chart.type];
  if (!type) return null;
  const reference = (area: Area) => absolute(area, sheetName(area.sheet));
  const axis = ({ title, reversed, minimum, maximum, visible }: Chart['valueAxis']) =>
    said({
      title: title ?? undefined,
      reverse: reversed || undefined,
      hidden: !visible || undefined,
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
      .map(({ name, values, categories, color }) =>
        said({
          name: name || undefined,
          values: reference(values!),
          categories: categories ? reference(categories) : undefined,
          color: toFileColor(color)?.rgb,
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
