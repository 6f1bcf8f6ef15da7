/** A cell's value as Office.js reads it: a blank is "". */
export type CellValue = string | number | boolean;

/** A table of the user's, as it stands in the sheet: the header row and everything below it. */
export interface Source {
  /** Name of the worksheet. */
  readonly sheet: string;
  /** Name of the Excel table, or null for a plain range. */
  readonly table: string | null;
  /** Zero-based position of the first header cell in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** One array a row, as wide as the headers. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Indices into `rows` that are hidden by a filter or by hand. */
  readonly hiddenRows: readonly number[];
  /** Addresses of merged areas that touch the range, such as "A3:A5". */
  readonly mergedAreas: readonly string[];
  /** Addresses of the cells that show a text or an error by a formula; none where it is not given. */
  readonly textFormulas?: readonly string[];
  /** Where only some of the table's rows are units: which of them `rows` holds, and of how many. */
  readonly chosen?: { readonly rows: readonly number[]; readonly of: number };
}
