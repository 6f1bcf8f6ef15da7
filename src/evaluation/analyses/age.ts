import { fnv1a } from '../fnv';
import type { Analysis } from './analysis';
import { checkInputs } from './check-inputs';
import { Input, type Inputs } from './inputs';

/** What an analysis was made from and how it was drawn, eight hexadecimal digits each. */
export interface Fingerprints {
  readonly data: string;
  /**
   * Changes when the sheets would be drawn otherwise: with other rows, names or formulas. What formulas follow by
   * themselves changes nothing, nor does a table that is moved or a sheet that is renamed.
   */
  readonly drawing: string;
}

export const fingerprintsOf = (analysis: Analysis, inputs: Inputs): Fingerprints => {
  const placed = inTheirPlaces(inputs);
  return { data: dataOf(placed), drawing: drawingOf(analysis, placed) };
};

/** Whether the tables have changed in a way that the written sheets do not follow. */
export function isOlder(analysis: Analysis, inputs: Inputs, written: Fingerprints): boolean {
  const placed = inTheirPlaces(inputs);
  if (dataOf(placed) === written.data) return false;
  const broken = checkInputs(analysis, inputs).some(({ severity }) => severity === 'problem');
  return broken || drawingOf(analysis, placed) !== written.drawing;
}

const dataOf = (inputs: Inputs): string =>
  fnv1a(Object.values(inputs).map(({ source }) => JSON.stringify([source.headers, source.rows])));

function drawingOf(analysis: Analysis, inputs: Inputs): string {
  const built = analysis.draw(inputs, 'en').sheets.map((sheet) => sheet.build(sheet.title, 'analysis'));
  return fnv1a(
    built.map(({ blocks, formulas }) =>
      JSON.stringify([blocks, formulas.map(({ at, formula, rows, columns }) => [at, formula, rows, columns])]),
    ),
  );
}

/** The same tables as if each stood in the first cell of a sheet of its own, with no other columns than it needs. */
const inTheirPlaces = (inputs: Inputs): Inputs =>
  Object.fromEntries(Object.entries(inputs).map(([id, input]) => [id, inItsPlace(input)]));

function inItsPlace(input: Input): Input {
  const { table, rows } = input;
  const columns = table.columns.filter(({ id }) => input.has(id));
  return new Input(table, {
    sheet: table.id,
    table: null,
    row: 0,
    column: 0,
    headers: columns.map(({ header }) => header.en),
    rows: Array.from({ length: rows }, (_, row) => columns.map(({ id }) => input.value(id, row))),
    hiddenRows: [],
    mergedAreas: [],
  });
}
