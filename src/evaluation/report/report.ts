import type { CellValue } from '../source';

export const reportParts = [
  'finding',
  'purpose',
  'data',
  'weights',
  'ranking',
  'robustness',
  'limits',
  'methods',
] as const;
export type ReportPart = (typeof reportParts)[number];

/** A column of a table: text, ranks, which keep the half of a shared place, or numbers with so many decimals. */
export interface ReportColumn {
  readonly title: string;
  readonly kind: 'text' | 'number' | 'rank' | 'percent';
  readonly digits: number;
}

export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface ReportSection {
  readonly part: ReportPart;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly table: ReportTable | null;
}

/** A report as data; a sheet, a text, a Word-friendly page and LaTeX are made of it. */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly ReportSection[];
}

export const textColumn = (title: string): ReportColumn => ({ title, kind: 'text', digits: 0 });
export const numberColumn = (title: string, digits: number): ReportColumn => ({ title, kind: 'number', digits });
export const rankColumn = (title: string): ReportColumn => ({ title, kind: 'rank', digits: 0 });
export const percentColumn = (title: string): ReportColumn => ({ title, kind: 'percent', digits: 1 });
