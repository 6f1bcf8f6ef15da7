import type { Text } from '../../models/schema';
import type { CellValue } from '../source';

export interface InputTable {
  /** Such as "coalitions"; part of the table's name. */
  readonly id: string;
  readonly name: Text;
  /** What one row is. */
  readonly caption: Text;
  readonly columns: readonly InputColumn[];
  /** A small teaching example, whose names say that it is one; or what stands there to begin with. */
  readonly example: readonly (readonly (CellValue | Text)[])[];
  readonly leastRows: number;
  /** True where the rows are no example but a list to keep, such as a codebook. */
  readonly isList?: boolean;
}

export interface InputColumn {
  readonly id: string;
  readonly header: Text;
  readonly definition: Text;
  readonly content: InputContent;
  /** A cell of another column may be left blank. */
  readonly required: boolean;
}

export type InputContent =
  /** `from` offers the names in a column of another input table that stands before this one. */
  | {
      readonly kind: 'text';
      readonly unique?: boolean;
      readonly from?: { readonly table: string; readonly column: string };
    }
  | { readonly kind: 'number'; readonly min: number; readonly max: number | null }
  /** The first word of a choice is its code in the formulas, where they need one. */
  | { readonly kind: 'choice'; readonly choices: readonly Text[] };
