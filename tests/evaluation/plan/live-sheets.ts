import type { CellValue, Source } from '../../../src/evaluation/source';
import type { Plan, PlannedSheet } from '../../../src/evaluation/plan/plan';
import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { installHost } from '../../../src/workbench/office-host/host';
import { writePlan } from '../../../src/workbook/write/write-plan';
import { registerProductFunctions } from '../../product-functions';

/** A workbook with the source's cells and the real COOP functions, into which plans are written and read back. */
export function liveSheets() {
  let close: () => void;
  beforeEach(async () => {
    const univer = createHeadlessGrid();
    const host = installHost(univer);
    close = () => univer.dispose();
    await registerProductFunctions(host);
  });
  afterEach(() => close());

  const set = (sheet: string, address: string, values: CellValue[][]): Promise<void> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.getResizedRange(values.length - 1, values[0].length - 1).values = values;
      await context.sync();
    });

  const addSource = async (source: Source): Promise<void> => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(source.sheet);
      await context.sync();
    });
    await set(source.sheet, 'A1', [[...source.headers], ...source.rows.map((row) => [...row])]);
  };

  const read = (sheet: string, address: string, rows: number, columns: number): Promise<CellValue[][]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      const cells = range.getResizedRange(rows - 1, columns - 1).load('values');
      await context.sync();
      return cells.values as CellValue[][];
    });

  const write = (plan: Plan): Promise<void> => writePlan(plan, () => {}, new AbortController().signal);

  /** Every formula of the plan must show in the sheet what the evaluation calculated. */
  const expectAsCalculated = async (sheets: readonly PlannedSheet[]): Promise<void> => {
    for (const { name, formulas } of sheets) {
      const ends = formulas.map(({ at, rows, columns }) => {
        const { row, column } = placeOf(at);
        return { row: row + rows, column: column + columns };
      });
      const shown = await read(
        name,
        'A1',
        Math.max(1, ...ends.map(({ row }) => row)),
        Math.max(1, ...ends.map(({ column }) => column)),
      );
      for (const { at, formula, rows, columns, expected } of formulas) {
        const { row, column } = placeOf(at);
        const cells = shown.slice(row, row + rows).map((line) => line.slice(column, column + columns));
        expectSame(cells, expected, `${name}!${at} ${formula}`);
      }
    }
  };

  return { addSource, set, read, write, expectAsCalculated };
}

/** Row and column of a cell, counted from 0. */
function placeOf(address: string): { row: number; column: number } {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}

function expectSame(shown: CellValue[][], expected: readonly (readonly CellValue[])[], place: string): void {
  const rounded = (cells: readonly (readonly CellValue[])[]) =>
    cells.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(10)) : cell)));
  expect({ place, cells: rounded(shown) }).toEqual({ place, cells: rounded(expected) });
}
