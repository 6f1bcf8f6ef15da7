import { readdirSync, readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { books } from '../../examples/books';
import { workbookOf } from '../../examples/workbook-of';
import type { Plan } from '../../src/evaluation/plan/plan';
import { exampleIds } from '../../src/taskpane/state/example-ids';
import { committedPlan } from './committed-plan';

test('the pane offers every example, and each has its file and its plan', () => {
  expect(Object.keys(books).sort()).toEqual([...exampleIds].sort());
  const files = (folder: string, extension: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(extension))
      .map((name) => name.slice(0, -extension.length))
      .sort();
  expect(files('examples', '.xlsx')).toEqual([...exampleIds].sort());
  expect(files('examples/plans', '.json')).toEqual([...exampleIds].sort());
});

test('no two examples share a sheet or a table, so that all fit into one workbook', () => {
  const sheets = Object.values(books).flatMap((book) => book.sheets);
  const names = sheets.flatMap(({ name, tables }) => [name, ...tables.map((table) => table.name)]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test.each(exampleIds)('%s: what is kept is what its script and the functions give today', async (id) => {
  jest.resetModules();
  const { plan } = await workbookOf(books[id]);
  const errors = plan.sheets.flatMap(({ name, formulas }) =>
    formulas.flatMap(({ at, expected }) => (expected.flat().some(isError) ? [`${name}!${at}`] : [])),
  );
  expect(errors).toEqual([]);
  expect(plan).toEqual(committedPlan(id));
});

const isError = (value: unknown): boolean => typeof value === 'string' && value.startsWith('#');

test.each(exampleIds)('%s: the file shows what the plan says', async (id) => {
  const plan = committedPlan(id);
  const { sheets } = await readXlsx(readFileSync(`examples/${id}.xlsx`));
  expect(sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
  expect(sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name)).sort()).toEqual(tableNames(plan));
  plan.sheets.forEach(({ formulas, blocks }, at) => {
    for (const { at: address, values } of [
      ...blocks,
      ...formulas.map((one) => ({ at: one.at, values: one.expected })),
    ]) {
      const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(address)!;
      const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const shown = values.map((row, down) =>
        row.map((_, across) => sheets[at].rows[Number(number) - 1 + down]?.[column + across] ?? ''),
      );
      expect({ address, cells: rounded(shown) }).toEqual({ address, cells: rounded(values) });
    }
  });
});

const tableNames = (plan: Plan): string[] => plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort();

const rounded = (cells: readonly (readonly unknown[])[]) =>
  cells.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(10)) : cell)));
