import type { ChartData } from './chart-data';
import { height, width } from './frame';
import { Mark } from './mark';
import { scaleOf } from './scale';

const radius = 88;

export function RadarPlot({ chart }: { chart: ChartData }) {
  const scale = scaleOf(
    chart.series.flatMap(({ values }) => values),
    chart.valueAxis,
    true,
  );
  const names = chart.series[0]?.categories ?? [];
  const point = (index: number, share: number): [number, number] => {
    const angle = (2 * Math.PI * index) / names.length - Math.PI / 2;
    return [width / 2 + radius * share * Math.cos(angle), height / 2 + radius * share * Math.sin(angle)];
  };
  const ring = (share: (index: number) => number) => names.map((_, index) => point(index, share(index))).join(' ');
  return (
    <svg className="plot" viewBox={`0 0 ${width} ${height}`}>
      {scale.ticks.map((tick) => (
        <polygon key={tick} className="grid" points={ring(() => scale.at(tick))} />
      ))}
      {names.map((name, index) => {
        const [x, y] = point(index, 1.1);
        const side = Math.abs(x - width / 2) < 8 ? 'middle' : x < width / 2 ? 'end' : 'start';
        return (
          <text key={index} x={x} y={y + 4} textAnchor={side}>
            {name}
          </text>
        );
      })}
      {chart.series.map(({ values, color, isDashed, mark }, one) => (
        <g key={one}>
          <polygon
            className="line"
            stroke={color}
            strokeDasharray={isDashed ? '5 4' : undefined}
            points={ring((index) => scale.at(values[index] || 0))}
          />
          {mark !== null &&
            values.map((value, index) => {
              const [x, y] = point(index, scale.at(value));
              return Number.isFinite(value) && <Mark key={index} x={x} y={y} style={mark} color={color} />;
            })}
        </g>
      ))}
    </svg>
  );
}
