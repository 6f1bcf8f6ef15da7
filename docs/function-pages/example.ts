type Cell = string | number | boolean;

export interface Example {
  /** A piece of a sheet; its first cell is A1. */
  readonly cells: readonly (readonly Cell[])[];
  /** Each argument as it is typed: an address in the piece, a quoted text, a number, TRUE, or nothing. */
  readonly arguments: readonly string[];
}

type Run = (...given: unknown[]) => Cell[][];

const functions = new Map<string, Run>();

/** Associates the functions once; they find what they need of Excel in these globals. */
export async function loadFunctions(): Promise<void> {
  Object.assign(globalThis, {
    CustomFunctions: { associate: (id: string, run: Run) => functions.set(id, run), Error, ErrorCode: {} },
  });
  await import('../../src/functions/index');
}

export function computed(id: string, example: Example, displayLanguage: string): Cell[][] {
  Object.assign(globalThis, { Office: { context: { displayLanguage } } });
  const run = functions.get(id);
  if (!run) throw new Error(`${id} is not associated`);
  return run(...example.arguments.map((typed) => valueOf(typed, example.cells)));
}

function valueOf(typed: string, cells: Example['cells']): unknown {
  const area = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(typed);
  if (area) {
    const column = (letter: string) => letter.charCodeAt(0) - 65;
    return cells
      .slice(Number(area[2]) - 1, Number(area[4]))
      .map((row) => row.slice(column(area[1]), column(area[3]) + 1));
  }
  if (typed === '') return null;
  return JSON.parse(typed.toLowerCase());
}

/** The piece of the sheet with its column letters and row numbers. */
export function sheetTable(cells: Example['cells']): string {
  const width = Math.max(...cells.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, column) => String.fromCharCode(65 + column));
  return markdownTable(
    ['', ...letters],
    cells.map((row, at) => [at + 1, ...row]),
  );
}

export function resultTable(spill: Cell[][]): string {
  return markdownTable(
    spill[0].map(() => ''),
    spill.map((row) => row.map(displayed)),
  );
}

/** As the cell shows it: four decimals, logical values in capitals. */
function displayed(cell: Cell): Cell {
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return typeof cell === 'number' ? Number(cell.toFixed(4)) : cell;
}

export function markdownTable(header: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
