import { cellAddress, rangeAddress } from '../address';
import { colours, headerFormat, heightFor } from '../plan/appearance';
import { freeSheetNames, type TakenNames } from '../plan/names';
import type { ArrayFormula, Block, Format, Plan, PlannedChart, PlannedSheet } from '../plan/plan';
import { onSheet } from '../address';
import type { Translate } from '../../locales';
import type { ShownRanking } from './report-of';
import { partsForRows } from './parts-for-rows';
import type { Report, ReportColumn, ReportSection, ReportTable } from './report';

export interface ReportPlanOptions {
  readonly t: Translate;
  readonly taken: TakenNames;
  /** Where the ranking stands, to which the report's own table refers. */
  readonly ranking: Pick<ShownRanking, 'sheet' | 'row' | 'column'>;
}

/** Wide enough for a table beside which a page needs no other orientation. */
const firstWidth = 24;
const otherWidth = 10;
const columns = 9;
const pageWidth = firstWidth + otherWidth * (columns - 1);
const chartRows = 20;
const mostBars = 20;

/** What one section puts on the sheet; `next` is the row below it. */
interface Placed {
  readonly blocks: Block[];
  readonly formulas: ArrayFormula[];
  readonly formats: Format[];
  readonly merges: string[];
  readonly charts: PlannedChart[];
  readonly next: number;
}

/** The report as one sheet for A4, portrait. Texts run over all columns; the ranking refers to the ranking's sheet. */
export function reportPlan(report: Report, options: ReportPlanOptions): Plan {
  const { t, taken } = options;
  const [name] = freeSheetNames([t('report.sheet')], taken.sheets);
  const placed: Placed[] = [head(report)];
  const breaks: number[] = [];
  for (const section of report.sections) {
    const row = placed[placed.length - 1].next;
    if (section.part === 'ranking' || section.part === 'limits') breaks.push(row);
    placed.push(placeSection(section, row, name, options));
  }
  const rows = placed[placed.length - 1].next;
  const all = <Key extends 'blocks' | 'formulas' | 'formats' | 'merges' | 'charts'>(key: Key) =>
    placed.flatMap((part) => part[key] as Placed[Key][number][]);
  const sheet: PlannedSheet = {
    name,
    part: 'report',
    live: true,
    size: { rows, columns },
    blocks: all('blocks') as Block[],
    formulas: all('formulas') as ArrayFormula[],
    tables: [],
    formats: all('formats') as Format[],
    merges: all('merges') as string[],
    widths: [firstWidth, ...new Array<number>(columns - 1).fill(otherWidth)],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionals: [],
    charts: all('charts') as PlannedChart[],
    page: { area: rangeAddress(0, 0, rows, columns), breaks: breaks.map((row) => cellAddress(row, 0)) },
  };
  return {
    sheets: [sheet],
    names: [{ name: freeName(taken.names), refersTo: `=${onSheet(name, 'A1')}` }],
    activate: name,
  };
}

/** A name of ours on the sheet says that it holds no data of the user's. */
function freeName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'coop_report' : `coop_report_${number}`;
    if (!used.has(name)) return name;
  }
}

function head({ title, subtitle }: Report): Placed {
  const lines = [
    text(title, 0, { bold: true, size: 16, color: colours.text }),
    text(subtitle, 1, { color: colours.muted }),
  ];
  return joined(lines, 3);
}

function placeSection(
  { part, title, paragraphs, table }: ReportSection,
  row: number,
  name: string,
  options: ReportPlanOptions,
): Placed {
  const heading = text(title, row, { bold: true, size: 13, color: colours.first });
  const parts = [heading];
  let next = row + 1;
  for (const paragraph of paragraphs.flatMap((whole) => partsForRows(whole, pageWidth))) {
    parts.push(
      text(paragraph, next, part === 'finding' ? { bold: true, color: colours.text } : { color: colours.text }),
    );
    next += 1;
  }
  if (table && part === 'ranking') {
    parts.push(
      rankingTable(table, next, options),
      rankingChart(table, next + table.rows.length + 2, next, name, options),
    );
    next += table.rows.length + 2 + chartRows;
  } else if (table) {
    parts.push(listTable(table, next));
    next += table.rows.length + 1;
  }
  return joined(parts, next + 1);
}

const nothing = { blocks: [], formulas: [], formats: [], merges: [], charts: [] };

function joined(parts: readonly Omit<Placed, 'next'>[], next: number): Placed {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    formulas: parts.flatMap(({ formulas }) => formulas),
    formats: parts.flatMap(({ formats }) => formats),
    merges: parts.flatMap(({ merges }) => merges),
    charts: parts.flatMap(({ charts }) => charts),
    next,
  };
}

/** A paragraph over all columns; a merged cell does not find its height by itself. */
function text(paragraph: string, row: number, look: Omit<Format, 'range'>): Omit<Placed, 'next'> {
  const range = rangeAddress(row, 0, 1, columns);
  const lines = heightFor([paragraph], [pageWidth * (look.size ? 11 / look.size : 1)]);
  const rowHeight = look.size ? (lines * look.size) / 11 : lines;
  return {
    ...nothing,
    blocks: [{ at: cellAddress(row, 0), values: [[paragraph]] }],
    formats: [{ range, ...look, wrap: true, align: 'Left', top: true, rowHeight }],
    merges: [range],
  };
}

