import { makeStyles, tokens } from '@fluentui/react-components';
import { useNumbers } from '../../state/pane-context';
import { colours } from '../../theme/colours';
import { along, type PictureData } from './picture-data';
import { PointMark } from './point-mark';
import { seriesColours } from './series-colours';

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', maxWidth: '400px', height: 'auto' },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '11px', fontFamily: 'inherit' },
  axis: { stroke: tokens.colorNeutralStroke2 },
  reference: { stroke: colours.reference, strokeDasharray: '4 3' },
  line: { fill: 'none', strokeWidth: 2 },
  band: { fill: colours.track, opacity: 0.6 },
  inside: { fill: colours.firstSoft, opacity: 0.5 },
});

const width = 318;
const edge = { left: 34, right: 12, top: 10, bottom: 38 };
const inner = { width: width - edge.left - edge.right, height: 190 };

/** Lines over names, or points by their x and y, with the ends of the scale labelled. */
export const PicturePlot = ({ data, name }: { data: PictureData; name: string }) => {
  const styles = useStyles();
  const numbers = useNumbers();
  const { look, ends, series, names } = data;
  const down = (value: number) => inner.height * (1 - along(data, value));
  const across = (value: number) => inner.width * along(data, value);
  const isScatter = look.kind === 'scatter';
  const { threshold } = look;
  return (
    <svg
      role="img"
      aria-label={name}
      viewBox={`0 0 ${width} ${inner.height + edge.top + edge.bottom}`}
      className={styles.root}
    >
      <g transform={`translate(${edge.left} ${edge.top})`}>
        {threshold !== null && isScatter && (
          <rect
            x={across(threshold)}
            width={inner.width - across(threshold)}
            height={down(threshold)}
            className={styles.inside}
          />
        )}
        {ends.map((end) => (
          <g key={end}>
            <line x2={inner.width} y1={down(end)} y2={down(end)} className={styles.axis} />
            <text x={-6} y={down(end) + 4} textAnchor="end" className={styles.text}>
              {numbers.value(Math.abs(end) < 100 ? end : Math.round(end))}
            </text>
          </g>
        ))}
        {threshold !== null && (
          <line x2={inner.width} y1={down(threshold)} y2={down(threshold)} className={styles.reference} />
        )}
        {look.kind === 'sides' && <Band data={data} down={down} />}
        {isScatter ? <Points data={data} across={across} down={down} /> : <Lines data={data} down={down} />}
        {isScatter && (
          <>
            {ends.map((end) => (
              <text key={end} x={across(end)} y={inner.height + 15} textAnchor="middle" className={styles.text}>
                {numbers.value(end)}
              </text>
            ))}
            {threshold !== null && (
              <line x1={across(threshold)} x2={across(threshold)} y2={inner.height} className={styles.reference} />
            )}
            <text x={inner.width / 2} y={inner.height + 31} textAnchor="middle" className={styles.text}>
              {series[0].name}
            </text>
            <text
              transform={`translate(-24 ${inner.height / 2}) rotate(-90)`}
              textAnchor="middle"
              className={styles.text}
            >
              {series[1].name}
            </text>
          </>
        )}
        {!isScatter &&
          named(names).map(({ name: one, at }, label, { length }) => (
            <text
              key={at}
              x={placeOf(data, at)}
              y={inner.height + 16 + (length > 4 && label % 2 === 1 ? 14 : 0)}
              textAnchor="middle"
              className={styles.text}
            >
              {one}
            </text>
          ))}
      </g>
    </svg>
  );
};

const mostNames = 6;

/** The last name always, and of many only every second or third before it, so that none runs into another. */
const named = (names: readonly string[]) => {
  const step = Math.ceil(names.length / mostNames);
  return names.map((name, at) => ({ name, at })).filter(({ at }) => (names.length - 1 - at) % step === 0);
};

/** Filled where both reach the threshold, hollow elsewhere; equal points are moved by three pixels, never hidden. */
const Points = ({ data, across, down }: { data: PictureData; across: Scale; down: Scale }) => {
  const [first, second] = data.series;
  const seen = new Map<string, number>();
  const threshold = data.look.threshold ?? -Infinity;
  return data.names.map((name, row) => {
    const [x, y] = [first.values[row], second.values[row]];
    if (x === null || y === null) return null;
    const key = `${x} ${y}`;
    const moved = 3 * (seen.get(key) ?? 0);
    seen.set(key, (seen.get(key) ?? 0) + 1);
    const inside = x >= threshold && y >= threshold;
    return <PointMark key={`${name} ${row}`} x={across(x) + moved} y={down(y)} series={0} hollow={!inside} />;
  });
};

type Scale = (value: number) => number;

const placeOf = ({ names }: PictureData, at: number): number => ((at + 0.5) * inner.width) / names.length;

/** What lies between two sides, and the value of the lower one, which counts. */
const Band = ({ data, down }: { data: PictureData; down: Scale }) => {
  const styles = useStyles();
  const numbers = useNumbers();
  const [one, other] = data.series;
  const both = data.names.flatMap((_, at) => {
    const [a, b] = [one.values[at], other.values[at]];
    return a === null || b === null ? [] : [{ x: placeOf(data, at), high: Math.max(a, b), low: Math.min(a, b) }];
  });
  const edge = [
    ...both.map(({ x, high }) => `${x},${down(high)}`),
    ...both.reverse().map(({ x, low }) => `${x},${down(low)}`),
  ];
  return (
    <>
      <polygon points={edge.join(' ')} className={styles.band} />
      {both.map(({ x, low }) => (
        <text key={x} x={x} y={down(low) + 17} textAnchor="middle" className={styles.text}>
          {numbers.score(low)}
        </text>
      ))}
    </>
  );
};

const Lines = ({ data, down }: { data: PictureData; down: Scale }) => {
  const styles = useStyles();
  return data.series.map(({ name, values }, one) => {
    const points = values.flatMap((value, at) => (value === null ? [] : [{ x: placeOf(data, at), y: down(value) }]));
    return (
      <g key={name}>
        <polyline
          points={points.map((point) => `${point.x},${point.y}`).join(' ')}
          stroke={seriesColours[one]}
          className={styles.line}
        />
        {points.map((point) => (
          <PointMark key={point.x} x={point.x} y={point.y} series={one} />
        ))}
      </g>
    );
  });
};
