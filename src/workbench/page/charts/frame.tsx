import type { ReactNode } from 'react';
import type { ChartData } from './chart-data';
import { shown, type Scale } from './scale';

export const width = 440;
export const height = 240;
const edge = { left: 44, right: 14, top: 8, bottom: 34 };
export const inner = { width: width - edge.left - edge.right, height: height - edge.top - edge.bottom };
export const down = (scale: Scale, value: number) => inner.height * (1 - scale.at(value));

/** The axes of a plot with numbers on the left; what stands below is drawn by the plot. */
export function Frame({ chart, scale, children }: { chart: ChartData; scale: Scale; children: ReactNode }) {
  return (
    <svg className="plot" viewBox={`0 0 ${width} ${height}`}>
      <g transform={`translate(${edge.left} ${edge.top})`}>
        {scale.ticks.map((tick) => (
          <g key={tick} transform={`translate(0 ${down(scale, tick)})`}>
            <line className="grid" x2={inner.width} />
            <text x={-6} y={4} textAnchor="end">
              {shown.format(tick)}
            </text>
          </g>
        ))}
        {children}
        <text x={inner.width / 2} y={inner.height + 31} textAnchor="middle">
          {chart.categoryAxis.title}
        </text>
        <text transform={`translate(-36 ${inner.height / 2}) rotate(-90)`} textAnchor="middle">
          {chart.valueAxis.title}
        </text>
      </g>
    </svg>
  );
}
