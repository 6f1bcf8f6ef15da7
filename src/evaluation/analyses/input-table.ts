import type { Text } from '../../models/schema';
import type { CellValue } from '../source';

export interface InputTable {
  /** Such as "coalitions"; part of the table's name. */
  readonly id: string;
  readonly name: Text;
  /** What one row is. */
  readonly caption: Text;
  readonly columns: readonly InputColumn[];
  /** A small teaching example; its names say that it is one. */
  readonly example: readonly (readonly (CellValue | Text)[])[];
  readonly leastRows: number;
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
  | { readonly kind: 'text'; readonly unique?: boolean }
  | { readonly kind: 'number'; readonly min: number; readonly max: number | null }
  /** The first word of a choice is its code in the formulas, where they need one. */
  | { readonly kind: 'choice'; readonly choices: readonly Text[] };
