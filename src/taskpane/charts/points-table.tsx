import { useNumbers } from '../state/pane-context';
import { useTableStyles } from '../theme/table-styles';
import type { RadarAxis } from './radar';

interface PointsTableProps {
  readonly axes: readonly RadarAxis[];
  readonly axisTitle: string;
  readonly unit: string;
  readonly reference: string;
}

/** The numbers of the radar as a table. */
export const PointsTable = ({ axes, axisTitle, unit, reference }: PointsTableProps) => {
  const numbers = useNumbers();
  const styles = useTableStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {axisTitle}
          </th>
          <th scope="col" className={styles.numberHead}>
            {unit}
          </th>
          <th scope="col" className={styles.numberHead}>
            {reference}
          </th>
        </tr>
      </thead>
      <tbody>
        {axes.map(({ name, points, reference: other }) => (
          <tr key={name}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            <td className={styles.number}>{numbers.fixed(0)(points)}</td>
            <td className={styles.number}>{numbers.fixed(0)(other)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
