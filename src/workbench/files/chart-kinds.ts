import type { SheetChart } from 'hucre/xlsx';
import type { Chart, ChartSeries } from '../grid/chart';

/** How hucre writes each type of chart; radar charts are lines to it. */
export const writtenKinds: Readonly<Record<string, SheetChart['type']>> = {
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
  XYScatterLinesNoMarkers: 'scatter',
  Radar: 'line',
  RadarMarkers: 'line',
};

/** The types of an element of a file: without marks on its points, and with them. */
const openedKinds: Readonly<Record<string, readonly [plain: string, marked: string]>> = {
  lineChart: ['Line', 'LineMarkers'],
  scatterChart: ['XYScatterLinesNoMarkers', 'XYScatter'],
  radarChart: ['Radar', 'RadarMarkers'],
  pieChart: ['Pie', 'Pie'],
  areaChart: ['Area', 'Area'],
  doughnutChart: ['Doughnut', 'Doughnut'],
};

export const isPlot = (element: string): boolean => element === 'barChart' || element in openedKinds;

/** The type of a chart with marks or without, and null for bars. */
export const openedKind = (element: string, marked: boolean): string | null =>
  openedKinds[element]?.[marked ? 1 : 0] ?? null;

export const isRadar = (type: string): boolean => type.startsWith('Radar');

const marked = new Set(Object.values(openedKinds).map(([, type]) => type));
const lines = new Set(Object.values(openedKinds).slice(0, 3).flat());

/** Whether lines or marks are drawn rather than areas. */
export const isLines = (type: string): boolean => lines.has(type);

export const hasMarks = (chart: Pick<Chart, 'type'>, series: Pick<ChartSeries, 'type'>): boolean =>
  marked.has(series.type ?? chart.type);
