import { makeStyles } from '@fluentui/react-components';
import { colours } from '../theme/colours';
import { highContrast } from '../theme/widths';

const useStyles = makeStyles({
  track: {
    display: 'block',
    height: '6px',
    borderRadius: '3px',
    backgroundColor: colours.track,
    [highContrast]: { outline: '1px solid CanvasText' },
  },
  filled: {
    display: 'block',
    height: '100%',
    borderRadius: '3px',
    backgroundColor: colours.first,
    [highContrast]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** A share of the whole: 0.3 fills 30 % of the bar. The number stands beside it, so it is hidden from screen readers. */
export const ShareBar = ({ share }: { share: number }) => {
  const styles = useStyles();
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.filled} style={{ width: `${100 * share}%` }} />
    </span>
  );
};
