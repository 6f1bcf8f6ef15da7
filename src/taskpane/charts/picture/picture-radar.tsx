import { makeStyles, tokens } from '@fluentui/react-components';
import { along, type PictureData } from './picture-data';
import { PointMark } from './point-mark';
import { seriesColours } from './series-colours';

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', maxWidth: '400px', height: 'auto' },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '11px' },
  ring: { fill: 'none', stroke: tokens.colorNeutralStroke2 },
  line: { fillOpacity: 0.14, strokeWidth: 2 },
});

const size = { width: 318, height: 236 };
const radius = 80;

/** An axis for each name, a closed line for each series. */
export const PictureRadar = ({ data, name }: { data: PictureData; name: string }) => {
  const styles = useStyles();
  const { names, series } = data;
  const point = (at: number, share: number): [number, number] => {
    const angle = (2 * Math.PI * at) / names.length - Math.PI / 2;
    return [size.width / 2 + radius * share * Math.cos(angle), size.height / 2 + radius * share * Math.sin(angle)];
  };
  const ring = (share: (at: number) => number) => names.map((_, at) => point(at, share(at)).join(',')).join(' ');
  return (
    <svg role="img" aria-label={name} viewBox={`0 0 ${size.width} ${size.height}`} className={styles.root}>
      {[0.25, 0.5, 0.75, 1].map((share) => (
        <polygon key={share} points={ring(() => share)} className={styles.ring} />
      ))}
      {names.map((one, at) => {
        const [x, y] = point(at, 1.12);
        const side = Math.abs(x - size.width / 2) < 8 ? 'middle' : x < size.width / 2 ? 'end' : 'start';
        return (
          <text key={`${one} ${at}`} x={x} y={y + 4} textAnchor={side} className={styles.text}>
            {one}
          </text>
        );
      })}
      {series.map(({ name: title, values }, one) => (
        <g key={title}>
          <polygon
            points={ring((at) => along(data, values[at] ?? data.ends[0]))}
            stroke={seriesColours[one]}
            fill={seriesColours[one]}
            className={styles.line}
          />
          {values.map((value, at) => {
            if (value === null) return null;
            const [x, y] = point(at, along(data, value));
            return <PointMark key={at} x={x} y={y} series={one} />;
          })}
        </g>
      ))}
    </svg>
  );
};
