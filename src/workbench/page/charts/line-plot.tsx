import type { ChartData } from './chart-data';
import { down, Frame, inner } from './frame';
import { Mark } from './mark';
import { scaleOf } from './scale';

/** A line breaks where a value is missing. */
export function LinePlot({ chart }: { chart: ChartData }) {
  const scale = scaleOf(
    chart.series.flatMap(({ values }) => values),
    chart.valueAxis,
    false,
  );
  const names = chart.series[0]?.categories ?? [];
  const across = (index: number) => ((index + 0.5) * inner.width) / Math.max(1, names.length);
  return (
    <Frame chart={chart} scale={scale}>
      {names.map((name, index) => (
        <text key={index} x={across(index)} y={inner.height + 16} textAnchor="middle">
          {name}
        </text>
      ))}
      {chart.series.map(({ values, color, isDashed, mark }, one) => (
        <g key={one}>
          <path className="line" stroke={color} strokeDasharray={isDashed ? '5 4' : undefined} d={path(values)} />
          {mark !== null &&
            values.map(
              (value, index) =>
                Number.isFinite(value) && (
                  <Mark key={index} x={across(index)} y={down(scale, value)} style={mark} color={color} />
                ),
            )}
        </g>
      ))}
    </Frame>
  );

  function path(values: readonly number[]): string {
    const reach = (index: number) => (Number.isFinite(values[index - 1]) ? 'L' : 'M');
    return values
      .map((value, index) => (Number.isFinite(value) ? `${reach(index)}${across(index)} ${down(scale, value)}` : ''))
      .join('');
  }
}
