import type { Language } from '../../locales';
import { cellText } from './cell-text';
import type { Report, ReportColumn, ReportTable } from './report';

/** The report as LaTeX to be put into a document; its first lines say which packages it needs. */
export function asLatex({ title, subtitle, sections }: Report, language: Language): string {
  const body = sections.flatMap(({ title: heading, paragraphs, table }) => [
    `\\subsection*{${latexText(heading)}}`,
    ...paragraphs.flatMap((text) => [latexText(text), '']),
    ...(table ? [tableOf(table, language), ''] : []),
  ]);
  return [
    '% \\usepackage{booktabs,longtable}',
    ...(language === 'zh-CN' ? ['% \\usepackage{ctex}'] : []),
    `\\section*{${latexText(title)}}`,
    `${latexText(subtitle)}`,
    '',
    ...body,
  ].join('\n');
}

/** Texts wrap in a paragraph column where there are numbers beside; rankings may run over several pages. */
function tableOf({ columns, rows }: ReportTable, language: Language): string {
  const line = (cells: readonly string[]) => `${cells.join(' & ')} \\\\`;
  const widest = columns.map((column, at) =>
    Math.max(...rows.map((row) => cellText(row[at], column, language).length)),
  );
  const layout = columns.map(({ kind }: ReportColumn, at) =>
    kind === 'text' ? (widest[at] > 40 ? 'p{0.5\\linewidth}' : 'l') : 'r',
  );
  return [
    `\\begin{longtable}{@{}${layout.join('')}@{}}`,
    '\\toprule',
    line(columns.map(({ title }) => latexText(title))),
    '\\midrule',
    '\\endhead',
    '\\bottomrule',
    '\\endfoot',
    ...rows.map((row) => line(row.map((value, at) => latexCell(cellText(value, columns[at], language))))),
    '\\end{longtable}',
  ].join('\n');
}

/** Spaces in front of an indicator's name show that it belongs to the part above. */
const latexCell = (text: string): string =>
  text.startsWith(' ') ? `\\quad ${latexText(text.trim())}` : latexText(text);

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': "''",
  // After the end of a row a bracket would be read as an option.
  '[': '{[}',
  ']': '{]}',
  '\u00A0': '~',
  '−': '$-$',
  '–': '--',
  '·': '$\\cdot$',
  '×': '$\\times$',
  '√': '$\\surd$',
  Σ: '$\\Sigma$',
  Δ: '$\\Delta$',
  '∏': '$\\prod$',
  '≥': '$\\ge$',
  '≤': '$\\le$',
  ρ: '$\\rho$',
  ξ: '$\\xi$',
  λ: '$\\lambda$',
  φ: '$\\varphi$',
  ψ: '$\\psi$',
  '⁺': '$^{+}$',
  '⁻': '$^{-}$',
  '⁰': '$^{0}$',
  '²': '$^{2}$',
  '½': '$\\frac{1}{2}$',
  ᵢ: '$_{i}$',
  ⱼ: '$_{j}$',
  ₖ: '$_{k}$',
  x̄: '$\\bar{x}$',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '…': '\\dots{}',
  '↑': '$\\uparrow$',
  '↓': '$\\downarrow$',
};

/** The text with every sign that LaTeX would take for a command, or not know, put so that it prints as it is. */
export const latexText = (text: string): string =>
  text.replace(/x̄|[\\{}[\]$&#_%~^<>|"\u00A0−–·×√ΣΔ∏≥≤ρξλφψ⁺⁻⁰²½ᵢⱼₖ“”‘’…↑↓]/gu, (sign) => signs[sign]);
