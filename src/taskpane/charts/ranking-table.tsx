import type { RankingLine } from '../../workbook/room';
import { useNumbers, useTranslate } from '../state/pane-context';
import { useTableStyles } from '../theme/table-styles';
import { useTextStyles } from '../theme/text-styles';

interface RankingTableProps {
  readonly lines: readonly RankingLine[];
  readonly unitTitle: string;
  readonly scaleTitle: string;
  readonly digits: number;
}

/** The numbers of the ranking chart as a table. */
export const RankingTable = ({ lines, unitTitle, scaleTitle, digits }: RankingTableProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useTableStyles();
  const text = useTextStyles();
  const print = numbers.fixed(digits);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t('result.rank')}
          </th>
          <th scope="col" className={styles.head}>
            {unitTitle}
          </th>
          <th scope="col" className={styles.numberHead}>
            {scaleTitle}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ unit, score, rank, note }, index) => (
          <tr key={`${unit} ${index}`}>
            <td className={styles.cell}>{numbers.count(rank)}</td>
            <td className={styles.cell}>
              {unit}
              {note !== '' && <div className={text.caption}>{note}</div>}
            </td>
            <td className={styles.number}>{score === null ? t('result.none') : print(score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
