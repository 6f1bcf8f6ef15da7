import type { CellStyle, ConditionalRule, DataValidation, SheetChart } from 'hucre/xlsx';
import type { Box } from '../grid/address';
import type { Chart } from '../grid/chart';
import type { PageSetup } from '../grid/pages';

/** An end of a data bar, in the words of the extension that Excel 2010 brought. */
export interface DataBarEnd {
  readonly type: 'autoMin' | 'autoMax' | 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula';
  readonly value?: string;
}

/** What the plain rule of a data bar, which is Excel 2007's, does not say. */
export interface DataBarState {
  readonly ends: readonly [DataBarEnd, DataBarEnd];
  readonly negativeColor: string;
  readonly isGradient: boolean;
  readonly showsValue: boolean;
}

export type ConditionalState = ConditionalRule & { readonly bar?: DataBarState };

/** A file may bring a rule that cannot be written anew; it is refused when somebody changes it. */
export type ValidationState = DataValidation & { readonly isUnwritable?: true };

export interface CellState {
  readonly value: string | number | boolean | null;
  readonly isError: boolean;
  /** As the file holds it, without "=". */
  readonly formula: string | null;
  /** The range that the formula fills, when it is more than its own cell. */
  readonly spill: string | null;
  readonly style: CellStyle | null;
}

export interface LineState {
  /** Pixels, or null for the sheet's usual size. */
  readonly size: number | null;
  readonly isHidden: boolean;
}

export interface TableState {
  readonly name: string;
  readonly box: Box;
  readonly columns: readonly string[];
  readonly style: string;
}

export interface ChartState {
  /** What is compared: it names sheets by their identifiers, so that a renamed sheet changes no chart. */
  readonly chart: Chart;
  readonly written: SheetChart;
}

/** A sheet as it is to stand in the file. Things that came with the file are known by their identifiers. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly tabColor: string | null;
  readonly showsGridlines: boolean;
  /** By "row,column". */
  readonly cells: ReadonlyMap<string, CellState>;
  readonly rows: ReadonlyMap<number, LineState>;
  readonly columns: ReadonlyMap<number, LineState>;
  readonly merges: readonly string[];
  /** How it is printed; null as long as nobody has set it. */
  readonly page: PageSetup | null;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly tables: ReadonlyMap<string, TableState>;
  readonly validations: ReadonlyMap<string, ValidationState>;
  readonly conditionals: ReadonlyMap<string, ConditionalState>;
  readonly charts: ReadonlyMap<string, ChartState>;
  /** Whether each row and column still stands where it stood in the file. */
  readonly isInPlace: boolean;
}

export interface NameState {
  readonly name: string;
  readonly formula: string;
  /** The sheet's identifier, or null for a name of the whole workbook. */
  readonly sheet: string | null;
}

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameState[];
  readonly activeSheet: string;
}
