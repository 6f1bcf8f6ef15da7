import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { colours } from '../theme/colours';
import { useTextStyles } from '../theme/text-styles';

export interface RadarAxis {
  readonly name: string;
  /** 0–100, null where missing. */
  readonly points: number | null;
  readonly reference: number | null;
}

interface RadarProps {
  readonly axes: readonly RadarAxis[];
  /** The finding, which is the picture's name. */
  readonly label: string;
  readonly unit: string;
  readonly reference: string;
}

const width = 320;
const height = 250;
const radius = 84;
const centre = { x: width / 2, y: height / 2 };
const rings = [25, 50, 75, 100];
const labelLine = 12;
const mostLines = 3;

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', maxWidth: '400px', margin: '8px auto 0' },
  ring: { fill: 'none', stroke: tokens.colorNeutralStroke2 },
  unit: { fill: colours.first, fillOpacity: 0.14, stroke: colours.first, strokeWidth: 2 },
  dot: { fill: colours.first },
  reference: { fill: 'none', stroke: colours.reference, strokeWidth: 1.5, strokeDasharray: '4 3' },
  name: { fill: tokens.colorNeutralForeground2, fontSize: '11px' },
  legend: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '4px 16px', marginTop: '4px' },
  entry: { display: 'flex', alignItems: 'center', gap: '6px' },
  line: { width: '20px', borderTop: `2px solid ${colours.first}` },
  dashed: { width: '20px', borderTop: `2px dashed ${colours.reference}` },
});

const at = (axis: number, axes: number, points: number) => {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  const reach = (radius * points) / 100;
  return { x: centre.x + reach * Math.cos(angle), y: centre.y + reach * Math.sin(angle) };
};

const outline = (points: readonly number[]): string =>
  points
    .map((value, axis) => at(axis, points.length, value))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ');

/** At most three lines of a few characters; a Han character takes the room of two. The table has the whole name. */
const linesOf = (name: string): readonly string[] => {
  const room = /\p{Script=Han}/u.test(name) ? labelLine / 2 : labelLine;
  const parts = room < labelLine ? [...name] : name.split(/(?<= )/);
  const lines: string[] = [''];
  let line = 0;
  for (const part of parts) {
    if (lines[line] !== '' && (lines[line]! + part).trimEnd().length > room) line++;
    if (line === mostLines)
      return [
        ...lines.slice(0, -1),
        `${lines
          .at(-1)!
          .trim()
          .slice(0, room - 1)}…`,
      ];
    lines[line] = (lines[line] ?? '') + part;
  }
  return lines.map((one) => one.trim()).filter((one) => one !== '');
};

const anchorOf = (x: number): 'start' | 'middle' | 'end' =>
  Math.abs(x - centre.x) < 8 ? 'middle' : x > centre.x ? 'start' : 'end';

/** Six to twelve axes of 0–100 points: the unit as an area with dots, what it is compared with as a dashed line. */
export const Radar = ({ axes, label, unit, reference }: RadarProps) => {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className={styles.root}>
        {rings.map((ring) => (
          <polygon key={ring} className={styles.ring} points={outline(axes.map(() => ring))} />
        ))}
        {axes.map((_, axis) => {
          const end = at(axis, axes.length, 100);
          return <line key={axis} className={styles.ring} x1={centre.x} y1={centre.y} x2={end.x} y2={end.y} />;
        })}
        <polygon className={styles.reference} points={outline(axes.map((axis) => axis.reference ?? 0))} />
        <polygon className={styles.unit} points={outline(axes.map(({ points }) => points ?? 0))} />
        {axes.map(({ name, points }, axis) => {
          const dot = at(axis, axes.length, points ?? 0);
          const place = at(axis, axes.length, 110);
          const lines = linesOf(name);
          const top = place.y + 4 - (place.y < centre.y ? 12 * (lines.length - 1) : 0);
          return (
            <g key={name}>
              {points !== null && <circle className={styles.dot} cx={dot.x} cy={dot.y} r={3} />}
              <text className={styles.name} textAnchor={anchorOf(place.x)}>
                {lines.map((one, line) => (
                  <tspan key={line} x={place.x} y={top + 12 * line}>
                    {one}
                  </tspan>
                ))}
              </text>
            </g>
          );
        })}
      </svg>
      <div className={mergeClasses(text.caption, styles.legend)} aria-hidden>
        <span className={styles.entry}>
          <span className={styles.line} />
          {unit}
        </span>
        <span className={styles.entry}>
          <span className={styles.dashed} />
          {reference}
        </span>
      </div>
    </>
  );
};
