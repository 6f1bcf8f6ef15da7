import type { Area } from '../grid/address';
import type { Chart, ChartAxis, ChartSeries } from '../grid/chart';
import { isScatter, plainAxis, plainSeries } from '../grid/charts';
import { isLines, isPlot, openedKind } from './chart-kinds';
import { chartParts } from './chart-parts';
import type { Package } from './package';
import { attribute, child, children, decode, descendants, inner, numberAttribute, root, type Element } from './xml';

const dashes: Readonly<Record<string, string>> = { dash: 'Dash', dot: 'Dot', dashDot: 'DashDot' };

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
    gridlines: child(xml, 'majorGridlines', axis) !== undefined,
  };
}

/** The colour of a solid fill, or of the line that has it. */
function solidColor(xml: string, look: Element | undefined): string | null {
  const fill = look && child(xml, 'solidFill', look);
  const color = fill && child(xml, 'srgbClr', fill);
  const rgb = color && attribute(xml, color, 'val');
  return rgb ? `#${rgb.toUpperCase()}` : null;
}

const symbolOf = (xml: string, series: Element): string | undefined => {
  const marker = child(xml, 'marker', series);
  return marker && value(xml, marker, 'symbol');
};

function seriesOf(xml: string, series: Element, areaOf: (reference: string) => Area | null): ChartSeries {
  const area = (...names: string[]) => {
    const found = children(xml, series).find(({ name }) => names.includes(name));
    const reference = textOf(xml, found, 'f');
    return reference ? areaOf(reference) : null;
  };
  const look = child(xml, 'spPr', series);
  return {
    ...plainSeries,
    name: textOf(xml, child(xml, 'tx', series), 'v'),
    values: area('val', 'yVal'),
    categories: area('cat', 'xVal'),
    color: solidColor(xml, look),
  };
}

/** How a series of lines or points looks that stands in this element of a chart of the type. */
function lineLook(xml: string, series: Element, element: string, type: string): Partial<ChartSeries> {
  const marker = child(xml, 'marker', series);
  const ink = marker && child(xml, 'spPr', marker);
  const border = ink && child(xml, 'ln', ink);
  const look = child(xml, 'spPr', series);
  const line = look && child(xml, 'ln', look);
  const symbol = symbolOf(xml, series);
  const plain = openedKind(element, false);
  return {
    color: null,
    type: symbol === 'none' && plain !== type ? plain : null,
    lineColor: solidColor(xml, line),
    lineStyle: dashes[(line && value(xml, line, 'prstDash')) ?? ''] ?? plainSeries.lineStyle,
    markerStyle: symbol && symbol !== 'none' ? symbol[0]!.toUpperCase() + symbol.slice(1) : plainSeries.markerStyle,
    markerSize: marker && child(xml, 'size', marker) ? Number(value(xml, marker, 'size')) : plainSeries.markerSize,
    markerFill: solidColor(xml, ink),
    markerBorder: solidColor(xml, border),
  };
}

function barType(xml: string, bars: Element): string {
  const direction = value(xml, bars, 'barDir') === 'bar' ? 'Bar' : 'Column';
  return `${direction}${value(xml, bars, 'grouping') === 'stacked' ? 'Stacked' : 'Clustered'}`;
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
    const drawn = plot && children(xml, plot).find(({ name }) => isPlot(name));
    if (!plot || !drawn) return [];
    const drawnSeries = children(xml, drawn).filter(({ name }) => name === 'ser');
    const marked = drawnSeries.some((series) => symbolOf(xml, series) !== 'none');
    const type = openedKind(drawn.name, marked) ?? barType(xml, drawn);
    const axes = children(xml, plot).filter(({ name }) => ['catAx', 'dateAx', 'valAx'].includes(name));
    const valueAxes = axes.filter(({ name }) => name === 'valAx');
    const title = child(xml, 'title', chart);
    const { from, to } = part;
    const shown = {
      sheet,
      name: part.name || part.relationship,
      type,
      title: textOf(xml, title, 't'),
      titleVisible: title !== undefined,
      legend: child(xml, 'legend', chart) !== undefined,
      series: drawnSeries.map((one) => ({
        ...seriesOf(xml, one, areaOf),
        ...(isLines(type) ? lineLook(xml, one, drawn.name, type) : {}),
      })),
      categoryAxis: axisOf(xml, isScatter(type) ? valueAxes[0] : axes.find(({ name }) => name !== 'valAx')),
      valueAxis: axisOf(xml, valueAxes.at(-1)),
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
