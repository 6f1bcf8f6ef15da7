import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { RankingLine } from '../../workbook/room';
import { useNumbers, useTranslate } from '../state/pane-context';
import { colours } from '../theme/colours';
import { useTextStyles } from '../theme/text-styles';
import { highContrast } from '../theme/widths';
import { useVirtualRows } from './virtual-rows';

const rowHeight = 26;

const useStyles = makeStyles({
  rows: { display: 'grid', gridTemplateColumns: 'auto fit-content(45%) 1fr auto', columnGap: '8px' },
  row: {
    display: 'grid',
    gridColumn: '1 / -1',
    gridTemplateColumns: 'subgrid',
    gridTemplateRows: `${rowHeight}px auto`,
    alignItems: 'center',
  },
  head: { gridTemplateRows: '20px' },
  rank: { minWidth: '22px' },
  track: {
    display: 'block',
    height: '10px',
    borderRadius: '2px',
    backgroundColor: colours.soft,
    [highContrast]: { outline: '1px solid CanvasText' },
  },
  bar: {
    display: 'block',
    height: '100%',
    borderRadius: '2px',
    backgroundColor: colours.first,
    [highContrast]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  score: { minWidth: '38px' },
  note: { gridColumn: '2 / -1', paddingBottom: '6px' },
  // The button reaches over its whole row, so that the row can be tapped anywhere.
  name: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  opens: { position: 'relative', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
});

interface RankingChartProps {
  readonly lines: readonly RankingLine[];
  readonly unitTitle: string;
  readonly scaleTitle: string;
  /** Ends of the scale. Bars begin at zero. */
  readonly scale: readonly [number, number];
  readonly digits: number;
  /** The unit that was looked at last. */
  readonly chosen: string | null;
  readonly onOpen: (unit: string) => void;
}

/** Where a bar lies on its track, in percent: from zero to the score, whatever the sign. */
const barOf = (score: number, [low, high]: readonly [number, number]) => {
  const place = (value: number) => (high === low ? 0 : (100 * (value - low)) / (high - low));
  const [from, to] = [place(Math.min(0, score)), place(Math.max(0, score))];
  return { marginLeft: `${from}%`, width: `${to - from}%` };
};

/**
 * A row for each unit: rank, name, bar from zero to the score, value, and below them what is to be said of it. Rows with
 * a note are higher than those by whose height the list reckons what is in view, so that it draws too many, never too few.
 */
export const RankingChart = ({ lines, unitTitle, scaleTitle, scale, digits, chosen, onOpen }: RankingChartProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const list = useRef<HTMLOListElement>(null);
  const { first, end, before, after } = useVirtualRows(list, lines.length, rowHeight);
  const print = numbers.fixed(digits);
  return (
    <ol ref={list} className={styles.rows}>
      <li className={mergeClasses(styles.row, styles.head, text.caption)} aria-hidden>
        <span className={mergeClasses(text.number, styles.rank)}>#</span>
        <span>{unitTitle}</span>
        <span>{scaleTitle}</span>
        <span />
      </li>
      {before > 0 && <li aria-hidden style={{ gridColumn: '1 / -1', height: before }} />}
      {lines.slice(first, end).map(({ unit, score, rank, note }, index) => (
        <li
          key={`${unit} ${first + index}`}
          className={mergeClasses(styles.row, styles.opens, unit === chosen && styles.chosen)}
        >
          <span className={mergeClasses(text.caption, text.number, styles.rank)}>{numbers.count(rank)}</span>
          <button
            type="button"
            className={mergeClasses(text.clipped, styles.name)}
            title={unit}
            onClick={() => onOpen(unit)}
          >
            {unit}
          </button>
          <span className={styles.track} aria-hidden>
            <span className={styles.bar} style={score === null ? { width: 0 } : barOf(score, scale)} />
          </span>
          {score === null ? (
            <span className={mergeClasses(text.caption, text.number, styles.score)}>{t('result.none')}</span>
          ) : (
            <span className={mergeClasses(text.number, styles.score)}>{print(score)}</span>
          )}
          {note !== '' && <span className={mergeClasses(text.caption, styles.note)}>{note}</span>}
        </li>
      ))}
      {after > 0 && <li aria-hidden style={{ gridColumn: '1 / -1', height: after }} />}
    </ol>
  );
};
