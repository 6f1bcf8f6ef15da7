import type { Direction, Matrix } from '../../methods/matrix';
import { normalize, type NormalizationName } from '../../methods/normalization/normalize';
import { weighted } from '../../methods/ranking/weighted';
import type { Text } from '../../models/schema';
import type { MethodChoiceKey } from '../methods/method';
import type { DataWeighting } from '../weight-origins';
import { where, type StepMatrix, type StepSheet } from './step-sheet';
import { words } from './words';

/** What the steps of a method are made from: the numbers it computes with, and the cells where they stand. */
export interface StepInput {
  readonly sheet: StepSheet;
  readonly data: Matrix;
  readonly weights: readonly number[];
  readonly directions: readonly Direction[];
  readonly choice: MethodChoiceKey | undefined;
  readonly table: StepMatrix;
  /** Names of the indicators. */
  readonly names: readonly string[];
  /** The row of weights, and one of them. */
  readonly weightCells: string;
  readonly weightCell: (indicator: number) => string;
  /** The cells of the directions; null where every indicator is a benefit. */
  readonly directionCells: string | null;
  /** What means of dimensions look at, of the units that take part. */
  readonly dimensions: readonly StepDimension[];
  readonly coverage: readonly number[];
  readonly scores: readonly number[];
}

export interface StepDimension {
  readonly code: string;
  readonly name: Text;
  /** Positions of its indicators, which stand side by side. */
  readonly members: readonly number[];
  readonly weight: number;
  /** NaN where it has no value. */
  readonly points: readonly number[];
}

/** Draws the steps and answers with the cells of the scores that they end in. */
export type MethodSteps = (input: StepInput) => string;

/** What both steps of weights and of methods start from. */
export type TableInput = Pick<StepInput, 'sheet' | 'data' | 'directions' | 'directionCells' | 'table' | 'names'>;

/** Draws how weights come from the data. */
export type WeightSteps = (input: TableInput & { readonly weighting: DataWeighting }) => void;

export interface Normalised {
  readonly cells: StepMatrix;
  readonly numbers: Matrix;
}

/** The normalised table, by the same function as the method's own. */
export function normalised(input: TableInput, name: NormalizationName): Normalised {
  const { sheet, data, directions, directionCells, table } = input;
  const numbers = normalize(data, directions, name);
  const formula = `COOP.NORMALIZE(${table.all},${directionCells ?? ''},"${name}")`;
  return { cells: sheet.matrix(words.normalised, formula, numbers), numbers };
}

/** Each value of a table times the weight of its indicator. */
export function weightedTable(
  { sheet, weights, weightCells }: StepInput,
  { cells, numbers }: Normalised,
  title = words.weighted,
): Normalised {
  const products = weighted(numbers, weights);
  return { cells: sheet.matrix(title, where(cells.all, `${cells.all}*${weightCells}`), products), numbers: products };
}

/** The best value of an indicator among the cells of a column is its largest one, or its smallest where less is better. */
export const bestOf = (direction: Direction, cells: string): string =>
  `${direction === 'cost' ? 'MIN' : 'MAX'}(${cells})`;
export const worstOf = (direction: Direction, cells: string): string =>
  `${direction === 'cost' ? 'MAX' : 'MIN'}(${cells})`;

/** One number for each row of a table. */
export const byRow = ({ rows, columns, values }: Matrix, figure: (row: Float64Array) => number): Float64Array =>
  Float64Array.from({ length: rows }, (_, row) => figure(values.subarray(row * columns, (row + 1) * columns)));

/** One number for each column of a table. */
export const byColumn = ({ columns, values }: Matrix, figure: (column: Float64Array) => number): Float64Array =>
  Float64Array.from({ length: columns }, (_, column) => figure(values.filter((_, at) => at % columns === column)));
