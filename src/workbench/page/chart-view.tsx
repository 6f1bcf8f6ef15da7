import { BarPlot } from './charts/bar-plot';
import { ColumnPlot } from './charts/column-plot';
import { LinePlot } from './charts/line-plot';
import { RadarPlot } from './charts/radar-plot';
import { ScatterPlot } from './charts/scatter-plot';

/** A series as the sheet holds it now. */
export interface SeriesData {
  readonly name: string;
  /** The categories; of a scatter numbers stand in `x`. */
  readonly categories: readonly string[];
  readonly x: readonly number[];
  readonly values: readonly number[];
  readonly color: string;
  readonly isDashed: boolean;
  /** Null where no mark stands on its points. */
  readonly mark: string | null;
}

export interface AxisData {
  readonly title: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface ChartData {
  /** A value of Excel.ChartType. */
  readonly type: string;
  readonly title: string;
  readonly legend: boolean;
  readonly series: readonly SeriesData[];
  readonly valueAxis: AxisData;
  readonly categoryAxis: AxisData;
}

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
