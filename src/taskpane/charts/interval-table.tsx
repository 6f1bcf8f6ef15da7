import type { RankInterval } from '../../evaluation/robustness/robustness';
import { useNumbers, useTranslate } from '../state/pane-context';
import { useTableStyles } from '../theme/table-styles';

/** The numbers of the rank intervals as a table. */
export const IntervalTable = ({ intervals }: { intervals: readonly RankInterval[] }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useTableStyles();
  return (
    <table className={styles.table} aria-label={t('robust.chart')}>
      <thead>
        <tr>
          {(['rank', 'unit', 'likely', 'first'] as const).map((key) => (
            <th key={key} scope="col" className={key === 'first' ? styles.numberHead : styles.head}>
              {t(`robust.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {intervals.map(({ unit, rank, low, high, firstShare }, index) => (
          <tr key={`${unit} ${index}`}>
            <td className={styles.cell}>{numbers.count(rank)}</td>
            <th scope="row" className={styles.cell}>
              {unit}
            </th>
            <td className={styles.cell}>
              {t('robust.interval', { low: numbers.count(low), high: numbers.count(high) })}
            </td>
            <td className={styles.number}>{numbers.percent(firstShare)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
