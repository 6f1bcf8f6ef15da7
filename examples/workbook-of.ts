import { readdirSync, readFileSync } from 'node:fs';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { Plan } from '../src/evaluation/plan/plan';
import type { CellValue } from '../src/evaluation/source';
import { saveWorkbook } from '../src/workbench/files/save';
import { createHeadlessGrid } from '../src/workbench/grid/headless';
import { installHost, type Host } from '../src/workbench/office-host/host';
import { writePlan } from '../src/workbook/write/write-plan';

type FunctionMetadata = Parameters<Host['registerFunctions']>[0];

const functionFiles = (): string[] =>
  readdirSync('src/functions', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/functions/${name}`)
    .filter((file) => file.endsWith('.ts') && readFileSync(file, 'utf8').includes('@customfunction'));

async function functionsJson(): Promise<FunctionMetadata> {
  const { metadataJson } = await generateCustomFunctionsMetadata(functionFiles());
  return JSON.parse(metadataJson) as FunctionMetadata;
}

export interface Written {
  /** The plan, each formula with what it gives. */
  readonly plan: Plan;
  readonly bytes: Uint8Array;
}

/** The plan as a workbook, its formulas computed by the functions themselves, in the workbench. */
export async function workbookOf(plan: Plan): Promise<Written> {
  const univer = createHeadlessGrid();
  try {
    const host = installHost(univer);
    const metadata = await functionsJson();
    await import('../src/functions/index');
    await host.registerFunctions(metadata, 'COOP');
    await writePlan(plan, () => {}, new AbortController().signal);
    await removeFirstSheet();
    const computed = await withResults(plan);
    const names = metadata.functions.map(({ id }) => `COOP.${id}`);
    return { plan: computed, bytes: await saveWorkbook(host.book, null, names) };
  } finally {
    univer.dispose();
  }
}

/** A new workbook begins with an empty sheet. */
const removeFirstSheet = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    sheets.items[0].delete();
    await context.sync();
  });

const withResults = async (plan: Plan): Promise<Plan> => ({
  ...plan,
  sheets: await Promise.all(
    plan.sheets.map(async (sheet) => ({
      ...sheet,
      formulas: await Promise.all(
        sheet.formulas.map(async (formula) => ({
          ...formula,
          expected: await cellsAt(sheet.name, formula.at, formula.rows, formula.columns),
        })),
      ),
    })),
  ),
});

const cellsAt = (sheet: string, at: string, rows: number, columns: number): Promise<CellValue[][]> =>
  Excel.run(async (context) => {
    const corner = context.workbook.worksheets.getItem(sheet).getRange(at);
    const cells = corner.getResizedRange(rows - 1, columns - 1).load('values');
    await context.sync();
    return (cells.values as CellValue[][]).map((row) => row.map(rounded));
  });

/** Ten digits are more than a reader compares, and the same on every machine. */
const rounded = (value: CellValue): CellValue => (typeof value === 'number' ? Number(value.toPrecision(10)) : value);
