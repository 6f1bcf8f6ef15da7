import type { Language } from '../../locales';
import { cellText } from './cell-text';
import type { Report, ReportColumn, ReportTable } from './report';

/** The report as Word takes it from the clipboard: headings, paragraphs, and tables that stay tables. */
export function asHtml({ title, subtitle, sections }: Report, language: Language): string {
  const body = sections.flatMap(({ title: heading, paragraphs, table }) => [
    `<h2>${escaped(heading)}</h2>`,
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    ...(table ? [tableOf(table, language)] : []),
  ]);
  const head = [`<h1>${escaped(title)}</h1>`, `<p>${escaped(subtitle)}</p>`];
  return `<html lang="${language}"><head><meta charset="utf-8"></head><body>${[...head, ...body].join('\n')}</body></html>`;
}

/** Lines above, below and under the header only, as tables stand in print. Word reads styles in the cell itself. */
function tableOf({ columns, rows }: ReportTable, language: Language): string {
  const cell = (tag: 'th' | 'td', text: string, { kind }: ReportColumn, line: string) => {
    const align = kind === 'text' ? 'left' : 'right';
    return `<${tag} style="text-align:${align};padding:2pt 6pt;${line}">${escaped(text.trim())}</${tag}>`;
  };
  const heading = columns
    .map((column) => cell('th', column.title, column, 'border-top:1pt solid;border-bottom:0.5pt solid'))
    .join('');
  const lines = rows.map((row, down) => {
    const line = down === rows.length - 1 ? 'border-bottom:1pt solid' : '';
    return `<tr>${row.map((value, at) => cell('td', cellText(value, columns[at], language), columns[at], line)).join('')}</tr>`;
  });
  return `<table style="border-collapse:collapse"><thead><tr>${heading}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]);
