import { absolute, cellAddress, onSheet, rangeAddress } from '../address';
import { colours, headerFormat, heightFor, inputFormat, numberWidth, titleBlocks, widthFor } from '../plan/appearance';
import type { ArrayFormula, Block, Conditional, Format, PlannedChart, PlannedSheet, Validation } from '../plan/plan';
import type { CellValue } from '../source';
import type { LivePiece } from './live-text';

/** A column of a table on a sheet. Constants, one formula that spills down, or a formula for each row. */
export interface DraftColumn {
  readonly id: string;
  readonly header: string;
  readonly values?: readonly CellValue[];
  /** True for constants that may be typed over. */
  readonly input?: boolean;
  /** Spills over all rows, and over the columns behind it that are `spilled`. */
  readonly formula?: (table: PlacedTable) => string;
  /** One for each row, spilling over the columns behind it that are `spilled`; a row with none stays blank. */
  readonly formulas?: (table: PlacedTable) => readonly string[];
  /** True where the formula of a column before it spills into this one. */
  readonly spilled?: boolean;
  /** What formulas show now. */
  readonly expected?: readonly CellValue[];
  readonly numberFormat?: string;
  readonly align?: 'Left' | 'Right';
  /** True of a last column whose texts may run over the empty cells to their right. */
  readonly runsOver?: boolean;
}

/** A table that stands on the sheet, and the addresses of its cells. */
export interface PlacedTable {
  readonly row: number;
  readonly rows: number;
  /** The cells of a column below its header, absolute. */
  readonly column: (id: string) => string;
  readonly cell: (id: string, row: number) => string;
  /** From one column to another: in one row, or in all of them without or with the headers. */
  readonly inRow: (first: string, last: string, row: number) => string;
  readonly span: (first: string, last: string, headers?: boolean) => string;
}

const firstSentenceRow = 2;
/** Characters of the widest column of texts. */
const widestText = 44;
/** What the record needs of its columns; longer texts wrap. */
const recordWidths = [18, 18, 20];
const chartColumns = 8;
export const chartRows = 17;

type Chart = Omit<PlannedChart, 'from' | 'to'>;

/**
 * A sheet as it grows: title, sentences that follow the cells, then tables one below the other with the charts beside
 * them. It becomes a sheet of a plan, so that nobody counts rows by hand.
 */
export class SheetDraft {
  private readonly blocks: Block[] = [];
  private readonly formulas: ArrayFormula[] = [];
  private readonly formats: Format[] = [];
  private readonly conditionals: Conditional[] = [];
  private readonly validations: Validation[] = [];
  private readonly charts: (Chart & { readonly left?: number })[] = [];
  private readonly widths: number[] = [];
  private sentence = firstSentenceRow;
  private next: number;
  private columns = 1;
  private size = { rows: 1, columns: 1 };

  /** So many sentences find room above the tables. */
  constructor(
    readonly title: string,
    private readonly caption: string,
    private readonly sentences = 2,
  ) {
    this.next = firstSentenceRow + sentences + 1;
  }

  /** The finding, then what else is to be said. */
  say({ formula, shown }: LivePiece): string {
    if (this.sentence >= firstSentenceRow + this.sentences) throw new Error('There is no room for another sentence.');
    const at = cellAddress(this.sentence, 0);
    const isFinding = this.sentence === firstSentenceRow;
    this.formulas.push({ at, formula: `=${formula}`, rows: 1, columns: 1, expected: [[shown]] });
    this.formats.push({ range: at, bold: isFinding, size: isFinding ? 12 : 11, color: colours.text });
    this.sentence++;
    return absolute(at);
  }

  /** A line of text between tables. */
  note(text: string): void {
    this.blocks.push({ at: cellAddress(this.next, 0), values: [[text]] });
    this.formats.push({ range: cellAddress(this.next, 0), color: colours.muted });
    this.next += 2;
  }

  table(title: string, rows: number, columns: readonly DraftColumn[]): PlacedTable {
    return this.reserve(rows)(title, columns);
  }

