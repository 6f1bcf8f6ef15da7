import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useNumbers, useTranslate } from '../state/pane-context';
import { colours, heatColours } from '../theme/colours';
import { useTextStyles } from '../theme/text-styles';
import { highContrast, narrow } from '../theme/widths';
import { standUpright, useUprightStyles } from './upright';
import { useVirtualRows } from './virtual-rows';

export interface HeatRow {
  readonly unit: string;
  readonly rank: number | null;
  /** 0–100, null where missing; one for each column. */
  readonly cells: readonly (number | null)[];
  readonly total: string;
  readonly grade: string | null;
}

interface HeatMapProps {
  readonly label: string;
  readonly unitTitle: string;
  readonly columns: readonly string[];
  readonly totalTitle: string;
  readonly gradeTitle: string | null;
  readonly rows: readonly HeatRow[];
  /** The column by which the rows are sorted, or null for the total. */
  readonly sortedBy: number | null;
  readonly onSort: (column: number | null) => void;
  readonly onOpen: (unit: string) => void;
}

const rowHeight = 26;
/** From so many on, the ranks and the numbers at the end of names want more room. */
const many = 1000;

const useStyles = makeStyles({
  legend: { display: 'flex', alignItems: 'center', gap: '6px', [highContrast]: { display: 'none' } },
  swatches: { display: 'grid', gridTemplateColumns: 'repeat(5, 1fr)', gap: '2px', width: '150px' },
  swatch: { height: '10px', borderRadius: '2px' },
  table: { width: '100%', marginTop: '8px', borderCollapse: 'separate', borderSpacing: '2px', tableLayout: 'fixed' },
  name: { width: '102px', [narrow]: { width: '88px' } },
  nameOfMany: { width: '136px', [narrow]: { width: '118px' } },
  total: { width: '46px' },
  grade: { width: '56px' },
  letters: { width: '32px' },
  head: {
    padding: '0 1px',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'bottom',
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  sort: {
    padding: '2px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: '11px',
    lineHeight: '14px',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sorted: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  cell: {
    height: '24px',
    padding: 0,
    borderRadius: '3px',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'center',
    [highContrast]: { border: '1px solid CanvasText' },
  },
  missing: { backgroundColor: colours.soft, color: tokens.colorNeutralForeground3 },
  unit: { padding: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  open: {
    display: 'flex',
    gap: '6px',
    width: '100%',
    padding: '2px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  rank: { flexShrink: 0, minWidth: '18px', color: tokens.colorNeutralForeground3, textAlign: 'right' },
  sum: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, textAlign: 'right' },
  right: { textAlign: 'right' },
});

const classOf = (points: number): number => Math.min(4, Math.max(0, Math.floor(points / 20)));

const isLetter = ({ grade }: HeatRow): boolean => grade === null || grade.length < 2;

/** Points by unit and column in five fixed classes; every number stands in its cell, so colour only helps. */
export const HeatMap = (props: HeatMapProps) => {
  const { label, unitTitle, columns, totalTitle, gradeTitle, rows, sortedBy, onSort, onOpen } = props;
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, end, before, after } = useVirtualRows(body, rows.length, rowHeight);
  const span = columns.length + 2 + (gradeTitle === null ? 0 : 1);
  const { upright } = useUprightStyles();
  const stands = standUpright(columns);
  const sort = (column: number | null, title: string) => (
    <button
      type="button"
      className={mergeClasses(styles.sort, stands && column !== null && upright, sortedBy === column && styles.sorted)}
      title={t('compare.sortBy', { column: title })}
      onClick={() => onSort(column)}
    >
      {title}
    </button>
  );
  const sortState = (column: number | null) => (sortedBy === column ? 'descending' : undefined);
  return (
    <>
      <div className={mergeClasses(styles.legend, text.caption)} aria-hidden>
        <span>0</span>
        <span className={styles.swatches}>
          {heatColours.map(({ fill }) => (
            <span key={fill} className={styles.swatch} style={{ backgroundColor: fill }} />
          ))}
        </span>
        <span>100</span>
      </div>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th
              scope="col"
              className={mergeClasses(
                styles.head,
                rows.length < many ? styles.name : styles.nameOfMany,
                styles.unit,
                text.caption,
              )}
            >
              {unitTitle}
            </th>
            {columns.map((title, column) => (
              <th key={title} scope="col" className={styles.head} aria-sort={sortState(column)}>
                {sort(column, title)}
              </th>
            ))}
            <th
              scope="col"
              className={mergeClasses(styles.head, styles.total, styles.right)}
              aria-sort={sortState(null)}
            >
              {sort(null, totalTitle)}
            </th>
            {gradeTitle !== null && (
              <th
                scope="col"
                className={mergeClasses(
                  styles.head,
                  rows.every(isLetter) ? styles.letters : styles.grade,
                  text.caption,
                )}
              >
                {gradeTitle}
              </th>
            )}
          </tr>
        </thead>
        <tbody ref={body}>
          {before > 0 && <Spacer span={span} height={before} />}
          {rows.slice(first, end).map(({ unit, rank, cells, total, grade }, index) => (
            <tr key={`${unit} ${first + index}`}>
              <th scope="row" className={styles.unit}>
                <button type="button" className={styles.open} title={unit} onClick={() => onOpen(unit)}>
                  <span className={styles.rank}>{numbers.count(rank)}</span>
                  <span className={text.clipped}>{unit}</span>
                </button>
              </th>
              {cells.map((points, column) =>
                points === null ? (
                  <td
                    key={column}
                    className={mergeClasses(styles.cell, styles.missing)}
                    aria-label={t('compare.noValue')}
                  >
                    –
                  </td>
                ) : (
                  <td
                    key={column}
                    className={styles.cell}
                    style={{
                      backgroundColor: heatColours[classOf(points)]!.fill,
                      color: heatColours[classOf(points)]!.text,
                    }}
                  >
                    {numbers.fixed(0)(points)}
                  </td>
                ),
              )}
              <td className={styles.sum}>{total}</td>
              {gradeTitle !== null && <td className={mergeClasses(text.caption, text.clipped)}>{grade}</td>}
            </tr>
          ))}
          {after > 0 && <Spacer span={span} height={after} />}
        </tbody>
      </table>
    </>
  );
};

const Spacer = ({ span, height }: { span: number; height: number }) => (
  <tr aria-hidden>
    <td colSpan={span} style={{ height, padding: 0 }} />
  </tr>
);
