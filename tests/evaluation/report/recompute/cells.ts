import type { CellValue } from '../../../../src/evaluation/source';

/** The cells that a reader of the paragraph can look up: ranges by name, tables with their header row, and the data. */
export interface NamedCells {
  range(name: string): Promise<CellValue[][]>;
  area(sheet: string, address: string): Promise<CellValue[][]>;
  table(name: string): Promise<CellValue[][]>;
}

export const numberOrNaN = (cell: CellValue | undefined): number => (typeof cell === 'number' ? cell : NaN);

/** The headings of the table of weights in both languages. */
const headings = {
  code: ['Code', '代码'],
  dimension: ['Dimension', '维度'],
  direction: ['Direction', '方向'],
  low: ['Scale from', '刻度起点'],
  high: ['Scale to', '刻度终点'],
  weight: ['Weight', '权重'],
};

/** The table of weights, a row an indicator and then what is read beside them. */
export class WeightsTable {
  private readonly header: string[];
  private readonly rows: CellValue[][];

  constructor([header, ...rows]: CellValue[][]) {
    this.header = header.map(String);
    this.rows = rows;
  }

  column(key: keyof typeof headings | { readonly heading: string }): CellValue[] {
    const names = typeof key === 'string' ? headings[key] : [key.heading];
    const at = this.header.findIndex((title) => names.includes(title));
    return this.rows.map((row) => row[at] ?? '');
  }
}
