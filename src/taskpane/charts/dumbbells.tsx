import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { UnitChange } from '../../evaluation/change/change-of';
import { useNumbers, useTranslate } from '../state/pane-context';
import { colours } from '../theme/colours';
import { useTextStyles } from '../theme/text-styles';
import { highContrast } from '../theme/widths';

const useStyles = makeStyles({
  legend: { display: 'flex', gap: '16px', marginBottom: '6px' },
  entry: { display: 'flex', alignItems: 'center', gap: '6px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '92px 1fr 44px',
    alignItems: 'center',
    columnGap: '8px',
    padding: '3px 0',
  },
  name: { fontSize: tokens.fontSizeBase200 },
  track: { position: 'relative', height: '14px', marginInline: '6px' },
  rail: {
    position: 'absolute',
    top: '6px',
    left: 0,
    right: 0,
    height: '1px',
    backgroundColor: tokens.colorNeutralStroke2,
  },
  bar: { position: 'absolute', top: '5px', height: '3px', backgroundColor: colours.firstSoft },
  mover: { gridColumn: '2 / 4', marginTop: '-2px' },
  then: {
    position: 'absolute',
    boxSizing: 'border-box',
    top: '3px',
    width: '8px',
    height: '8px',
    transform: 'translateX(-4px) rotate(45deg)',
    border: `2px solid ${colours.reference}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [highContrast]: { border: '2px solid CanvasText' },
  },
  now: {
    position: 'absolute',
    top: '2px',
    width: '10px',
    height: '10px',
    borderRadius: '5px',
    transform: 'translateX(-5px)',
    backgroundColor: colours.first,
    [highContrast]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  sample: { position: 'relative', display: 'block', width: '10px', height: '14px' },
});

export interface ChangeProps {
  readonly units: readonly UnitChange[];
  readonly labels: { readonly then: string; readonly now: string };
  readonly nameOf: (indicator: number) => string;
}

/** For each unit a line from its score then to its score now, the change beside it, and what moved it most below. */
export const Dumbbells = ({ units, labels, nameOf }: ChangeProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <div className={mergeClasses(styles.legend, text.caption)} aria-hidden>
        <span className={styles.entry}>
          <span className={styles.sample}>
            <span className={styles.then} style={{ left: '50%' }} />
          </span>
          {labels.then}
        </span>
        <span className={styles.entry}>
          <span className={styles.sample}>
            <span className={styles.now} style={{ left: '50%' }} />
          </span>
          {labels.now}
        </span>
      </div>
      <ol aria-label={t('change.chart')}>
        {units.map(({ unit, then, now, change, mover, parts, rowNow }) => (
          <li key={`${unit} ${rowNow}`} className={styles.row}>
            <span className={mergeClasses(text.clipped, styles.name)} title={unit}>
              {unit}
            </span>
            <span
              className={styles.track}
              role="img"
              aria-label={t('change.row', { unit, then: numbers.score(then), now: numbers.score(now) })}
            >
              <span className={styles.rail} />
              <span className={styles.bar} style={{ left: `${Math.min(then, now)}%`, width: `${Math.abs(change)}%` }} />
              <span className={styles.then} style={{ left: `${then}%` }} />
              <span className={styles.now} style={{ left: `${now}%` }} />
            </span>
            <span className={mergeClasses(text.caption, text.number)}>{numbers.signed(change)}</span>
            {mover !== null && (
              <span className={mergeClasses(text.caption, styles.mover)}>
                {nameOf(mover)} {numbers.signed(parts[mover])}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
};
