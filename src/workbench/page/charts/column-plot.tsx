import type { ChartData } from './chart-data';
import { down, Frame, inner } from './frame';
import { scaleOf } from './scale';

const gap = 0.3;

/** Columns side by side in each category, or one on top of the other. */
export function ColumnPlot({ chart }: { chart: ChartData }) {
  const stacked = chart.type.endsWith('Stacked');
  const names = chart.series[0]?.categories ?? [];
  const values = chart.series.map((series) => names.map((_, at) => finite(series.values[at])));
  const below = (one: number, at: number) => values.slice(0, one).reduce((sum, series) => sum + series[at]!, 0);
  const sums = names.map((_, at) => below(values.length, at));
  const scale = scaleOf(stacked ? sums : values.flat(), chart.valueAxis, true);
  const room = inner.width / Math.max(1, names.length);
  const width = (room * (1 - gap)) / (stacked ? 1 : Math.max(1, values.length));
  return (
    <Frame chart={chart} scale={scale}>
      {names.map((name, at) => (
        <text key={at} x={(at + 0.5) * room} y={inner.height + 16} textAnchor="middle">
          {name}
        </text>
      ))}
      {chart.series.map(({ color }, one) =>
        names.map((_, at) => {
          const start = stacked ? below(one, at) : 0;
          const [from, to] = [down(scale, start), down(scale, start + values[one]![at]!)];
          const x = at * room + (room * gap) / 2 + (stacked ? 0 : one * width);
          return (
            <rect
              key={`${one} ${at}`}
              x={x}
              y={Math.min(from, to)}
              width={width}
              height={Math.abs(from - to)}
              fill={color}
            />
          );
        }),
      )}
    </Frame>
  );
}

const finite = (value: number | undefined): number => (value !== undefined && Number.isFinite(value) ? value : 0);
