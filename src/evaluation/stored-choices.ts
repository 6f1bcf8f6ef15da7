import * as z from 'zod';
import { translator } from '../locales';
import { combinations, type Combination } from '../methods/weighting/combine';
import { combinedColumns } from './plan/combined-cells';
import { firstWord } from './stored';
import { dataWeightings, givenOrigins, type DataWeighting, type GivenWeights } from './weight-origins';
import type { Preparation } from './evaluation';
import { headerKey } from './header-key';
import { missingChoices } from './preparation';
import type { CellValue } from './source';
import type { WeightKey } from './plan/layout';

/** One end of a scale as it stands in the table of weights: fixed, following the data by a formula, or none. */
export type StoredEnd = number | 'data' | null;

/** A line of the table of weights. */
export interface StoredIndicator {
  readonly code: string;
  /** Where its values come from, by the headers of the user's columns. */
  readonly data: string;
  readonly direction: 'benefit' | 'cost' | 'target' | null;
  readonly low: StoredEnd;
  readonly high: StoredEnd;
  readonly weight: number | null;
}

/** What is needed besides the summary to change an evaluation: what its steps had chosen, as its tables tell it now. */
export interface StoredChoices {
  /** Where the data stood when it was written. */
  readonly place: { readonly sheet: string; readonly table: string | null; readonly address: string };
  /** The defined name of the data, which follows when sheets are renamed or cells move. */
  readonly sourceName: string;
  /** Code of the model's profile, or null for its own weights. */
  readonly profile: string | null;
  /** The column that names the units, as `columnReference` writes it; null where the rows do. */
  readonly unitColumn: string | null;
  /** The column of the peer groups in the same way; null where all are peers. */
  readonly peers: string | null;
  readonly indicators: readonly StoredIndicator[];
  /** What was done with missing values and outliers; the groups by the header of their column. */
  readonly preparation: Omit<Preparation, 'groups'> & { readonly groups: string | null };
  /** The year by the header of its column, and the units that take no part. */
  readonly year: { readonly column: string; readonly value: string } | null;
  readonly unitsLeftOut: readonly string[];
  /** Cells of the answers of an interview; null where there was none. */
  readonly judgements: readonly (readonly CellValue[])[] | null;
  /** Why what the check found is right, by the key of the finding. */
  readonly kept: Readonly<Record<string, string>>;
  /** Null where weights are not combined. */
  readonly combination: StoredCombination | null;
  /** Cut-offs of the classes, or null where there are none. */
  readonly cutoffs: readonly number[] | null;
}

/** The parts of combined weights; `weights` are the given ones, by code, as they stand in the sheet. */
export interface StoredCombination {
  readonly given: GivenWeights['from'];
  readonly data: DataWeighting;
  readonly combination: Combination;
  /** Null where the way of combining knows no part. */
  readonly part: number | null;
  readonly weights: Readonly<Record<string, number>>;
}

/** What stands for a table or a column that there is not. */
export const nothing = '–';

const columnOrNothing = z
  .string()
  .default(nothing)
  .transform((text) => (text.startsWith('[') ? text : null));

const choicesSchema = z.object({
  'source-sheet': z.coerce.string(),
  'source-table': z.coerce.string().transform((name) => (name === nothing ? null : name)),
  'source-range': z.string(),
  'source-name': z.string().default(''),
  profile: firstWord.transform((code) => (code === nothing ? null : code)).default(null),
  'unit-column': z.string().transform((text) => (text.startsWith('[') ? text : null)),
  'peer-groups': columnOrNothing,
  missing: z
    .string()
    .default('leave')
    .transform((text) => missingChoices.find((choice) => text.startsWith(`${choice}:`)) ?? 'leave'),
  'missing-groups': columnOrNothing,
  outliers: z
    .string()
    .default('')
    .transform((text) => /^treat ([^:]*)/.exec(text)?.[1].split(' ') ?? []),
  year: z
    .string()
    .default(nothing)
    .transform((text) => {
      const [, column, value] = /^(\[.*\]) = (.*)$/s.exec(text) ?? [];
      return column === undefined ? null : { column, value };
    }),
  'units-left-out': z.coerce
    .string()
    .default(nothing)
    .transform((text) => (text === nothing ? [] : text.split('; '))),
});

