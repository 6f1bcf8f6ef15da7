import type { Book } from './book';
import type { Chart, ChartAxis, ChartSeries } from './chart';

export const plainAxis: ChartAxis = {
  title: null,
  reversed: false,
  minimum: null,
  maximum: null,
  visible: true,
  gridlines: false,
};

export const plainSeries: Omit<ChartSeries, 'name' | 'values'> = {
  categories: null,
  color: null,
  type: null,
  lineColor: null,
  lineStyle: 'Automatic',
  markerStyle: 'Automatic',
  markerSize: 5,
  markerFill: null,
  markerBorder: null,
};

/** Whether a chart of this type has numbers on both axes. */
export const isScatter = (type: string): boolean => type.startsWith('XYScatter');

const onExistingSheets = (book: Book) => (chart: Chart) => book.workbook.getSheetBySheetId(chart.sheet) !== null;

export const chartsOf = (book: Book, sheet?: string): Chart[] =>
  book.records
    .entries('charts')
    .map(([, chart]) => chart)
    .filter((chart) => sheet === undefined || chart.sheet === sheet)
    .filter(onExistingSheets(book));

export const chartById = (book: Book, id: string): Chart | undefined => book.records.get('charts', id);

export function addChart(book: Book, chart: Omit<Chart, 'id' | 'name'>): Chart {
  const numbers = book.records.entries('charts').map(([id]) => Number(id.slice('chart'.length)));
  const number = Math.max(0, ...numbers) + 1;
  const made = { ...chart, id: `chart${number}`, name: `Chart ${number}` };
  book.records.set('charts', made.id, made);
  return made;
}

export function changeChart(book: Book, id: string, change: Partial<Chart>): void {
  const chart = chartById(book, id);
  if (chart) book.records.set('charts', id, { ...chart, ...change });
}

export const removeChart = (book: Book, id: string): void => book.records.set('charts', id, undefined);
