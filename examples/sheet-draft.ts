import { absolute, cellAddress, onSheet, rangeAddress } from '../src/evaluation/address';
import { colours, heightFor, inputFormat } from '../src/evaluation/plan/appearance';
import type { Format, PlannedChart, PlannedSheet } from '../src/evaluation/plan/plan';
import type { CellValue } from '../src/evaluation/source';

/** A block of cells that formulas name: on its own sheet, from others, and by its columns. */
export class Area {
  constructor(
    private readonly sheet: string,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  get address(): string {
    return rangeAddress(this.row, this.column, this.rows, this.columns);
  }

  /** As a formula of the same sheet names it. */
  get here(): string {
    return absolute(this.address);
  }

  /** As a formula of any sheet names it. */
  get reference(): string {
    return onSheet(this.sheet, this.address);
  }

  columnsFrom(first: number, count = 1): Area {
    return new Area(this.sheet, this.row, this.column + first, this.rows, count);
  }

  rowsFrom(first: number, count = 1): Area {
    return new Area(this.sheet, this.row + first, this.column, count, this.columns);
  }
}

/** A formula whose blank cells stay blank where a program hands blanks over as zeros. */
export const blanksKept = (reference: string): string => `IF(${reference}="","",${reference})`;

const titleHeight = 24;
const seriesColours = [colours.bar, colours.first, '#8A8886', '#CA5010'];

/** One sheet of an example while it is put together, from the top down. */
export class SheetDraft {
  private readonly blocks: PlannedSheet['blocks'][number][] = [];
  private readonly formulas: PlannedSheet['formulas'][number][] = [];
  private readonly tables: PlannedSheet['tables'][number][] = [];
  private readonly formats: Format[] = [];
  private readonly conditionals: PlannedSheet['conditionals'][number][] = [];
  private readonly charts: PlannedChart[] = [];
  private widths: number[] = [];
  private freeze = { rows: 0, columns: 0 };

  constructor(readonly name: string) {}

  title(title: string, ...captions: string[]): this {
    this.cells(0, 0, [[title], ...captions.map((caption) => [caption])]);
    this.format({ range: 'A1', bold: true, size: 16, color: colours.text, rowHeight: titleHeight });
    if (captions.length > 0) this.format({ range: rangeAddress(1, 0, captions.length, 1), color: colours.muted });
    return this;
  }

  area(row: number, column: number, rows: number, columns: number): Area {
    return new Area(this.name, row, column, rows, columns);
  }

  cells(row: number, column: number, values: readonly (readonly CellValue[])[]): Area {
    this.blocks.push({ at: cellAddress(row, column), values });
    return this.area(row, column, values.length, values[0].length);
  }

  /** Cells that the reader is invited to type over. */
  inputs(row: number, column: number, values: readonly (readonly CellValue[])[], numberFormat?: string): Area {
    const area = this.cells(row, column, values);
    this.format({ ...inputFormat(area.address), ...(numberFormat && { numberFormat }) });
    return area;
  }

  /** Column headers; those over numbers stand to the right, as the numbers do. */
  headers(row: number, column: number, headers: readonly string[], firstNumber = 1): Area {
    const area = this.cells(row, column, [headers]);
    this.format({ range: area.address, bold: true, color: colours.text, fill: colours.headerFill, wrap: true });
    if (headers.length > firstNumber)
      this.format({ range: rangeAddress(row, column + firstNumber, 1, headers.length - firstNumber), align: 'Right' });
    return area;
  }

  table(
    name: string,
    row: number,
    column: number,
    headers: readonly string[],
    rows: readonly (readonly CellValue[])[],
  ) {
    const area = this.cells(row + 1, column, rows);
    this.tables.push({ name, range: rangeAddress(row, column, rows.length + 1, headers.length) });
    return area;
  }

  formula(row: number, column: number, formula: string, rows = 1, columns = 1, numberFormat?: string): Area {
    this.formulas.push({ at: cellAddress(row, column), formula: `=${formula}`, rows, columns, expected: [] });
    const area = this.area(row, column, rows, columns);
    if (numberFormat) this.format({ range: area.address, numberFormat });
    return area;
  }

  format(format: Format): this {
    this.formats.push(format);
    return this;
  }

  bold(...areas: readonly Area[]): this {
    areas.forEach(({ address }) => this.format({ range: address, bold: true }));
    return this;
  }

  heading(row: number, text: string): this {
    return this.bold(this.cells(row, 0, [[text]]));
  }

  conditional(conditional: PlannedSheet['conditionals'][number]): this {
    this.conditionals.push(conditional);
    return this;
  }

  bars(area: Area, min: number, max: number): this {
    return this.conditional({ kind: 'data-bar', range: area.address, color: colours.bar, min, max });
  }

  shades(area: Area, min: number, max: number): this {
    return this.conditional({
      kind: 'color-scale',
      range: area.address,
      low: '#FFFFFF',
      high: colours.bar,
      min,
      max,
    });
  }

  /** Each series with its names; the first is the one that counts, and bars run from the top down. */
  chart(
    { kind = 'bar', title, from, to }: Pick<PlannedChart, 'title' | 'from' | 'to'> & { kind?: PlannedChart['kind'] },
    ...series: readonly { readonly name: string; readonly categories: Area; readonly values: Area }[]
  ): this {
    this.charts.push({
      name: `Chart_${this.name.replace(/\W+/g, '_')}_${this.charts.length + 1}`,
      kind,
      title,
      series: series.map(({ name, categories, values }, at) => ({
        name,
        categories: categories.address,
        values: values.address,
        color: seriesColours[at],
      })),
      from,
      to,
    });
    return this;
  }

  /** Widths of the columns in characters, from column A, and the heights that the rows of headers need in them. */
  columnWidths(widths: readonly number[], ...headerRows: readonly number[]): this {
    this.widths = [...widths];
    for (const row of headerRows)
      this.format({ range: cellAddress(row, 0), rowHeight: heightFor(this.rowTexts(row), this.widths) });
    return this;
  }

  frozen(rows: number, columns: number): this {
    this.freeze = { rows, columns };
    return this;
  }

  build(): PlannedSheet {
    return {
      name: this.name,
      part: 'example',
      live: this.formulas.length > 0,
      size: this.size(),
      blocks: this.blocks,
      formulas: this.formulas,
      tables: this.tables,
      formats: this.formats,
      widths: this.widths,
      freeze: this.freeze,
      validations: [],
      conditionals: this.conditionals,
      charts: this.charts,
    };
  }

  /** Rows of the longest part, columns that are used. */
  private size(): PlannedSheet['size'] {
    const parts = [
      ...this.blocks.map(({ at, values }) => ({ at, rows: values.length, columns: values[0].length })),
      ...this.formulas,
    ];
    return {
      rows: Math.max(...parts.map(({ rows }) => rows)),
      columns: Math.max(...parts.map(({ at, columns }) => placeOf(at).column + columns)),
    };
  }

  /** The texts that were written into a row, by column. */
  private rowTexts(row: number): string[] {
    const texts = this.widths.map(() => '');
    for (const { at, values } of this.blocks) {
      const first = placeOf(at);
      values[row - first.row]?.forEach((value, offset) => {
        const column = first.column + offset;
        if (column < texts.length) texts[column] = String(value);
      });
    }
    return texts;
  }
}

/** Row and column of an A1 address, counted from 0. */
function placeOf(address: string): { row: number; column: number } {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}
