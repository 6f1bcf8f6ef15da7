import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellText } from '../../../evaluation/report/cell-text';
import type { Report, ReportTable } from '../../../evaluation/report/report';
import { Section } from '../../frame/section';
import { useNumbers, usePane, useTranslate } from '../../state/pane-context';
import { useTextStyles } from '../../theme/text-styles';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  table: { width: '100%', marginTop: '8px', borderCollapse: 'collapse' },
  cell: { padding: '4px 8px 4px 0', borderBottom: line, textAlign: 'left', verticalAlign: 'top' },
  number: { textAlign: 'right', whiteSpace: 'nowrap' },
  paragraph: { marginTop: '4px', textWrap: 'pretty', overflowWrap: 'anywhere', userSelect: 'text' },
});

const shownRows = 5;
const shownColumns = 3;

/** Every text as it will stand in the sheet; of tables the first rows. */
export const ReportPreview = ({ report }: { report: Report }) => {
  const styles = useStyles();
  return (
    <>
      {report.sections.map(({ part, title, paragraphs, table }) => (
        <Section key={part} title={title}>
          {paragraphs.map((paragraph, at) => (
            <p key={at} className={styles.paragraph}>
              {paragraph}
            </p>
          ))}
          {table && <FirstRows title={title} table={table} />}
        </Section>
      ))}
    </>
  );
};

const FirstRows = ({ title, table }: { title: string; table: ReportTable }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const language = usePane((state) => state.language);
  const columns = table.columns.slice(0, shownColumns);
  const rows = table.rows.slice(0, shownRows);
  const classOf = (at: number) => mergeClasses(styles.cell, columns[at].kind !== 'text' && styles.number);
  return (
    <>
      <table className={mergeClasses(styles.table, text.caption)} aria-label={title}>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column.title} scope="col" className={mergeClasses(classOf(at), text.strong)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, down) => (
            <tr key={down}>
              {columns.map((column, at) => (
                <td key={column.title} className={classOf(at)}>
                  {cellText(row[at], column, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.rows.length > rows.length && (
        <p className={text.caption}>
          {t('report.page.firstRows', { count: rows.length, all: numbers.count(table.rows.length) })}
        </p>
      )}
    </>
  );
};
