import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { RankingLine } from '../../workbook/room';
import { useNumbers, useTranslate } from '../state/pane-context';
import { colours } from '../theme/colours';
import { useTextStyles } from '../theme/text-styles';
import { highContrast } from '../theme/widths';

const useStyles = makeStyles({
  rows: { display: 'grid', gridTemplateColumns: 'auto fit-content(45%) 1fr auto', columnGap: '8px' },
  row: {
    display: 'grid',
    gridColumn: '1 / -1',
    gridTemplateColumns: 'subgrid',
    alignItems: 'center',
    height: '26px',
  },
  head: { height: '20px' },
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
});

interface RankingChartProps {
  readonly lines: readonly RankingLine[];
  readonly unitTitle: string;
  readonly scaleTitle: string;
  /** Ends of the scale. Bars begin at zero. */
  readonly scale: readonly [number, number];
  readonly digits: number;
}

/** Where a bar lies on its track, in percent: from zero to the score, whatever the sign. */
const barOf = (score: number, [low, high]: readonly [number, number]) => {
  const place = (value: number) => (high === low ? 0 : (100 * (value - low)) / (high - low));
  const [from, to] = [place(Math.min(0, score)), place(Math.max(0, score))];
  return { marginLeft: `${from}%`, width: `${to - from}%` };
};

/** A row for each unit: rank, name, bar from zero to the score, value. */
export const RankingChart = ({ lines, unitTitle, scaleTitle, scale, digits }: RankingChartProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const print = numbers.fixed(digits);
  return (
    <ol className={styles.rows}>
      <li className={mergeClasses(styles.row, styles.head, text.caption)} aria-hidden>
        <span className={mergeClasses(text.number, styles.rank)}>#</span>
        <span>{unitTitle}</span>
        <span>{scaleTitle}</span>
        <span />
      </li>
      {lines.map(({ unit, score, rank }, index) => (
        <li key={`${unit} ${index}`} className={styles.row}>
          <span className={mergeClasses(text.caption, text.number, styles.rank)}>{numbers.count(rank)}</span>
          <span className={text.clipped} title={unit}>
            {unit}
          </span>
          <span className={styles.track} aria-hidden>
            <span className={styles.bar} style={score === null ? { width: 0 } : barOf(score, scale)} />
          </span>
          {score === null ? (
            <span className={mergeClasses(text.caption, text.number, styles.score)}>{t('result.incomplete')}</span>
          ) : (
            <span className={mergeClasses(text.number, styles.score)}>{print(score)}</span>
          )}
        </li>
      ))}
    </ol>
  );
};
