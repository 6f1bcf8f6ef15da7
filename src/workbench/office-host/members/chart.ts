import type { Area } from '../../grid/address';
import type { Book } from '../../grid/book';
import type { Chart, ChartAxis, ChartSeries } from '../../grid/chart';
import {
  addChart,
  changeChart,
  chartById,
  chartsOf,
  isScatter,
  plainAxis,
  plainSeries,
  removeChart,
} from '../../grid/charts';
import { readValues } from '../../grid/cells';
import type { AxisKey, SeriesKey } from '../classes';
import { fail, invalidArgument, itemNotFound } from '../errors';
import type { Members } from '../member';
import { rangeOn } from './worksheet';

const drawn = new Set([
  'BarClustered',
  'BarStacked',
  'ColumnClustered',
  'ColumnStacked',
  'Line',
  'LineMarkers',
  'XYScatter',
  'XYScatterLinesNoMarkers',
  'Radar',
  'RadarMarkers',
]);

function checkedType(type: string, where: string): string {
  if (!drawn.has(type)) fail('NotImplemented', `Charts "${type}" are not part of the workbench.`, where);
  return type;
}

/** How Excel reads a range with headers: the first column names the categories, each other column is a series. */
function seriesFrom(book: Book, source: Area, by: string): ChartSeries[] {
  if (by === 'Rows')
    return fail('NotImplemented', 'Series in rows are not part of the workbench.', 'ChartCollection.add');
  const values = readValues(book, source);
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  const hasHeader = source.rows > 1 && values[0]!.slice(source.columns > 1 ? 1 : 0).some(isText);
  const hasCategories = source.columns > 1 && values.slice(hasHeader ? 1 : 0).some((row) => isText(row[0]));
  const below = hasHeader ? 1 : 0;
  const part = (column: number): Area => ({
    ...source,
    row: source.row + below,
    rows: source.rows - below,
    column: source.column + column,
    columns: 1,
  });
  const first = hasCategories ? 1 : 0;
  return Array.from({ length: source.columns - first }, (_, index) => ({
    ...plainSeries,
    name: hasHeader ? String(values[0]![first + index]) : `Series${index + 1}`,
    values: part(first + index),
    categories: hasCategories ? part(0) : null,
  }));
}

function add(book: Book, sheet: string, type: string, source: Area, by = 'Auto'): string {
  const series = seriesFrom(book, source, by);
  const made = addChart(book, {
    sheet,
    type: checkedType(type, 'ChartCollection.add'),
    title: series.length === 1 ? series[0]!.name : 'Chart Title',
    titleVisible: true,
    legend: series.length > 1,
    series,
    categoryAxis: { ...plainAxis, gridlines: isScatter(type) },
    valueAxis: { ...plainAxis, gridlines: true },
    gapWidth: 150,
    place: { sheet, row: source.row, column: source.column + source.columns + 1, rows: 15, columns: 8 },
  });
  return made.id;
}

const chart = (book: Book, id: string): Chart => chartById(book, id) ?? itemNotFound('Chart');

const byName = (book: Book, sheet: string, name: string) =>
  chartsOf(book, sheet).find((one) => one.name === name)?.id ?? null;

export const chartCollectionMembers = (book: Book): Members<'ChartCollection'> => ({
  items: { is: 'Chart', each: (sheet) => chartsOf(book, sheet).map((one) => one.id) },
  add: { is: 'Chart', find: (sheet, type, source, by) => add(book, sheet, type, source, by) },
  getItem: { is: 'Chart', find: (sheet, name) => byName(book, sheet, name) },
  getItemOrNullObject: { is: 'Chart', find: (sheet, name) => byName(book, sheet, name) },
  getItemAt: { is: 'Chart', find: (sheet, index) => chartsOf(book, sheet)[index]?.id ?? null },
  getCount: { answer: (sheet) => chartsOf(book, sheet).length },
  count: { get: (sheet) => chartsOf(book, sheet).length },
});

