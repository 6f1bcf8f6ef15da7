/** A series as the sheet holds it now. */
export interface SeriesData {
  readonly name: string;
  /** The categories; of a scatter numbers stand in `x`. */
  readonly categories: readonly string[];
  readonly x: readonly number[];
  readonly values: readonly number[];
  readonly color: string;
  readonly isDashed: boolean;
  /** Null where no mark stands on its points. */
  readonly mark: string | null;
}

export interface AxisData {
  readonly title: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface ChartData {
  /** A value of Excel.ChartType. */
  readonly type: string;
  readonly title: string;
  readonly legend: boolean;
  readonly series: readonly SeriesData[];
  readonly valueAxis: AxisData;
  readonly categoryAxis: AxisData;
}
