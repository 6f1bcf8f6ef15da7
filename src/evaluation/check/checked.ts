import type { Language } from '../../locales';
import type { Evaluation } from '../evaluation';
import { numberIn, unitNames, readValues } from '../values';

/** An evaluation as its checks look at it: each number is read once. */
export interface Checked {
  readonly evaluation: Evaluation;
  /** Units × indicators in use, NaN where missing. */
  readonly values: readonly (readonly number[])[];
  /** The same by code, with the values beside. */
  readonly read: ReadonlyMap<string, Float64Array>;
  /** The same by indicator. */
  readonly columns: readonly Float64Array[];
  /** The same without the missing ones. */
  readonly present: readonly Float64Array[];
  readonly names: readonly string[];
  readonly language: Language;
  /** Numbers of one of the user's columns, NaN where there is none. */
  readonly numbers: (column: number) => Float64Array;
}

export function checkedData(evaluation: Evaluation, language: Language): Checked {
  const { rows } = evaluation.source;
  const read = readValues(evaluation);
  const columns = evaluation.indicators.map(({ code }) => read.get(code)!);
  const numbers = new Map<number, Float64Array>();
  return {
    evaluation,
    values: rows.map((_, row) => columns.map((column) => column[row])),
    read,
    columns,
    present: columns.map(presentIn),
    names: unitNames(evaluation),
    language,
    numbers: (column) => {
      const known = numbers.get(column) ?? gather(rows.length, (row) => numberIn(rows[row][column]));
      numbers.set(column, known);
      return known;
    },
  };
}

/** Typed arrays are filled by hand: `from` and `filter` are slow, and there are many numbers. */
function gather(length: number, value: (row: number) => number): Float64Array {
  const gathered = new Float64Array(length);
  for (let row = 0; row < length; row++) gathered[row] = value(row);
  return gathered;
}

function presentIn(column: Float64Array): Float64Array {
  const present = new Float64Array(column.length);
  let count = 0;
  for (const value of column) if (!Number.isNaN(value)) present[count++] = value;
  return present.subarray(0, count);
}
