import type { ChartData } from './chart-data';
import { scaleOf, shown } from './scale';

/** A row for each category; its bars lie one below the other, or end to end. */
export function BarPlot({ chart }: { chart: ChartData }) {
  const stacked = chart.type.endsWith('Stacked');
  const names = chart.series[0]?.categories ?? [];
  const values = chart.series.map((series) => series.values.map((value) => (Number.isFinite(value) ? value : 0)));
  const sums = names.map((_, row) => values.reduce((sum, series) => sum + (series[row] ?? 0), 0));
  const scale = scaleOf(stacked ? sums : values.flat(), chart.valueAxis, true);
  const length = (value: number) => `${100 * Math.max(0, scale.at(value + scale.ends[0]))}%`;
  return (
    <>
      {names.map((name, row) => (
        <div className="bar-row" key={row}>
          <span className="bar-name">{name}</span>
          <span className={stacked ? 'bar-track stacked' : 'bar-track'}>
            {chart.series.map(({ color }, one) => (
              <span
                className="bar-length"
                key={one}
                style={{ width: length(values[one]![row] ?? 0), background: color }}
              />
            ))}
          </span>
          <span className="bar-value">{values.length === 1 ? number(chart.series[0]!.values[row]) : ''}</span>
        </div>
      ))}
      <div className="bar-row axis">
        <span className="bar-name" />
        <span className="bar-track">
          <span>{shown.format(scale.ends[0])}</span>
          <span>{chart.valueAxis.title}</span>
          <span>{shown.format(scale.ends[1])}</span>
        </span>
        <span className="bar-value" />
      </div>
    </>
  );
}

const number = (value: number | undefined): string =>
  value !== undefined && Number.isFinite(value) ? shown.format(value) : '';
