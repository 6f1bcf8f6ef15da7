import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  table: { width: '100%', marginTop: '8px', borderCollapse: 'collapse' },
  head: {
    padding: '2px 4px',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'bottom',
  },
  cell: {
    padding: '5px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  right: { textAlign: 'right' },
});

/** The classes of a table of numbers: of itself, its titles and its cells, those of numbers to the right. */
export const useTableStyles = () => {
  const styles = useStyles();
  const { caption, number } = useTextStyles();
  const head = mergeClasses(caption, styles.head);
  const cell = mergeClasses(caption, styles.cell);
  return {
    table: styles.table,
    head,
    cell,
    numberHead: mergeClasses(head, styles.right),
    number: mergeClasses(cell, number),
  };
};
