import type { ChartData } from './charts/chart-data';
import { BarPlot } from './charts/bar-plot';
import { ColumnPlot } from './charts/column-plot';
import { LinePlot } from './charts/line-plot';
import { RadarPlot } from './charts/radar-plot';
import { ScatterPlot } from './charts/scatter-plot';

const plotOf = (type: string) => {
  if (type.startsWith('XYScatter')) return ScatterPlot;
  if (type.startsWith('Radar')) return RadarPlot;
  if (type.startsWith('Line')) return LinePlot;
  return type.startsWith('Column') ? ColumnPlot : BarPlot;
};

/** Draws a chart as Excel would: Univer's free edition has no charts of its own. */
export function ChartView({ chart }: { chart: ChartData }) {
  const Plot = plotOf(chart.type);
  return (
    <figure className="chart">
      <figcaption>{chart.title}</figcaption>
      <Plot chart={chart} />
      {chart.legend && (
        <div className="legend">
          {chart.series.map(({ name, color }, index) => (
            <span key={index}>
              <i style={{ background: color }} />
              {name}
            </span>
          ))}
        </div>
      )}
    </figure>
  );
}
