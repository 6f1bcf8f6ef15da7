import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellValue } from '../../evaluation/source';
import { useNumbers, useTranslate } from '../state/pane-context';
import type { SheetExcerpt } from '../state/sheet-excerpt';
import { colours } from '../theme/colours';
import { useTextStyles } from '../theme/text-styles';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  frame: { border: line, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  edge: {
    padding: '4px 2px',
    backgroundColor: colours.soft,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'center',
  },
  corner: { width: '28px' },
  first: { width: '34%' },
  row: { borderTop: line },
  cell: {
    padding: '4px 6px',
    borderLeft: line,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  header: { whiteSpace: 'normal', verticalAlign: 'bottom' },
});

/** A piece of a sheet, with Excel's letters and row numbers around it. */
export const SheetGrid = ({ excerpt }: { excerpt: SheetExcerpt }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const shown = (value: CellValue): string => {
    if (typeof value !== 'number') return String(value);
    if (Number.isInteger(value)) return numbers.count(value);
    return Math.abs(value) < 1 ? numbers.closeness(value) : numbers.score(value);
  };
  const isNumber = excerpt.columns.map((_, at) => typeof excerpt.rows[1]?.cells[at] === 'number');
  return (
    <div className={styles.frame}>
      <table className={mergeClasses(styles.table, text.caption)}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.edge, styles.corner)}>
              <span className={text.hidden}>{t('write.row')}</span>
            </th>
            {excerpt.columns.map((letters, at) => (
              <th key={letters} scope="col" className={mergeClasses(styles.edge, at === 0 && styles.first)}>
                {letters}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {excerpt.rows.map(({ number, cells }, down) => (
            <tr key={number} className={styles.row}>
              <th scope="row" className={styles.edge}>
                {number}
              </th>
              {cells.map((value, at) => (
                <td
                  key={excerpt.columns[at]}
                  className={mergeClasses(
                    styles.cell,
                    isNumber[at] && text.number,
                    down === 0 && text.strong,
                    down === 0 && styles.header,
                  )}
                >
                  {shown(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