function place(book: Book, id: string, start: string | Area, end: string | Area = start): void {
  const { sheet } = chart(book, id);
  const [from, to] = [start, end].map((one) => (typeof one === 'string' ? rangeOn(book, sheet, one) : one)) as [
    Area,
    Area,
  ];
  const rows = to.row + to.rows - from.row;
  const columns = to.column + to.columns - from.column;
  if (rows < 1 || columns < 1)
    invalidArgument('the second cell stands below and right of the first', 'Chart.setPosition');
  const area = { sheet, row: from.row, column: from.column, rows, columns };
  book.reach(area);
  changeChart(book, id, { place: area });
}

export const chartMembers = (book: Book): Members<'Chart'> => ({
  id: { get: (id) => id },
  name: { get: (id) => chart(book, id).name, set: (id, name) => changeChart(book, id, { name }) },
  chartType: {
    get: (id) => chart(book, id).type as Excel.ChartType,
    set: (id, type) => changeChart(book, id, { type: checkedType(type, 'Chart.chartType') }),
  },
  title: { is: 'ChartTitle', of: (id) => id },
  legend: { is: 'ChartLegend', of: (id) => id },
  series: { is: 'ChartSeriesCollection', of: (id) => id },
  axes: { is: 'ChartAxes', of: (id) => id },
  worksheet: { is: 'Worksheet', of: (id) => chart(book, id).sheet },
  setPosition: { act: (id, start, end) => place(book, id, start, end) },
  setData: { act: (id, source, by = 'Auto') => changeChart(book, id, { series: seriesFrom(book, source, by) }) },
  delete: { act: (id) => removeChart(book, id) },
});

export const chartTitleMembers = (book: Book): Members<'ChartTitle'> => ({
  text: {
    get: (id) => chart(book, id).title,
    set: (id, title) => changeChart(book, id, { title, titleVisible: true }),
  },
  visible: {
    get: (id) => chart(book, id).titleVisible,
    set: (id, titleVisible) => changeChart(book, id, { titleVisible }),
  },
});

export const chartLegendMembers = (book: Book): Members<'ChartLegend'> => ({
  visible: { get: (id) => chart(book, id).legend, set: (id, legend) => changeChart(book, id, { legend }) },
});

const seriesOf = (book: Book, { chart: id, index }: SeriesKey) =>
  chart(book, id).series[index] ?? itemNotFound('ChartSeries');

function changeSeries(book: Book, key: SeriesKey, change: Partial<ChartSeries>): void {
  const series = chart(book, key.chart).series.map((one, index) => (index === key.index ? { ...one, ...change } : one));
  changeChart(book, key.chart, { series });
}

export const chartSeriesCollectionMembers = (book: Book): Members<'ChartSeriesCollection'> => ({
  items: { is: 'ChartSeries', each: (id) => chart(book, id).series.map((_, index) => ({ chart: id, index })) },
  getItemAt: {
    is: 'ChartSeries',
    find: (id, index) => (index in chart(book, id).series ? { chart: id, index } : null),
  },
  getCount: { answer: (id) => chart(book, id).series.length },
  count: { get: (id) => chart(book, id).series.length },
  add: {
    is: 'ChartSeries',
    find: (id, name) => {
      const { series } = chart(book, id);
      const made = { ...plainSeries, name: name ?? `Series${series.length + 1}`, values: null };
      changeChart(book, id, { series: [...series, made] });
      return { chart: id, index: series.length };
    },
  },
});

export const chartSeriesMembers = (book: Book): Members<'ChartSeries'> => ({
  name: { get: (key) => seriesOf(book, key).name, set: (key, name) => changeSeries(book, key, { name }) },
  chartType: {
    get: (key) => (seriesOf(book, key).type ?? chart(book, key.chart).type) as Excel.ChartType,
    set: (key, type) => changeSeries(book, key, { type: checkedType(type, 'ChartSeries.chartType') }),
  },
  markerStyle: {
    get: (key) => seriesOf(book, key).markerStyle as Excel.ChartMarkerStyle,
    set: (key, markerStyle) => changeSeries(book, key, { markerStyle }),
  },
  markerSize: {
    get: (key) => seriesOf(book, key).markerSize,
    set: (key, markerSize) => changeSeries(book, key, { markerSize }),
  },
  markerBackgroundColor: {
    get: (key) => seriesOf(book, key).markerFill ?? '',
    set: (key, markerFill) => changeSeries(book, key, { markerFill }),
  },
  markerForegroundColor: {
    get: (key) => seriesOf(book, key).markerBorder ?? '',
    set: (key, markerBorder) => changeSeries(book, key, { markerBorder }),
  },
  format: { is: 'ChartSeriesFormat', of: (key) => key },
  gapWidth: {
    get: ({ chart: id }) => chart(book, id).gapWidth,
    set: ({ chart: id }, gapWidth) => changeChart(book, id, { gapWidth }),
  },
  setValues: { act: (key, values) => changeSeries(book, key, { values }) },
  setXAxisValues: { act: (key, categories) => changeSeries(book, key, { categories }) },
  delete: {
    act: (key) =>
      changeChart(book, key.chart, { series: chart(book, key.chart).series.filter((_, index) => index !== key.index) }),
  },
});

