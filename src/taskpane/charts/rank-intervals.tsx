import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { isUncertain, type RankInterval } from '../../evaluation/robustness/robustness';
import { useNumbers, useTranslate } from '../state/pane-context';
import { colours } from '../theme/colours';
import { useTextStyles } from '../theme/text-styles';
import { highContrast } from '../theme/widths';
import { useVirtualRows } from './virtual-rows';

const rowHeight = 21;

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', marginBottom: '6px' },
  entry: { display: 'flex', alignItems: 'center', gap: '6px' },
  sample: { position: 'relative', display: 'block', width: '22px', height: '10px' },
  axis: { display: 'grid', gridTemplateColumns: '22px 92px 1fr', columnGap: '8px', height: '18px' },
  ticks: { position: 'relative', gridColumn: 3 },
  tick: { position: 'absolute', transform: 'translateX(-50%)', fontSize: '11px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '22px 92px 1fr',
    alignItems: 'center',
    columnGap: '8px',
    height: `${rowHeight}px`,
  },
  name: { fontSize: tokens.fontSizeBase200 },
  track: { position: 'relative', height: '100%', marginInline: '6px' },
  line: { position: 'absolute', top: 0, bottom: 0, width: '1px', backgroundColor: tokens.colorNeutralStroke2 },
  capsule: {
    position: 'absolute',
    top: 'calc(50% - 5px)',
    height: '10px',
    borderRadius: '5px',
    transform: 'translateX(-5px)',
    boxSizing: 'content-box',
    paddingRight: '10px',
    [highContrast]: { outline: '1px solid CanvasText' },
  },
  certain: { backgroundColor: colours.firstSoft },
  uncertain: { backgroundColor: colours.secondSoft },
  dot: {
    position: 'absolute',
    top: 'calc(50% - 4px)',
    width: '8px',
    height: '8px',
    borderRadius: '4px',
    transform: 'translateX(-4px)',
    backgroundColor: colours.first,
    [highContrast]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  diamond: {
    position: 'absolute',
    top: 'calc(50% - 4px)',
    boxSizing: 'border-box',
    width: '9px',
    height: '9px',
    transform: 'translateX(-4.5px) rotate(45deg)',
    border: `2px solid ${colours.second}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [highContrast]: { border: '2px solid CanvasText' },
  },
});

/** Ranks that get a line: the first, and every fifth, tenth or more so that at most six stand side by side. */
const ticksTo = (last: number): readonly number[] => {
  const step = [5, 10, 20, 50, 100, 200, 500, 1000].find((one) => last / one <= 6) ?? Math.ceil(last / 6);
  return [1, ...Array.from({ length: Math.floor(last / step) }, (_, at) => (at + 1) * step)].filter(
    (tick, at, all) => tick <= last && all.indexOf(tick) === at,
  );
};

/** For each unit the ranks that 9 of 10 weightings give it, with a mark at its rank. */
export const RankIntervals = ({ intervals }: { intervals: readonly RankInterval[] }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const list = useRef<HTMLOListElement>(null);
  const { first, end, before, after } = useVirtualRows(list, intervals.length, rowHeight);
  const last = intervals.reduce((most, { rank, high }) => Math.max(most, rank, high), 2);
  const place = (rank: number) => `${(100 * (rank - 1)) / (last - 1)}%`;
  const ticks = ticksTo(last);
  return (
    <>
      <div className={mergeClasses(styles.legend, text.caption)} aria-hidden>
        {([false, true] as const).map((uncertain) => (
          <span key={String(uncertain)} className={styles.entry}>
            <span className={styles.sample}>
              <span
                className={mergeClasses(styles.capsule, uncertain ? styles.uncertain : styles.certain)}
                style={{ left: 5, width: 12 }}
              />
              <span className={uncertain ? styles.diamond : styles.dot} style={{ left: '50%' }} />
            </span>
            {t(uncertain ? 'robust.uncertain' : 'robust.certain')}
          </span>
        ))}
      </div>
      <div className={mergeClasses(styles.axis, text.caption)} aria-hidden>
        <span className={styles.ticks} style={{ marginInline: 6 }}>
          {ticks.map((tick) => (
            <span key={tick} className={styles.tick} style={{ left: place(tick) }}>
              {numbers.count(tick)}
            </span>
          ))}
        </span>
      </div>
      <ol ref={list} aria-label={t('robust.chart')}>
        {before > 0 && <li aria-hidden style={{ height: before }} />}
        {intervals.slice(first, end).map((interval, index) => {
          const { unit, rank, low, high } = interval;
          const uncertain = isUncertain(interval);
          const from = Math.min(low, rank);
          const to = Math.max(high, rank);
          return (
            <li key={`${unit} ${first + index}`} className={styles.row}>
              <span className={mergeClasses(text.caption, text.number)}>{numbers.count(rank)}</span>
              <span className={mergeClasses(text.clipped, styles.name)} title={unit}>
                {unit}
              </span>
              <span
                className={styles.track}
                role="img"
                aria-label={t('robust.interval', { low: numbers.count(low), high: numbers.count(high) })}
              >
                {ticks.map((tick) => (
                  <span key={tick} className={styles.line} style={{ left: place(tick) }} />
                ))}
                <span
                  className={mergeClasses(styles.capsule, uncertain ? styles.uncertain : styles.certain)}
                  style={{ left: place(from), width: `${(100 * (to - from)) / (last - 1)}%` }}
                />
                <span className={uncertain ? styles.diamond : styles.dot} style={{ left: place(rank) }} />
              </span>
            </li>
          );
        })}
        {after > 0 && <li aria-hidden style={{ height: after }} />}
      </ol>
    </>
  );
};
