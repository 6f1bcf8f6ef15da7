import type { Area } from '../grid/address';
import type { Chart, ChartAxis, ChartSeries } from '../grid/chart';
import { plainAxis } from '../grid/charts';
import { chartParts } from './chart-parts';
import type { Package } from './package';
import { attribute, child, children, decode, descendants, inner, numberAttribute, root, type Element } from './xml';

const kinds: Record<string, string> = {
  lineChart: 'Line',
  pieChart: 'Pie',
  areaChart: 'Area',
  scatterChart: 'XYScatter',
  doughnutChart: 'Doughnut',
};

const value = (xml: string, parent: Element, name: string) => {
  const element = child(xml, name, parent);
  return element && attribute(xml, element, 'val');
};
const textOf = (xml: string, element: Element | undefined, name: string) =>
  element
    ? descendants(xml, name, element)
        .map((text) => decode(inner(xml, text)))
        .join('')
    : '';

function axisOf(xml: string, axis: Element | undefined): ChartAxis {
  if (!axis) return plainAxis;
  const scaling = child(xml, 'scaling', axis);
  const limit = (name: string) => (scaling && child(xml, name, scaling) ? Number(value(xml, scaling, name)) : null);
  return {
    title: textOf(xml, child(xml, 'title', axis), 't') || null,
    reversed: scaling !== undefined && value(xml, scaling, 'orientation') === 'maxMin',
    minimum: limit('min'),
    maximum: limit('max'),
    visible: value(xml, axis, 'delete') !== '1' && value(xml, axis, 'delete') !== 'true',
  };
}

function seriesOf(xml: string, series: Element, areaOf: (reference: string) => Area | null): ChartSeries {
  const area = (...names: string[]) => {
    const found = children(xml, series).find(({ name }) => names.includes(name));
    const reference = textOf(xml, found, 'f');
    return reference ? areaOf(reference) : null;
  };
  const title = child(xml, 'tx', series);
  const look = child(xml, 'spPr', series);
  const fill = look && child(xml, 'solidFill', look);
  const color = fill && child(xml, 'srgbClr', fill);
  const rgb = color && attribute(xml, color, 'val');
  return {
    name: textOf(xml, title, 'v'),
    values: area('val', 'yVal'),
    categories: area('cat', 'xVal'),
    color: rgb ? `#${rgb.toUpperCase()}` : null,
  };
}

export interface OpenedChart {
  /** The path of its part in the file. */
  readonly part: string;
  readonly shown: Omit<Chart, 'id'>;
}

/** Charts as data for drawing, as far as the page can draw them; the file keeps each of them whole. */
export function openCharts(
  file: Package,
  path: string,
  sheet: string,
  areaOf: (reference: string) => Area | null,
): OpenedChart[] {
  return chartParts(file, path).flatMap((part) => {
    const xml = file.text(part.path);
    const chart = child(xml, 'chart', root(xml));
    const plot = chart && child(xml, 'plotArea', chart);
    const drawn = plot && children(xml, plot).find(({ name }) => name === 'barChart' || name in kinds);
    if (!plot || !drawn) return [];
    const bars = value(xml, drawn, 'barDir') === 'bar' ? 'BarClustered' : 'ColumnClustered';
    const title = child(xml, 'title', chart);
    const { from, to } = part;
    const shown = {
      sheet,
      name: part.name || part.relationship,
      type: kinds[drawn.name] ?? bars,
      title: textOf(xml, title, 't'),
      titleVisible: title !== undefined,
      legend: child(xml, 'legend', chart) !== undefined,
      series: children(xml, drawn)
        .filter(({ name }) => name === 'ser')
        .map((one) => seriesOf(xml, one, areaOf)),
      categoryAxis: axisOf(
        xml,
        children(xml, plot).find(({ name }) => name === 'catAx' || name === 'dateAx'),
      ),
      valueAxis: axisOf(xml, child(xml, 'valAx', plot)),
      gapWidth: child(xml, 'gapWidth', drawn) ? numberAttribute(xml, child(xml, 'gapWidth', drawn)!, 'val') : 150,
      place: {
        sheet,
        row: from.row,
        column: from.column,
        rows: Math.max(1, to.row - from.row),
        columns: Math.max(1, to.column - from.column),
      },
    };
    return [{ part: part.path, shown }];
  });
}
