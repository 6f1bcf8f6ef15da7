import { cellAddress } from '../../src/evaluation/address';
import type { Plan, PlannedSheet } from '../../src/evaluation/plan/plan';
import type { CellValue } from '../../src/evaluation/source';
import {
  classesTable,
  keptTableName,
  rangeNamed,
  type StoredTable,
  type StoredTables,
} from '../../src/evaluation/stored-choices';

export const positionOf = (address: string): { row: number; column: number } => {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
};

/** What will stand in a sheet's cells: values, and what is typed. */
function cellsOf({ blocks, formulas }: PlannedSheet): {
  values: Map<string, CellValue>;
  typed: Map<string, CellValue>;
} {
  const [values, typed] = [new Map<string, CellValue>(), new Map<string, CellValue>()];
  const fill = (cells: Map<string, CellValue>, at: string, rows: readonly (readonly CellValue[])[]) => {
    const { row, column } = positionOf(at);
    rows.forEach((line, down) =>
      line.forEach((cell, right) => cells.set(cellAddress(row + down, column + right), cell)),
    );
  };
  for (const { at, values: rows } of blocks) for (const cells of [values, typed]) fill(cells, at, rows);
  for (const { at, formula, expected } of formulas) {
    fill(values, at, expected);
    typed.set(at, formula);
  }
  return { values, typed };
}

/** The cells of a rectangle, "" where nothing stands. */
const rectangle = (cells: Map<string, CellValue>, [from, to]: string[]): CellValue[][] => {
  const [first, last] = [positionOf(from), positionOf(to)];
  return Array.from({ length: last.row - first.row + 1 }, (_, down) =>
    Array.from(
      { length: last.column - first.column + 1 },
      (_, right) => cells.get(cellAddress(first.row + down, first.column + right)) ?? '',
    ),
  );
};

/** The values of a range with a defined name; null where the plan has none of this name. */
export function rangeOf({ sheets, names }: Plan, name: string): CellValue[][] | null {
  const [, sheetName, cells] = /^='(.+)'!(.+)$/.exec(names.find((one) => one.name === name)?.refersTo ?? '') ?? [];
  const sheet = sheets.find((one) => one.name === sheetName);
  return sheet ? rectangle(cellsOf(sheet).values, cells.replaceAll('$', '').split(':')) : null;
}

/** A table of a plan as the workbook will hold it; null where the plan has none of this name. */
export function tableOf({ sheets }: Plan, name: string): StoredTable | null {
  const sheet = sheets.find(({ tables }) => tables.some((table) => table.name === name));
  if (!sheet) return null;
  const corners = sheet.tables.find((table) => table.name === name)!.range.split(':');
  const { values, typed } = cellsOf(sheet);
  const rows = (cells: Map<string, CellValue>) => rectangle(cells, corners);
  const [headers, ...body] = rows(values);
  return { headers: headers.map(String), values: body, formulas: rows(typed).slice(1) };
}

/** The tables from which an evaluation's choices are read. */
export function storedTables(plan: Plan): StoredTables {
  const names = plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const tableLike = (beginning: string) =>
    tableOf(
      plan,
      names.find((name) => name.startsWith(beginning))!,
    )!;
  const evaluation = tableLike('coop_evaluation');
  return {
    evaluation,
    weights: tableLike('coop_weights'),
    classes: tableOf(plan, classesTable(evaluation)),
    combined: rangeOf(plan, rangeNamed(evaluation, 'combined-range')),
    judgements: rangeOf(plan, rangeNamed(evaluation, 'judgements-range')),
    kept: tableOf(plan, keptTableName(evaluation)),
  };
}
