import type { PlannedChart } from '../../evaluation/plan/plan';
import { rangeAt } from '../address';

const types = { bar: 'BarClustered' } as const;

export function writeChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const values = rangeAt(sheet, planned.values);
  const chart = sheet.charts.add(types[planned.kind], values, 'Columns');
  chart.name = planned.name;
  chart.title.text = planned.title;
  chart.legend.visible = false;
  // The first row of the sheet on top: bar charts otherwise begin at the bottom.
  chart.axes.categoryAxis.reversePlotOrder = true;
  const series = chart.series.getItemAt(0);
  series.name = planned.seriesName;
  series.setValues(values);
  series.setXAxisValues(rangeAt(sheet, planned.categories));
  series.format.fill.setSolidColor(planned.color);
  chart.setPosition(planned.from, planned.to);
}
