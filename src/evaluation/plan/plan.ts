import type { CellValue } from '../source';

/**
 * What will be written, as data: shown to the user as a preview, applied by one function of the workbook room,
 * and testable without Excel. Addresses are A1 addresses inside their sheet unless they carry a sheet name.
 */
export interface Plan {
  /** In the order in which they stand in the workbook. Names are unique in the workbook when the plan is made. */
  readonly sheets: readonly PlannedSheet[];
  /** Defined names of the workbook, such as coop_points, with the absolute range they refer to ("='Points'!$B$3:$K$33"). */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** The sheet that is shown when everything is written. */
  readonly activate: string;
}

export interface PlannedSheet {
  readonly name: string;
  /** Which part of the evaluation this is; the pane takes its caption and icon from it. */
  readonly part:
    | 'template'
    | 'model'
    | 'example'
    | 'evaluation'
    | 'weights'
    | 'judgements'
    | 'combined'
    | 'values'
    | 'points'
    | 'ranking'
    | 'robustness'
    | 'steps'
    | 'change'
    | 'input'
    | 'analysis'
    | 'report';
  /** True where the cells are formulas that follow the user's data. */
  readonly live: boolean;
  /** Rows and columns of the main table without its headers, for the preview. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly blocks: readonly Block[];
  readonly formulas: readonly ArrayFormula[];
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  readonly formats: readonly Format[];
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  readonly conditionals: readonly Conditional[];
  readonly charts: readonly PlannedChart[];
  /** Cells that become one, for texts that run over several columns. */
  readonly merges?: readonly string[];
  /** How it is printed; a sheet without it is printed as Excel likes. */
  readonly page?: PlannedPage;
}

/** A sheet for A4, portrait. */
export interface PlannedPage {
  readonly area: string;
  /** Cells in the row with which a new page begins. */
  readonly breaks: readonly string[];
}

/** Constants, written as they are: a text that begins with "=" stays a text. */
export interface Block {
  readonly at: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** One formula in one cell; it may spill over `rows` × `columns`. */
export interface ArrayFormula {
  readonly at: string;
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  /** What the formula gives now by the evaluation's own calculation, for the preview. */
  readonly expected: readonly (readonly CellValue[])[];
}

export interface Format {
  readonly range: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Colours as "#RRGGBB". */
  readonly color?: string;
  readonly fill?: string;
  readonly size?: number;
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  readonly align?: 'Left' | 'Center' | 'Right';
  /** Text begins at the top of the cell. */
  readonly top?: boolean;
  /** Height of each of the rows in points, for texts that wrap. */
  readonly rowHeight?: number;
}

export interface Validation {
  readonly range: string;
  readonly rule:
    | { readonly kind: 'decimal'; readonly min: number; readonly max: number | null }
    | { readonly kind: 'list'; readonly values: readonly string[] }
    /** A list that stands in cells, perhaps of another sheet. */
    | { readonly kind: 'listed'; readonly cells: string };
  readonly prompt: { readonly title: string; readonly message: string };
  readonly error: { readonly title: string; readonly message: string };
}

export type Conditional =
  | {
      readonly kind: 'data-bar';
      readonly range: string;
      readonly color: string;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly kind: 'color-scale';
      readonly range: string;
      readonly low: string;
      readonly high: string;
      readonly min: number;
      readonly max: number;
    }
  /** `formula` is relative to the first cell of the range. */
  | { readonly kind: 'formula'; readonly range: string; readonly formula: string; readonly fill: string };

export interface PlannedChart {
  readonly name: string;
  readonly kind: 'bar' | 'stacked-bar' | 'column' | 'line' | 'scatter' | 'radar';
  readonly title: string;
  /** A legend stands below the chart where there are several; one that is hidden says nothing to a legend. */
  readonly series: readonly PlannedSeries[];
  /** Of bars it is the horizontal one. */
  readonly valueAxis?: PlannedAxis;
  /** Of a scatter it is the axis of x; elsewhere names stand on it, and it has no ends. */
  readonly categoryAxis?: PlannedAxis;
  /** Cells of the upper left and the lower right corner. */
  readonly from: string;
  readonly to: string;
}

/** Addresses without a sheet lie on the chart's own. */
export interface PlannedSeries {
  readonly name: string;
  readonly values: string;
  /** The names of the values; of a scatter their x. */
  readonly categories: string;
  readonly color: string;
  /** `reference`: a dashed line without marks, such as a threshold. `hidden`: only the place where the next bar begins. */
  readonly look?: 'reference' | 'hidden';
}

/** An end that is left out is chosen by Excel. */
export interface PlannedAxis {
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
}
