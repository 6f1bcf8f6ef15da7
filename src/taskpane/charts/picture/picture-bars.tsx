import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useNumbers } from '../../state/pane-context';
import { colours } from '../../theme/colours';
import { useTextStyles } from '../../theme/text-styles';
import { highContrast } from '../../theme/widths';
import { along, type PictureData } from './picture-data';
import { seriesColours } from './series-colours';

const useStyles = makeStyles({
  row: { marginBottom: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  track: {
    position: 'relative',
    display: 'flex',
    height: '10px',
    marginTop: '2px',
    borderRadius: '2px',
    backgroundColor: colours.soft,
    [highContrast]: { outline: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: '2px',
    [highContrast]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  range: { position: 'absolute', top: 0 },
  line: {
    position: 'absolute',
    top: '-2px',
    bottom: '-2px',
    borderLeft: `1px dashed ${colours.reference}`,
  },
});

/** A name with its numbers above its bars: one bar a series, end to end, or from one number to the other. */
export const PictureBars = ({ data }: { data: PictureData }) => {
  const styles = useStyles();
  const text = useTextStyles();
  const numbers = useNumbers();
  const { look, names, series } = data;
  const share = (value: number | null) => (value === null ? 0 : along(data, value));
  const zero = along(data, 0);
  return (
    <div>
      {names.map((name, row) => {
        const values = series.map(({ values: all }) => all[row]);
        return (
          <div key={`${name} ${row}`} className={styles.row}>
            <div className={styles.head}>
              <span>{name}</span>
              <span className={text.number}>
                {values.map((value) => numbers.value(value)).join(look.kind === 'ranges' ? '–' : ' · ')}
              </span>
            </div>
            {look.kind === 'bars' &&
              values.map((value, at) => (
                <div key={at} className={styles.track} aria-hidden>
                  <div
                    className={mergeClasses(styles.bar, styles.range)}
                    style={{
                      left: `${100 * Math.min(zero, share(value))}%`,
                      width: `${100 * Math.abs(share(value) - zero)}%`,
                      backgroundColor: seriesColours[at],
                    }}
                  />
                  {look.threshold !== null && (
                    <div className={styles.line} style={{ left: `${100 * along(data, look.threshold)}%` }} />
                  )}
                </div>
              ))}
            {look.kind === 'stacked' && (
              <div className={styles.track} aria-hidden>
                {values.map((value, at) => (
                  <div
                    key={at}
                    className={styles.bar}
                    style={{ width: `${100 * share(value)}%`, backgroundColor: seriesColours[at] }}
                  />
                ))}
              </div>
            )}
            {look.kind === 'ranges' && (
              <div className={styles.track} aria-hidden>
                <div
                  className={mergeClasses(styles.bar, styles.range)}
                  style={{
                    left: `min(${100 * share(values[0])}%, 100% - 3px)`,
                    width: `max(3px, ${100 * (share(values[1]) - share(values[0]))}%)`,
                    backgroundColor: colours.first,
                  }}
                />
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
};
