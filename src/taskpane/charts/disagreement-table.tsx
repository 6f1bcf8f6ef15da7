import { mergeClasses } from '@fluentui/react-components';
import type { Disagreement } from '../../evaluation/compare-rankings';
import { useNumbers, useTranslate } from '../state/pane-context';
import { useTableStyles } from '../theme/table-styles';
import { useTextStyles } from '../theme/text-styles';

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
  const styles = useTableStyles();
  const text = useTextStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t('method.unit')}
          </th>
          {[one, other, t('method.places')].map((title) => (
            <th key={title} scope="col" className={styles.numberHead}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {disagreements.map(({ unit, one: first, other: second, places }, index) => (
          <tr key={`${unit} ${index}`}>
            <td className={styles.cell}>{unit}</td>
            <td className={styles.number}>{numbers.count(first)}</td>
            <td className={styles.number}>{numbers.count(second)}</td>
            <td className={mergeClasses(styles.number, text.strong)}>{numbers.count(places)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
