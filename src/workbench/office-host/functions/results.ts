import type { ErrorType } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { CustomFunctionError } from './associations';

export const errorResult = (code: string, message = ''): BaseValueObject =>
  ErrorValueObject.create(code as ErrorType, message);

function toCell(value: unknown): BaseValueObject {
  if (typeof value === 'number') return Number.isFinite(value) ? NumberValueObject.create(value) : errorResult('#NUM!');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (value instanceof CustomFunctionError) return errorResult(value.code, value.message);
  // Excel shows null inside a result as 0.
  if (value === null || value === undefined) return NumberValueObject.create(0);
  return StringValueObject.create(String(value));
}

/** What a function answered, as the engine takes it: one cell, or rows that spill. */
export function toResult(answer: unknown): BaseValueObject {
  if (!Array.isArray(answer)) return toCell(answer);
  const rows = answer as unknown[][];
  const columnCount = rows[0]?.length ?? 0;
  if (columnCount === 0 || rows.some((row) => row.length !== columnCount)) {
    throw new CustomFunctionError('#VALUE!', 'The rows of a result have the same number of columns, at least one.');
  }
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toCell)),
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
