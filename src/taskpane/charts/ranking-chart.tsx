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
  /** End of the scale: 100 for points, 1 for closeness. */
  readonly top: number;
}

/** A row for each unit: rank, name, bar from zero to the end of the scale, value. */
export const RankingChart = ({ lines, unitTitle, scaleTitle, top }: RankingChartProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const print = top === 1 ? numbers.closeness : numbers.score;
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
            <span className={styles.bar} style={{ width: `${score === null ? 0 : (100 * score) / top}%` }} />
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
