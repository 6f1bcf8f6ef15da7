import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Disagreement } from '../../evaluation/compare-rankings';
import { useNumbers, useTranslate } from '../state/pane-context';
import { useTextStyles } from '../theme/text-styles';

const useStyles = makeStyles({
  table: { width: '100%', marginTop: '8px', borderCollapse: 'collapse' },
  head: {
    padding: '2px 4px',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'bottom',
    whiteSpace: 'normal',
  },
  right: { textAlign: 'right' },
  cell: {
    padding: '6px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
  },
});

interface DisagreementTableProps {
  readonly disagreements: readonly Disagreement[];
  /** Names of the two rankings. */
  readonly one: string;
  readonly other: string;
}

/** The units on which two rankings differ, with their places in both. */
export const DisagreementTable = ({ disagreements, one, other }: DisagreementTableProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const head = mergeClasses(text.caption, styles.head);
  const cell = mergeClasses(text.caption, styles.cell);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {t('method.unit')}
          </th>
          {[one, other, t('method.places')].map((title) => (
            <th key={title} scope="col" className={mergeClasses(head, styles.right)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {disagreements.map(({ unit, one: first, other: second, places }, index) => (
          <tr key={`${unit} ${index}`}>
            <td className={cell}>{unit}</td>
            <td className={mergeClasses(cell, text.number)}>{numbers.count(first)}</td>
            <td className={mergeClasses(cell, text.number)}>{numbers.count(second)}</td>
            <td className={mergeClasses(cell, text.number, text.strong)}>{numbers.count(places)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
