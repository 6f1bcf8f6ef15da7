import { textIn, type Analysis } from '../../../src/evaluation/analyses/analysis';
import { Input, inputTableName, type Inputs } from '../../../src/evaluation/analyses/inputs';
import type { InputTable } from '../../../src/evaluation/analyses/input-table';
import type { CellValue, Source } from '../../../src/evaluation/source';
import type { Language } from '../../../src/locales';

/** An input table as it is read when its teaching example, or other rows, stand in it. */
export function sourceFor(
  analysis: Pick<Analysis, 'model'>,
  table: InputTable,
  language: Language = 'en',
  rows: readonly (readonly CellValue[])[] = exampleRows(table, language),
): Source {
  return {
    sheet: textIn(language, table.name),
    table: inputTableName(analysis, table),
    row: 3,
    column: 0,
    headers: table.columns.map(({ header }) => textIn(language, header)),
    rows,
    hiddenRows: [],
    mergedAreas: [],
  };
}

export const exampleRows = (table: InputTable, language: Language = 'en'): CellValue[][] =>
  table.example.map((row) => row.map((cell) => (typeof cell === 'object' ? textIn(language, cell) : cell)));

/** All inputs of an analysis, with its example or with the given rows in place of an example's. */
export const inputsFor = (
  analysis: Analysis,
  rows: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {},
  language: Language = 'en',
): Inputs =>
  Object.fromEntries(
    analysis.inputs.map((table) => [
      table.id,
      new Input(table, sourceFor(analysis, table, language, rows[table.id] ?? exampleRows(table, language))),
    ]),
  );
