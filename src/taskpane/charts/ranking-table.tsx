import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RankingLine } from '../../workbook/room';
import { useNumbers, useTranslate } from '../state/pane-context';
import { useTextStyles } from '../theme/text-styles';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: { padding: '2px 4px', fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  cell: {
    padding: '5px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
  },
});

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
  const styles = useStyles();
  const text = useTextStyles();
  const print = numbers.fixed(digits);
  const head = mergeClasses(text.caption, styles.head);
  const cell = mergeClasses(text.caption, styles.cell);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {t('result.rank')}
          </th>
          <th scope="col" className={head}>
            {unitTitle}
          </th>
          <th scope="col" className={mergeClasses(head, text.number)}>
            {scaleTitle}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ unit, score, rank, note }, index) => (
          <tr key={`${unit} ${index}`}>
            <td className={cell}>{numbers.count(rank)}</td>
            <td className={cell}>
              {unit}
              {note !== '' && <div className={text.caption}>{note}</div>}
            </td>
            <td className={mergeClasses(cell, text.number)}>{score === null ? t('result.none') : print(score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
