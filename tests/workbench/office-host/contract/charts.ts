import { equal, onNewSheet, people, type Runner } from './runner';

export function charts({ describe, it }: Runner): void {
  describe('charts', () => {
    it('reads series and categories from a range with headers', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:C4').values = people;
        const chart = sheet.charts.add(
          Excel.ChartType.columnClustered,
          sheet.getRange('A1:C4'),
          Excel.ChartSeriesBy.columns,
        );
        chart.series.load('items/name');
        chart.load('name, chartType');
        await context.sync();
        equal(
          chart.series.items.map((one) => one.name),
          ['Cost', 'Quality'],
        );
        equal(chart.chartType, 'ColumnClustered');
      }));

    it('keeps title, legend, axes, colours and place', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:C4').values = people;
        const chart = sheet.charts.add(Excel.ChartType.barClustered, sheet.getRange('A1:B4'));
        chart.name = 'coop_scores';
        chart.title.text = 'Scores';
        chart.legend.visible = false;
        chart.axes.categoryAxis.reversePlotOrder = true;
        chart.axes.valueAxis.title.text = 'Points';
        chart.axes.valueAxis.minimum = 0;
        chart.setPosition('E2', 'K20');
        chart.series.getItemAt(0).format.fill.setSolidColor('#0F6CBD');
        const again = sheet.charts.getItem('coop_scores').load('name, chartType');
        again.title.load('text');
        again.legend.load('visible');
        again.axes.categoryAxis.load('reversePlotOrder');
        again.axes.valueAxis.load('minimum');
        again.axes.valueAxis.title.load('text');
        const color = again.series.getItemAt(0).format.fill.getSolidColor();
        await context.sync();
        equal(
          [again.name, again.chartType, again.title.text, again.legend.visible],
          ['coop_scores', 'BarClustered', 'Scores', false],
        );
        equal(
          [again.axes.categoryAxis.reversePlotOrder, again.axes.valueAxis.title.text, again.axes.valueAxis.minimum],
          [true, 'Points', 0],
        );
        equal(color.value, '#0F6CBD');
      }));

    it('takes series by hand', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:C4').values = people;
        const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'));
        const added = chart.series.add('Quality');
        added.setValues(sheet.getRange('C2:C4'));
        added.setXAxisValues(sheet.getRange('A2:A4'));
        const count = chart.series.getCount();
        await context.sync();
        equal(count.value, 2);
        chart.series.getItemAt(0).delete();
        chart.series.load('items/name');
        await context.sync();
        equal(
          chart.series.items.map((one) => one.name),
          ['Quality'],
        );
      }));

    it('draws points and a line in one scatter, each with its own x', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:C4').values = people;
        const chart = sheet.charts.add('XYScatter', sheet.getRange('B2:C4'));
        chart.name = 'coop_scatter';
        for (const name of ['Points', 'Limit']) {
          const added = chart.series.add(name);
          added.setXAxisValues(sheet.getRange('B2:B4'));
          added.setValues(sheet.getRange('C2:C4'));
        }
        chart.axes.categoryAxis.minimum = 1;
        chart.axes.categoryAxis.maximum = 5;
        chart.axes.valueAxis.majorGridlines.visible = false;
        const all = chart.series.load('items/name');
        await context.sync();
        const [points, limit] = all.items.slice(-2) as [Excel.ChartSeries, Excel.ChartSeries];
        points.markerStyle = 'Diamond';
        points.markerSize = 7;
        points.markerBackgroundColor = '#8A5A00';
        points.markerForegroundColor = '#8A5A00';
        limit.chartType = 'XYScatterLinesNoMarkers';
        limit.format.line.color = '#616161';
        limit.format.line.lineStyle = 'Dash';
        points.load('chartType, markerStyle, markerSize, markerBackgroundColor');
        limit.load('chartType');
        limit.format.line.load('color, lineStyle');
        chart.axes.categoryAxis.load('minimum, maximum');
        chart.axes.valueAxis.majorGridlines.load('visible');
        await context.sync();
        equal(
          [points.chartType, points.markerStyle, points.markerSize, points.markerBackgroundColor],
          ['XYScatter', 'Diamond', 7, '#8A5A00'],
        );
        equal(
          [limit.chartType, limit.format.line.color, limit.format.line.lineStyle],
          ['XYScatterLinesNoMarkers', '#616161', 'Dash'],
        );
        const { categoryAxis, valueAxis } = chart.axes;
        equal([categoryAxis.minimum, categoryAxis.maximum, valueAxis.majorGridlines.visible], [1, 5, false]);
      }));

    it('has stacked bars, lines with marks and radars', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:C4').values = people;
        const types = ['BarStacked', 'LineMarkers', 'RadarMarkers'] as const;
        const charts = types.map((type) =>
          sheet.charts.add(type, sheet.getRange('A1:C4'), 'Columns').load('chartType'),
        );
        await context.sync();
        equal(
          charts.map(({ chartType }) => chartType),
          [...types],
        );
      }));

    it('deletes', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1:C4').values = people;
        const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'));
        chart.name = 'coop_gone';
        await context.sync();
        chart.delete();
        const gone = sheet.charts.getItemOrNullObject('coop_gone');
        const count = sheet.charts.getCount();
        await context.sync();
        equal([gone.isNullObject, count.value], [true, 0]);
      }));
  });
}