export const chartSeriesFormatMembers: Members<'ChartSeriesFormat'> = {
  fill: { is: 'ChartFill', of: (key) => key },
  line: { is: 'ChartLineFormat', of: (key) => key },
};

export const chartLineFormatMembers = (book: Book): Members<'ChartLineFormat'> => ({
  color: {
    get: (key) => seriesOf(book, key).lineColor ?? '',
    set: (key, lineColor) => changeSeries(book, key, { lineColor }),
  },
  lineStyle: {
    get: (key) => seriesOf(book, key).lineStyle as Excel.ChartLineStyle,
    set: (key, lineStyle) => changeSeries(book, key, { lineStyle }),
  },
});

export const chartFillMembers = (book: Book): Members<'ChartFill'> => ({
  setSolidColor: { act: (key, color) => changeSeries(book, key, { color }) },
  getSolidColor: { answer: (key) => seriesOf(book, key).color ?? '' },
  clear: { act: (key) => changeSeries(book, key, { color: null }) },
});

export const chartAxesMembers: Members<'ChartAxes'> = {
  categoryAxis: { is: 'ChartAxis', of: (id) => ({ chart: id, axis: 'categoryAxis' }) },
  valueAxis: { is: 'ChartAxis', of: (id) => ({ chart: id, axis: 'valueAxis' }) },
};

const axisOf = (book: Book, { chart: id, axis }: AxisKey) => chart(book, id)[axis];

const changeAxis = (book: Book, key: AxisKey, change: Partial<ChartAxis>) =>
  changeChart(book, key.chart, { [key.axis]: { ...axisOf(book, key), ...change } });

const numberOrNull = (value: unknown) => (value === '' || value === null ? null : Number(value));

export const chartAxisMembers = (book: Book): Members<'ChartAxis'> => ({
  title: { is: 'ChartAxisTitle', of: (key) => key },
  majorGridlines: { is: 'ChartGridlines', of: (key) => key },
  reversePlotOrder: {
    get: (key) => axisOf(book, key).reversed,
    set: (key, reversed) => changeAxis(book, key, { reversed }),
  },
  minimum: {
    get: (key) => axisOf(book, key).minimum ?? '',
    set: (key, minimum) => changeAxis(book, key, { minimum: numberOrNull(minimum) }),
  },
  maximum: {
    get: (key) => axisOf(book, key).maximum ?? '',
    set: (key, maximum) => changeAxis(book, key, { maximum: numberOrNull(maximum) }),
  },
  visible: { get: (key) => axisOf(book, key).visible, set: (key, visible) => changeAxis(book, key, { visible }) },
});

export const chartAxisTitleMembers = (book: Book): Members<'ChartAxisTitle'> => ({
  text: { get: (key) => axisOf(book, key).title ?? '', set: (key, title) => changeAxis(book, key, { title }) },
  visible: {
    get: (key) => axisOf(book, key).title !== null,
    set: (key, visible) => changeAxis(book, key, { title: visible ? (axisOf(book, key).title ?? '') : null }),
  },
});

export const chartGridlinesMembers = (book: Book): Members<'ChartGridlines'> => ({
  visible: {
    get: (key) => axisOf(book, key).gridlines,
    set: (key, gridlines) => changeAxis(book, key, { gridlines }),
  },
});
