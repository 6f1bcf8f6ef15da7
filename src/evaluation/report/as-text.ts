import type { Language } from '../../locales';
import { cellText } from './cell-text';
import type { Report, ReportTable } from './report';

/** The report as plain text; columns of tables are parted by tabs, so that they can be pasted into a sheet. */
export function asText({ title, subtitle, sections }: Report, language: Language): string {
  const parts = sections.map(({ title: heading, paragraphs, table }) =>
    [heading, ...paragraphs, ...(table ? [tableLines(table, language)] : [])].join('\n'),
  );
  return [`${title}\n${subtitle}`, ...parts].join('\n\n') + '\n';
}

const tableLines = ({ columns, rows }: ReportTable, language: Language): string =>
  [
    columns.map(({ title }) => title),
    ...rows.map((row) => row.map((value, at) => cellText(value, columns[at], language))),
  ]
    .map((cells) => cells.map((text) => text.replace(/[\t\n]+/g, ' ').trim()).join('\t'))
    .join('\n');