  /** Keeps the next place for a table whose formulas name cells that stand below it. */
  reserve(rows: number): (title: string, columns: readonly DraftColumn[]) => PlacedTable {
    const top = this.next;
    this.next += rows + 3;
    return (title, columns) => this.tableAt(top, rows, title, columns);
  }

  private tableAt(top: number, rows: number, title: string, columns: readonly DraftColumn[]): PlacedTable {
    const header = top + 1;
    const first = header + 1;
    const at = (id: string): number => {
      const index = columns.findIndex((column) => column.id === id);
      if (index < 0) throw new Error(`The table "${title}" has no column "${id}".`);
      return index;
    };
    const placed: PlacedTable = {
      row: header,
      rows,
      column: (id) => absolute(rangeAddress(first, at(id), rows, 1)),
      cell: (id, row) => absolute(cellAddress(first + row, at(id))),
      inRow: (from, to, row) => absolute(rangeAddress(first + row, at(from), 1, at(to) - at(from) + 1)),
      span: (from, to, withHeaders = false) => {
        const above = withHeaders ? 1 : 0;
        return absolute(rangeAddress(first - above, at(from), rows + above, at(to) - at(from) + 1));
      },
    };
    const headers = columns.map((column) => column.header);
    this.blocks.push({ at: cellAddress(top, 0), values: [[title]] }, { at: cellAddress(header, 0), values: [headers] });
    this.formats.push({ range: cellAddress(top, 0), bold: true, size: 12 }, headerFormat(header, columns.length));
    columns.forEach((column, index) => this.column(column, index, first, placed, columns));
    this.formats.push({
      range: cellAddress(header, 0),
      rowHeight: heightFor(
        headers,
        columns.map((_, index) => this.widths[index]),
      ),
    });
    this.columns = Math.max(this.columns, columns.length);
    if (rows * columns.length > this.size.rows * this.size.columns) this.size = { rows, columns: columns.length };
    return placed;
  }

  private column(
    column: DraftColumn,
    at: number,
    first: number,
    table: PlacedTable,
    all: readonly DraftColumn[],
  ): void {
    const { values, expected = [], numberFormat, input } = column;
    const { rows } = table;
    const formula = column.formula?.(table);
    const formulas = column.formulas?.(table);
    const body = rangeAddress(first, at, rows, 1);
    if (values) this.blocks.push({ at: cellAddress(first, at), values: values.map((value) => [value]) });
    const spilled = all.slice(at + 1).findIndex((one) => !one.spilled);
    const columns = spilled < 0 ? all.length - at : spilled + 1;
    const cells = Array.from({ length: rows }, (_, row) =>
      all.slice(at, at + columns).map((one) => one.expected?.[row] ?? ''),
    );
    if (formula) this.formulas.push({ at: cellAddress(first, at), formula, rows, columns, expected: cells });
    formulas?.forEach((one, row) => {
      if (one === '') return;
      const cell = cellAddress(first + row, at);
      this.formulas.push({ at: cell, formula: one, rows: 1, columns, expected: [cells[row]] });
    });
    if (input) this.formats.push(inputFormat(body));
    if (numberFormat) this.formats.push({ range: body, numberFormat });
    const shown = [...(values ?? expected)];
    const isText = shown.some(isWord);
    this.formats.push({ range: rangeAddress(first - 1, at, rows + 1, 1), align: alignOf(all, at) });
    const texts = column.runsOver ? [column.header] : [column.header, ...shown.map(String)];
    const width = isText ? widthFor(texts, 10, widestText) : numberWidth(column.header);
    this.widths[at] = Math.max(this.widths[at] ?? 0, width);
  }

  /** Shades cells by their number, between fixed ends. */
  heat(range: string, min: number, max: number): void {
    this.conditionals.push({ kind: 'color-scale', range, low: colours.inputFill, high: colours.bar, min, max });
  }

  /** Marks the cells of the range for which the formula holds, relative to its first cell. */
  mark(range: string, formula: string, fill: string = colours.marked): void {
    this.conditionals.push({ kind: 'formula', range, formula, fill });
  }

