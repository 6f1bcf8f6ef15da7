import type { PlannedAxis, PlannedChart, PlannedSeries } from '../../evaluation/plan/plan';
import { rangeAt } from '../address';
import type { Requests } from './requests';

const types = {
  bar: 'BarClustered',
  'stacked-bar': 'BarStacked',
  column: 'ColumnClustered',
  line: 'LineMarkers',
  scatter: 'XYScatter',
  radar: 'RadarMarkers',
} as const;
type Kind = PlannedChart['kind'];

/** The type of a series that is a line without marks, by the type of its chart. */
const referenceTypes: Partial<Record<Kind, 'Line' | 'XYScatterLinesNoMarkers' | 'Radar'>> = {
  line: 'Line',
  scatter: 'XYScatterLinesNoMarkers',
  radar: 'Radar',
};
const isBars = (kind: Kind) => kind === 'bar' || kind === 'stacked-bar' || kind === 'column';
/** Parties are told apart without colour as well. */
const marks = ['Circle', 'Diamond', 'Triangle', 'Square'] as const;
const markSize = 7;
/** Per cent of a bar's width left free between bars. */
const gapBetweenBars = 40;
/** The ground of Excel's charts. */
const ground = '#FFFFFF';

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly planned: PlannedChart;
}

/**
 * How many series Excel makes of the cells depends on what they show at that moment, and formulas may still be
 * calculating: whatever it made is replaced by the series that were planned.
 */
export async function writeCharts(requests: Requests, places: readonly Place[]): Promise<void> {
  if (places.length === 0) return;
  const charts = places.map(({ sheet, planned }) => {
    const chart = sheet.charts.add(types[planned.kind], rangeAt(sheet, planned.series[0].values), 'Columns');
    chart.series.load('items/name');
    return chart;
  });
  await requests.send();
  charts.forEach((chart, at) => {
    for (const guessed of [...chart.series.items].reverse()) guessed.delete();
    writeChart(chart, places[at]);
  });
}

function writeChart(chart: Excel.Chart, { sheet, planned }: Place): void {
  const { kind, series } = planned;
  const hides = series.some(({ look }) => look === 'hidden');
  chart.name = planned.name;
  chart.title.text = planned.title;
  chart.legend.visible = series.length > 1 && !hides;
  // The first row of the sheet on top: bar charts otherwise begin at the bottom.
  if (kind === 'bar' || kind === 'stacked-bar') chart.axes.categoryAxis.reversePlotOrder = true;
  // A hidden bar would cover them in part.
  chart.axes.valueAxis.majorGridlines.visible = !hides;
  writeAxis(chart.axes.valueAxis, planned.valueAxis);
  writeAxis(chart.axes.categoryAxis, planned.categoryAxis);
  series.forEach((one, at) => writeSeries(chart.series.add(one.name), sheet, kind, one, at));
  chart.setPosition(planned.from, planned.to);
}

function writeAxis(axis: Excel.ChartAxis, { title, min, max }: PlannedAxis = {}): void {
  if (title !== undefined) axis.title.text = title;
  if (min !== undefined) axis.minimum = min;
  if (max !== undefined) axis.maximum = max;
}

function writeSeries(
  series: Excel.ChartSeries,
  sheet: Excel.Worksheet,
  kind: Kind,
  planned: PlannedSeries,
  at: number,
): void {
  series.setValues(rangeAt(sheet, planned.values));
  series.setXAxisValues(rangeAt(sheet, planned.categories));
  if (isBars(kind)) {
    series.gapWidth = gapBetweenBars;
    series.format.fill.setSolidColor(planned.look === 'hidden' ? ground : planned.color);
    return;
  }
  const reference = planned.look === 'reference' ? referenceTypes[kind] : undefined;
  if (reference) {
    series.chartType = reference;
    series.format.line.color = planned.color;
    series.format.line.lineStyle = 'Dash';
    return;
  }
  // A line that is given to a scatter would join its points.
  if (kind !== 'scatter') series.format.line.color = planned.color;
  series.markerStyle = marks[at % marks.length];
  series.markerSize = markSize;
  series.markerBackgroundColor = planned.color;
  series.markerForegroundColor = planned.color;
}