/** Null where a cell shows its content as it is. */
function numberFormatOf({ kind, digits }: ReportColumn): string | null {
  const decimals = digits > 0 ? `.${'0'.repeat(digits)}` : '';
  switch (kind) {
    case 'percent':
      return `0${decimals}%`;
    case 'number':
      return `0${decimals}`;
    case 'rank':
    case 'text':
      return null;
  }
}

/** Keeps numbers apart from the text that follows them: as wide as two brackets. */
const gap = '_)_)';

/** A table whose last column is text that runs over the columns that are left. */
function listTable({ columns: heads, rows }: ReportTable, row: number): Omit<Placed, 'next'> {
  const last = heads.length - 1;
  const lastWidth = pageWidth - firstWidth - otherWidth * (last - 1);
  const runs = [row, ...rows.map((_, at) => row + 1 + at)].map((at) => rangeAddress(at, last, 1, columns - last));
  return {
    ...nothing,
    blocks: [{ at: cellAddress(row, 0), values: [heads.map(({ title }) => title), ...rows] }],
    formats: [
      headerFormat(row, columns),
      ...heads.flatMap((column, at): Format[] => {
        const numberFormat = numberFormatOf(column);
        if (numberFormat === null) return [];
        const [head, body] = [rangeAddress(row, at, 1, 1), rangeAddress(row + 1, at, rows.length, 1)];
        return [
          { range: head, numberFormat: `@${gap}`, align: 'Right' },
          { range: body, numberFormat: `${numberFormat}${gap}`, align: 'Right' },
        ];
      }),
      ...rows.map((cells, at): Format => ({
        range: rangeAddress(row + 1 + at, 0, 1, columns),
        wrap: true,
        top: true,
        rowHeight: heightFor([String(cells[0]), '', String(cells[last])], [firstWidth, otherWidth, lastWidth]),
      })),
    ],
    merges: runs,
  };
}

/** Each column refers to a column of the ranking, so that the report follows it. */
function rankingTable(
  { columns: all, rows }: ReportTable,
  row: number,
  { ranking }: ReportPlanOptions,
): Omit<Placed, 'next'> {
  const noted = noteColumn(all, rows);
  // At the right end of the page a note would be cut off; it stands in the ranking's sheet, and its reason below.
  const heads = noted === columns - 1 ? all.slice(0, noted) : all;
  const note = noted === heads.length ? null : noted;
  const titles = heads.map(({ title }) => title);
  return {
    ...nothing,
    blocks: [{ at: cellAddress(row, 0), values: [titles] }],
    formulas: heads.map((_, at) => ({
      at: cellAddress(row + 1, at),
      formula: `=${onSheet(ranking.sheet, rangeAddress(ranking.row, ranking.column + at, rows.length, 1))}`,
      rows: rows.length,
      columns: 1,
      expected: rows.map((cells) => [cells[at]]),
    })),
    formats: [
      {
        ...headerFormat(row, heads.length),
        rowHeight: heightFor(titles, [firstWidth, ...titles.slice(1).map(() => otherWidth)]),
      },
      { range: rangeAddress(row, 1, rows.length + 1, heads.length - 1), align: 'Right' },
      ...heads.flatMap((column, at): Format[] => {
        const numberFormat = numberFormatOf(column);
        return numberFormat === null ? [] : [{ range: rangeAddress(row + 1, at, rows.length, 1), numberFormat }];
      }),
      ...(note === null ? [] : [{ range: rangeAddress(row, note, rows.length + 1, 1), align: 'Left' as const }]),
    ],
  };
}

/** The last column, where it holds texts that are longer than it is wide; null where it does not. */
function noteColumn(heads: readonly ReportColumn[], rows: ReportTable['rows']): number | null {
  const last = heads.length - 1;
  const isLong = heads[last].kind === 'text' && rows.some((cells) => String(cells[last]).length > otherWidth);
  return last > 0 && isLong ? last : null;
}

function rankingChart(
  { columns: heads, rows }: ReportTable,
  row: number,
  tableRow: number,
  sheet: string,
  { t }: ReportPlanOptions,
): Omit<Placed, 'next'> {
  const bars = Math.min(rows.length, mostBars);
  return {
    ...nothing,
    charts: [
      {
        name: `coop_report_chart_${sheet}`,
        kind: 'bar',
        title: t('report.chart.ranking', { count: bars, score: heads[1].title }),
        series: [
          {
            name: `${heads[1].title} (${sheet})`,
            values: rangeAddress(tableRow + 1, 1, bars, 1),
            categories: rangeAddress(tableRow + 1, 0, bars, 1),
            color: colours.first,
          },
        ],
        from: cellAddress(row, 0),
        to: cellAddress(row + chartRows - 1, columns - 1),
      },
    ],
  };
}
