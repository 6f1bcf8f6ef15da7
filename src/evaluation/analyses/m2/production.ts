import { matrixOf, type Matrix } from '../../../methods/matrix';
import type { AnalysisFinding } from '../analysis';
import { problem } from '../check-inputs';
import { both } from '../columns';
import type { Input } from '../inputs';

/** Efficiency is a ratio: what goes in and what comes out must be above 0 in every row. */
export const notPositive = (input: Input, columns: readonly string[]): AnalysisFinding[] =>
  columns.flatMap((column) =>
    input
      .numbers(column)
      .flatMap((value, row) =>
        value > 0
          ? []
          : [
              problem(
                both(
                  'Efficiency needs a value above 0 here. Leave the row out if there is none.',
                  '效率计算要求此处大于 0；确实没有时请删去该行。',
                ),
                input.place(column, row),
              ),
            ],
      ),
  );

export const matrixFrom = (input: Input, columns: readonly string[], rows: readonly number[]): Matrix =>
  matrixOf(rows.map((row) => columns.map((column) => input.number(column, row))));
