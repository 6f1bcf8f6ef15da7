import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RankInterval } from '../../evaluation/robustness/robustness';
import { useNumbers, useTranslate } from '../state/pane-context';
import { useTextStyles } from '../theme/text-styles';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: { padding: '2px 4px', fontWeight: tokens.fontWeightRegular, textAlign: 'left', verticalAlign: 'bottom' },
  cell: {
    padding: '5px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
});

/** The numbers of the rank intervals as a table. */
export const IntervalTable = ({ intervals }: { intervals: readonly RankInterval[] }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const head = mergeClasses(text.caption, styles.head);
  const cell = mergeClasses(text.caption, styles.cell);
  return (
    <table className={styles.table} aria-label={t('robust.chart')}>
      <thead>
        <tr>
          {(['rank', 'unit', 'likely', 'first'] as const).map((key) => (
            <th key={key} scope="col" className={mergeClasses(head, key === 'first' && text.number)}>
              {t(`robust.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {intervals.map(({ unit, rank, low, high, firstShare }, index) => (
          <tr key={`${unit} ${index}`}>
            <td className={cell}>{numbers.count(rank)}</td>
            <th scope="row" className={cell}>
              {unit}
            </th>
            <td className={cell}>{t('robust.interval', { low: numbers.count(low), high: numbers.count(high) })}</td>
            <td className={mergeClasses(cell, text.number)}>{numbers.percent(firstShare)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
