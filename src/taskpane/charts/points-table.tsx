import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useNumbers } from '../state/pane-context';
import { useTextStyles } from '../theme/text-styles';
import type { RadarAxis } from './radar';

const useStyles = makeStyles({
  table: { width: '100%', marginTop: '8px', borderCollapse: 'collapse' },
  head: { padding: '2px 4px', fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  cell: {
    padding: '5px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
});

interface PointsTableProps {
  readonly axes: readonly RadarAxis[];
  readonly axisTitle: string;
  readonly unit: string;
  readonly reference: string;
}

/** The numbers of the radar as a table. */
export const PointsTable = ({ axes, axisTitle, unit, reference }: PointsTableProps) => {
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
            {axisTitle}
          </th>
          <th scope="col" className={mergeClasses(head, text.number)}>
            {unit}
          </th>
          <th scope="col" className={mergeClasses(head, text.number)}>
            {reference}
          </th>
        </tr>
      </thead>
      <tbody>
        {axes.map(({ name, points, reference: other }) => (
          <tr key={name}>
            <th scope="row" className={cell}>
              {name}
            </th>
            <td className={mergeClasses(cell, text.number)}>{numbers.fixed(0)(points)}</td>
            <td className={mergeClasses(cell, text.number)}>{numbers.fixed(0)(other)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