  validate(validation: Validation): void {
    this.validations.push(validation);
  }

  /** It stands right of all tables, or from a column on beside a table that is narrower and as high. */
  chart(chart: Chart, left?: number): void {
    this.charts.push({ ...chart, left });
  }

  /** Where the finding stands. */
  get finding(): string {
    return cellAddress(firstSentenceRow, 0);
  }

  /** Cells of this sheet as a formula on another sheet of the analysis names them. */
  away(address: string): string {
    return `'[${this.title}]'!${address}`;
  }

  /** `names` are those of all sheets of the analysis, by their titles. */
  build(
    name: string,
    part: PlannedSheet['part'],
    record?: RecordTable,
    names: ReadonlyMap<string, string> = new Map([[this.title, name]]),
  ): PlannedSheet {
    if (record) this.record(record);
    const left = Math.max(this.columns, recordWidths.length) + 1;
    const chartTop = firstSentenceRow + this.sentences + 1;
    return {
      name,
      part,
      live: this.formulas.length > 0,
      size: this.size,
      blocks: [...titleBlocks(this.title, this.caption), ...this.blocks],
      formulas: this.formulas.map((one) => ({ ...one, formula: withNames(one.formula, names) })),
      tables: record
        ? [{ name: record.name, range: rangeAddress(this.next - record.rows.length - 2, 0, record.rows.length + 1, 3) }]
        : [],
      formats: [
        { range: 'A1', bold: true, size: 16, color: colours.text },
        { range: 'A2', color: colours.muted },
        ...this.formats,
      ],
      widths: this.widths,
      freeze: { rows: 0, columns: 0 },
      validations: this.validations,
      conditionals: this.conditionals,
      charts: this.charts.map(({ left: own = left, ...chart }, at) => ({
        ...chart,
        from: cellAddress(chartTop + at * (chartRows + 1), own),
        to: cellAddress(chartTop + at * (chartRows + 1) + chartRows - 1, own + chartColumns - 1),
      })),
    };
  }

  /** What the analysis rests on, by which the add-in finds it again. It makes no column wider for others. */
  private record({ title, headers, rows }: RecordTable): void {
    const first = this.next + 2;
    recordWidths.forEach((width, at) => (this.widths[at] = Math.max(this.widths[at] ?? 0, width)));
    this.blocks.push(
      { at: cellAddress(this.next, 0), values: [[title]] },
      { at: cellAddress(first - 1, 0), values: [headers, ...rows] },
    );
    this.formats.push(
      { range: cellAddress(this.next, 0), bold: true, size: 12 },
      headerFormat(first - 1, headers.length),
      { range: rangeAddress(first, 0, rows.length, headers.length), color: colours.muted, wrap: true, align: 'Left' },
      ...rows.map((row, at) => ({
        range: cellAddress(first + at, 0),
        rowHeight: heightFor(row.map(String), this.widths.slice(0, headers.length)),
      })),
    );
    this.next = first + rows.length + 1;
  }
}

const isWord = (value: CellValue): boolean => typeof value === 'string' && value !== '';

const shortWord = 12;

/** Words stand at the left; short ones behind numbers at the right, where they do not touch them. */
function alignOf(columns: readonly DraftColumn[], at: number): 'Left' | 'Right' {
  const { align, values, expected = [] } = columns[at];
  if (align) return align;
  const shown = [...(values ?? expected)];
  if (!shown.some(isWord)) return 'Right';
  const isShort = shown.every((value) => String(value).length <= shortWord);
  return isShort && at > 0 && alignOf(columns, at - 1) === 'Right' ? 'Right' : 'Left';
}

/** No sheet's name may hold a bracket, so that what stands in brackets is a title. */
const withNames = (formula: string, names: ReadonlyMap<string, string>): string =>
  formula.replace(/'\[([^\]]+)\]'!/g, (_, title: string) => onSheet(names.get(title) ?? title, ''));

export interface RecordTable {
  readonly name: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}
