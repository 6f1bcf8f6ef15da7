import { fingerprintsOf, isOlder } from '../../../src/evaluation/analyses/age';
import { analyses } from '../../../src/evaluation/analyses/analyses';
import type { Analysis } from '../../../src/evaluation/analyses/analysis';
import { checkInputs } from '../../../src/evaluation/analyses/check-inputs';
import { Input, type Inputs } from '../../../src/evaluation/analyses/inputs';
import type { CellValue, Source } from '../../../src/evaluation/source';
import { exampleRows, inputsFor } from './example';

const isValid = (analysis: Analysis, inputs: Inputs) =>
  checkInputs(analysis, inputs).every(({ severity }) => severity !== 'problem');

const withSources = (inputs: Inputs, change: (source: Source) => Source): Inputs =>
  Object.fromEntries(Object.entries(inputs).map(([id, { table, source }]) => [id, new Input(table, change(source))]));

/** The example with one number of each column raised, as far as the result is possible. */
function withOtherNumbers(analysis: Analysis): Inputs {
  const rows: Record<string, CellValue[][]> = {};
  for (const table of analysis.inputs) {
    rows[table.id] = exampleRows(table).map((row) => [...row]);
    table.columns.forEach((_, column) => {
      const row = rows[table.id].find((cells) => typeof cells[column] === 'number');
      if (!row) return;
      const before = row[column] as number;
      row[column] = before * 1.01;
      if (!isValid(analysis, inputsFor(analysis, rows))) row[column] = before;
    });
  }
  return inputsFor(analysis, rows);
}

test.each(analyses.map((analysis) => [analysis.id, analysis] as const))(
  'the sheets of %s follow other numbers and another place, and are older than other rows',
  (_, analysis) => {
    const example = inputsFor(analysis);
    const written = fingerprintsOf(analysis, example);
    const moved = withSources(example, (source) => ({
      ...source,
      sheet: 'Elsewhere',
      row: 40,
      column: 2,
      headers: ['Remark', ...source.headers],
      rows: source.rows.map((row) => ['', ...row]),
    }));
    expect(fingerprintsOf(analysis, moved)).toEqual(written);
    expect(isOlder(analysis, withOtherNumbers(analysis), written)).toBe(false);
    for (const table of analysis.inputs) {
      const fewer = inputsFor(analysis, { [table.id]: exampleRows(table).slice(0, -1) });
      expect([table.id, isOlder(analysis, fewer, written)]).toEqual([table.id, true]);
    }
  },
);
