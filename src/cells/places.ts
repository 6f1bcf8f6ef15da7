/** A cell of a range: `argument` is the function's parameter; rows and columns are counted from 1 inside its range. */
export interface CellPlace {
  readonly argument: string;
  readonly row: number;
  readonly column: number;
}

/** A cell of a row or column, counted from 1. */
export interface ItemPlace {
  readonly argument: string;
  readonly item: number;
}

/** Where a value stands: in a table, or in a row or column. */
export type Place = CellPlace | ItemPlace;

export interface Shape {
  readonly argument: string;
  readonly rows: number;
  readonly columns: number;
}
