import type { PlannedChart } from '../../evaluation/plan/plan';
import { rangeAt } from '../address';
import type { Requests } from './requests';

const types = { bar: 'BarClustered' } as const;
/** Per cent of a bar's width left free between bars. */
const gapBetweenBars = 40;

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly planned: PlannedChart;
}

/**
 * How many series Excel makes of the cells depends on what they show at that moment, and formulas may still be
 * calculating: whatever it made is replaced by the one series that was planned.
 */
export async function writeCharts(requests: Requests, places: readonly Place[]): Promise<void> {
  if (places.length === 0) return;
  const charts = places.map(({ sheet, planned }) => {
    const chart = sheet.charts.add(types[planned.kind], rangeAt(sheet, planned.values), 'Columns');
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
  chart.name = planned.name;
  chart.title.text = planned.title;
  chart.legend.visible = false;
  // The first row of the sheet on top: bar charts otherwise begin at the bottom.
  chart.axes.categoryAxis.reversePlotOrder = true;
  const series = chart.series.add(planned.seriesName);
  series.setValues(rangeAt(sheet, planned.values));
  series.setXAxisValues(rangeAt(sheet, planned.categories));
  series.gapWidth = gapBetweenBars;
  series.format.fill.setSolidColor(planned.color);
  chart.setPosition(planned.from, planned.to);
}
