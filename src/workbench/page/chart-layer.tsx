import '@univerjs/sheets-drawing-ui/facade';
import '@univerjs/ui/facade';
import { useSyncExternalStore } from 'react';
import type { Book } from '../grid/book';
import { readValues } from '../grid/cells';
import type { Chart } from '../grid/chart';
import { chartById, chartsOf } from '../grid/charts';
import { rangeOf, type Area } from '../grid/address';
import { ChartView } from './chart-view';
import type { ChartData } from './charts/chart-data';

const componentKey = 'workbench-chart';
const excelBlue = '#0F6CBD';
const markless = new Set(['Line', 'Radar', 'XYScatterLinesNoMarkers']);

/** Keeps a drawing over the grid for every chart of the sheet that is shown. */
export class ChartLayer {
  private drawn: { dispose: () => void }[] = [];
  private readonly data = new Map<string, ChartData>();
  private readonly readers = new Set<() => void>();

  constructor(private readonly book: Book) {
    const subscribe = (tell: () => void) => {
      this.readers.add(tell);
      return () => this.readers.delete(tell);
    };
    const LiveChart = ({ data }: { data?: { chart: string } }) => {
      const chart = useSyncExternalStore(subscribe, () => this.data.get(data?.chart ?? ''));
      return chart ? <ChartView chart={chart} /> : null;
    };
    book.api.registerComponent(componentKey, LiveChart);
    book.records.onChange((kind) => {
      if (kind === 'charts') this.redraw();
    });
    book.calculation.onSettled(() => this.refresh());
    book.api.addEvent(book.api.Event.ActiveSheetChanged, () => this.redraw());
    this.redraw();
  }

  private redraw(): void {
    this.refresh();
    for (const drawing of this.drawn) drawing.dispose();
    const sheet = this.book.workbook.getActiveSheet();
    this.drawn = chartsOf(this.book, sheet.getSheetId()).flatMap((chart) => {
      const range = sheet.getRange(rangeOf(chart.place));
      const layer = { componentKey, allowTransform: false, data: { chart: chart.id } };
      return sheet.addFloatDomToRange(range, layer, {}, `drawing-of-${chart.id}`) ?? [];
    });
  }

  private refresh(): void {
    for (const id of this.data.keys()) if (!chartById(this.book, id)) this.data.delete(id);
    for (const chart of chartsOf(this.book)) this.data.set(chart.id, this.dataOf(chart));
    for (const tell of this.readers) tell();
  }

  private dataOf(chart: Chart): ChartData {
    const read = (area: Area | null) => (area ? readValues(this.book, area).flat() : []);
    const numbers = (area: Area | null) => read(area).map((value) => (typeof value === 'number' ? value : NaN));
    return {
      type: chart.type,
      title: chart.titleVisible ? chart.title : '',
      legend: chart.legend,
      series: chart.series.map((series) => ({
        name: series.name,
        categories: read(series.categories).map(String),
        x: numbers(series.categories),
        values: numbers(series.values),
        color: series.color ?? series.lineColor ?? series.markerFill ?? excelBlue,
        isDashed: series.lineStyle === 'Dash',
        mark: markless.has(series.type ?? chart.type) ? null : series.markerStyle,
      })),
      valueAxis: chart.valueAxis,
      categoryAxis: chart.categoryAxis,
    };
  }
}
