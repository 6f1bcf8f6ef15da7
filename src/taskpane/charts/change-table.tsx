import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useNumbers, useTranslate } from '../state/pane-context';
import { useTextStyles } from '../theme/text-styles';
import type { ChangeProps } from './dumbbells';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: '5px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
});

/** Scores, change, ranks and what moved each unit most, as a table. */
export const ChangeTable = ({ units, labels, nameOf }: ChangeProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const cell = mergeClasses(text.caption, styles.cell);
  const heads = [
    t('change.unit'),
    labels.then,
    labels.now,
    t('change.difference'),
    t('change.ranks'),
    t('change.mover'),
  ];
  return (
    <table className={styles.table} aria-label={t('change.chart')}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={cell}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map(({ unit, then, now, change, rankThen, rankNow, mover, rowNow }) => (
          <tr key={`${unit} ${rowNow}`}>
            <th scope="row" className={cell}>
              {unit}
            </th>
            <td className={cell}>{numbers.score(then)}</td>
            <td className={cell}>{numbers.score(now)}</td>
            <td className={cell}>{numbers.signed(change)}</td>
            <td className={cell}>{t('change.fromTo', { a: numbers.count(rankThen), b: numbers.count(rankNow) })}</td>
            <td className={cell}>{mover === null ? '' : nameOf(mover)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
