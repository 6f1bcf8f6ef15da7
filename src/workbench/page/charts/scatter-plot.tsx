import type { ChartData } from './chart-data';
import { down, Frame, inner } from './frame';
import { Mark } from './mark';
import { scaleOf, shown } from './scale';

export function ScatterPlot({ chart }: { chart: ChartData }) {
  const scale = scaleOf(
    chart.series.flatMap(({ values }) => values),
    chart.valueAxis,
    false,
  );
  const below = scaleOf(
    chart.series.flatMap(({ x }) => x),
    chart.categoryAxis,
    false,
  );
  const across = (value: number) => inner.width * below.at(value);
  return (
    <Frame chart={chart} scale={scale}>
      {below.ticks.map((tick) => (
        <g key={tick} transform={`translate(${across(tick)} 0)`}>
          <line className="grid" y2={inner.height} />
          <text y={inner.height + 16} textAnchor="middle">
            {shown.format(tick)}
          </text>
        </g>
      ))}
      {chart.series.map(({ x, values, color, isDashed, mark }, one) => {
        const points = values
          .map((value, index) => [across(x[index] ?? NaN), down(scale, value)] as const)
          .filter((point) => point.every(Number.isFinite));
        const line = points.map((point) => point.join(' ')).join('L');
        return mark === null ? (
          <path
            key={one}
            className="line"
            stroke={color}
            strokeDasharray={isDashed ? '5 4' : undefined}
            d={`M${line}`}
          />
        ) : (
          points.map(([left, top], index) => (
            <Mark key={`${one} ${index}`} x={left} y={top} style={mark} color={color} />
          ))
        );
      })}
    </Frame>
  );
}
