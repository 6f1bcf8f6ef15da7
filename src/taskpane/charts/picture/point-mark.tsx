import { seriesColours } from './series-colours';

interface PointMarkProps {
  readonly x: number;
  readonly y: number;
  /** The series' place in its order gives colour and shape. */
  readonly series: number;
  readonly hollow?: boolean;
}

/** Circle, diamond, triangle: parties are told apart without colour as well. */
export const PointMark = ({ x, y, series, hollow = false }: PointMarkProps) => {
  const colour = seriesColours[series];
  const look = { fill: hollow ? 'none' : colour, stroke: colour, strokeWidth: 1.5 };
  if (series === 1)
    return <rect x={x - 3.5} y={y - 3.5} width={7} height={7} transform={`rotate(45 ${x} ${y})`} {...look} />;
  if (series === 2) return <polygon points={`${x},${y - 4.5} ${x + 4.5},${y + 3.5} ${x - 4.5},${y + 3.5}`} {...look} />;
  return <circle cx={x} cy={y} r={4} {...look} />;
};
