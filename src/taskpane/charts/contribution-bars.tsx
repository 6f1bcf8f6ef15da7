import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useNumbers } from '../state/pane-context';
import { colours } from '../theme/colours';
import { useTextStyles } from '../theme/text-styles';
import { highContrast } from '../theme/widths';

export interface ContributionRow {
  readonly name: string;
  readonly amount: number;
}

const barWidth = 92;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: `1fr ${barWidth}px 44px`,
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '28px',
  },
  track: { position: 'relative', height: '10px' },
  zero: { position: 'absolute', top: '-3px', bottom: '-3px', width: '1px', backgroundColor: colours.reference },
  bar: { position: 'absolute', top: 0, bottom: 0, borderRadius: '2px' },
  lifts: {
    backgroundColor: colours.first,
    [highContrast]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  holds: {
    backgroundColor: colours.second,
    [highContrast]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** Bars to the right of a common zero for what lifts, to the left for what holds back; the signed value beside each. */
export const ContributionBars = ({ rows, label }: { rows: readonly ContributionRow[]; label: string }) => {
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const up = rows.reduce((most, { amount }) => Math.max(most, amount), 0);
  const down = rows.reduce((most, { amount }) => Math.max(most, -amount), 0);
  const whole = up + down || 1;
  const place = (amount: number) => (100 * (amount + down)) / whole;
  return (
    <ul aria-label={label}>
      {rows.map(({ name, amount }) => (
        <li key={name} className={styles.row}>
          <span className={text.caption}>{name}</span>
          <span className={styles.track} aria-hidden>
            <span
              className={mergeClasses(styles.bar, amount > 0 ? styles.lifts : styles.holds)}
              style={{ left: `${place(Math.min(0, amount))}%`, width: `${(100 * Math.abs(amount)) / whole}%` }}
            />
            <span className={styles.zero} style={{ left: `${place(0)}%` }} />
          </span>
          <span className={mergeClasses(text.caption, text.number)}>{numbers.signed(amount)}</span>
        </li>
      ))}
    </ul>
  );
};