/** A table with its header row: values, and what was typed, in which formulas begin with "=". */
export interface StoredTable {
  readonly headers: readonly string[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

export interface StoredTables {
  readonly evaluation: StoredTable;
  readonly weights: StoredTable;
  readonly classes: StoredTable | null;
  /** Cells of the range of combined weights; null where there is none. */
  readonly combined: readonly (readonly CellValue[])[] | null;
  /** Cells of the range of judgements; null where there is none. */
  readonly judgements: readonly (readonly CellValue[])[] | null;
  /** What the check found and is kept; null where nothing is. */
  readonly kept: StoredTable | null;
}

export type ChoicesReading =
  | { readonly kind: 'choices'; readonly choices: StoredChoices }
  | { readonly kind: 'damaged'; readonly keys: readonly string[] };

/** Reads the tables of an evaluation, whatever their language, or names the rows and columns that are missing. */
export function readChoices({
  evaluation,
  weights,
  classes,
  combined,
  judgements,
  kept,
}: StoredTables): ChoicesReading {
  const parsed = choicesSchema.safeParse(Object.fromEntries(evaluation.values.map((row) => [row[0], row[2]])));
  const lost = needed
    .filter((key) => columnOf(weights, key) === -1)
    .map((key) => translator('en')(`sheets.head.${key}`));
  if (!parsed.success || lost.length > 0) {
    const rows = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
    return { kind: 'damaged', keys: [...new Set([...rows, ...lost])] };
  }
  const choices: StoredChoices = {
    place: {
      sheet: parsed.data['source-sheet'],
      table: parsed.data['source-table'],
      address: parsed.data['source-range'],
    },
    sourceName: parsed.data['source-name'],
    profile: parsed.data.profile,
    unitColumn: parsed.data['unit-column'],
    peers: parsed.data['peer-groups'],
    preparation: {
      missing: parsed.data.missing,
      groups: parsed.data['missing-groups'],
      treated: parsed.data.outliers,
    },
    year: parsed.data.year,
    unitsLeftOut: parsed.data['units-left-out'],
    kept: Object.fromEntries((kept?.values ?? []).map((row) => [String(row[0]), String(row[3])])),
    indicators: weights.values.map((_, row) => indicatorIn(weights, row)),
    judgements,
    combination: combined && combinationIn(evaluation, combined),
    cutoffs: classes && classes.values.slice(0, -1).map((row) => Number(row[1])),
  };
  return { kind: 'choices', choices };
}

/** Name of the table of what is kept, or what stands there in its place. */
export const keptTableName = ({ values }: StoredTable): string =>
  String(values.find(([key]) => key === 'kept-table')?.[2] ?? nothing);

/** Name of the table of classes, or what stands there in its place. */
export const classesTable = ({ values }: StoredTable): string =>
  String(values.find(([key]) => key === 'classes-table')?.[2] ?? nothing);

/** Name of a range that only some evaluations have, such as that of combined weights. */
export const rangeNamed = ({ values }: StoredTable, key: 'combined-range' | 'judgements-range'): string =>
  String(values.find(([name]) => name === key)?.[2] ?? nothing);

const combinationSchema = z.object({
  'weights-given': firstWord.pipe(z.enum(givenOrigins)),
  'weights-data': firstWord.pipe(z.enum(dataWeightings)),
  'weights-combination': firstWord.pipe(z.enum(combinations)),
});

/** Lines with a code hold a given weight; the last line holds the part. */
function combinationIn(evaluation: StoredTable, cells: readonly (readonly CellValue[])[]): StoredCombination | null {
  const parsed = combinationSchema.safeParse(Object.fromEntries(evaluation.values.map((row) => [row[0], row[2]])));
  if (!parsed.success) return null;
  const lines = cells.filter((row) => row[combinedColumns.code] !== '');
  const part = cells.at(-1)?.[combinedColumns.given];
  return {
    given: parsed.data['weights-given'],
    data: parsed.data['weights-data'],
    combination: parsed.data['weights-combination'],
    part: typeof part === 'number' ? part : null,
    weights: Object.fromEntries(
      lines.map((row) => [String(row[combinedColumns.code]).trim(), Number(row[combinedColumns.given])]),
    ),
  };
}

const needed: readonly WeightKey[] = ['code', 'data', 'weight', 'low', 'high'];

const columnOf = ({ headers }: StoredTable, key: WeightKey): number =>
  headers.findIndex((header) => headerKey(header) === key);

function indicatorIn(table: StoredTable, row: number): StoredIndicator {
  const cell = (key: WeightKey): CellValue => table.values[row][columnOf(table, key)] ?? '';
  const weight = cell('weight');
  return {
    code: String(cell('code')).trim(),
    data: String(cell('data')),
    direction: directionIn(String(cell('direction'))),
    low: endIn(table, row, 'low'),
    high: endIn(table, row, 'high'),
    weight: typeof weight === 'number' ? weight : null,
  };
}

const directionIn = (word: string): StoredIndicator['direction'] =>
  (['benefit', 'cost', 'target'] as const).find((direction) =>
    (['en', 'zh-CN'] as const).some((language) => translator(language)(`sheets.direction.${direction}`) === word),
  ) ?? null;

/** The plan writes MIN and MAX where a scale follows the data; any other formula of the user's counts by its value. */
function endIn(table: StoredTable, row: number, end: 'low' | 'high'): StoredEnd {
  const column = columnOf(table, end);
  if (/^=(MIN|MAX)\(/i.test(String(table.formulas[row][column]))) return 'data';
  const value = table.values[row][column];
  return typeof value === 'number' ? value : null;
}
