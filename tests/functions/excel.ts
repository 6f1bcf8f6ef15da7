import { buildSync } from 'esbuild';
import { createContext, runInContext } from 'node:vm';

export type Cell = string | number | boolean | null;
export type Range = readonly (readonly Cell[])[];
export type Argument = Range | Cell;

/** The error value that a cell shows, with the message beside it. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const script = buildSync({
  entryPoints: ['src/functions/index.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
}).outputFiles[0].text;

/**
 * Loads the bundled functions into a plain JavaScript engine that knows nothing but CustomFunctions, as Excel's does,
 * and calls them with what Excel passes.
 */
export function openExcel(displayLanguage?: 'en-US' | 'zh-CN') {
  const functions = new Map<string, (...given: unknown[]) => unknown>();
  const globals = createContext({
    CustomFunctions: {
      associate: (id: string, run: (...given: unknown[]) => unknown) => functions.set(id, run),
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
      Error: ExcelError,
    },
    ...(displayLanguage && { Office: { context: { displayLanguage } } }),
  });
  runInContext(script, globals);

  return {
    ids: [...functions.keys()],
    call(id: string, ...given: Argument[]): (string | number | boolean)[][] {
      const run = functions.get(id);
      if (!run) throw new Error(`No function ${id} is associated.`);
      const spill = run(...given) as (string | number | boolean)[][];
      expectCells(id, spill);
      return spill.map((row) => [...row]);
    },
    /** The error that a call ends in; a call that succeeds or breaks fails the test. */
    errorOf(id: string, ...given: Argument[]): ExcelError {
      try {
        this.call(id, ...given);
      } catch (error) {
        if (error instanceof ExcelError) return error;
        throw error;
      }
      throw new Error(`${id} gave a result where an error was expected.`);
    },
  };
}

/** Excel shows null as 0 and cannot show NaN or infinity: no result may hold them, and rows are equally long. */
function expectCells(id: string, spill: unknown): void {
  if (!Array.isArray(spill) || spill.length === 0) throw new Error(`${id} did not spill.`);
  for (const row of spill as unknown[][]) {
    if (row.length === 0 || row.length !== (spill[0] as unknown[]).length)
      throw new Error(`${id} spilled ragged rows.`);
    for (const cell of row) {
      if (typeof cell === 'number' ? !Number.isFinite(cell) : cell === null || cell === undefined)
        throw new Error(`${id} spilled ${String(cell)}.`);
    }
  }
}

export const row = (values: readonly Cell[]): Range => [values];
export const column = (values: readonly Cell[]): Range => values.map((value) => [value]);
