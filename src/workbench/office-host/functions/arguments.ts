import type { Nullable } from '@univerjs/core';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import type { ParameterDescription } from './metadata';

/** How a blank cell reaches a function: Excel's builds differ. */
export type Blank = null | '' | 0;

type Grid = unknown[][];

/** A cell or a range as the engine has it; null is an argument that was left out. */
function toCode(value: BaseValueObject, blank: Blank): unknown {
  const one = (cell: Nullable<BaseValueObject>) => (!cell || cell.isNull() ? blank : cell.getValue());
  if (!value.isArray()) return value.isNull() ? null : value.getValue();
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_r, row) =>
    Array.from({ length: array.getColumnCount() }, (_c, column) => one(array.get(row, column))),
  );
}

/** Excel hands the first error among the arguments on without calling the function. */
export function firstError(given: readonly BaseValueObject[]): BaseValueObject | null {
  for (const value of given) {
    if (value.isError()) return value;
    if (!value.isArray()) continue;
    let error: BaseValueObject | null = null;
    (value as ArrayValueObject).iterator((cell) => {
      if (!cell?.isError()) return;
      error = cell;
      return false;
    });
    if (error) return error;
  }
  return null;
}

const isLeftOut = (value: unknown) => value === null || value === undefined;

function shaped(value: unknown, { dimensionality }: ParameterDescription): unknown {
  if (isLeftOut(value)) return null;
  if (dimensionality === 'matrix') return Array.isArray(value) ? value : [[value]];
  return Array.isArray(value) ? (value as Grid)[0]![0] : value;
}

/** The arguments as Excel passes them: in the shape of the metadata, null for what was left out. */
export function argumentsFor(
  parameters: readonly ParameterDescription[],
  given: readonly BaseValueObject[],
  blank: Blank,
): unknown[] {
  return parameters.map((parameter, index) => {
    if (!parameter.repeating) return index < given.length ? shaped(toCode(given[index]!, blank), parameter) : null;
    return given.slice(index).map((value) => shaped(toCode(value, blank), parameter));
  });
}
