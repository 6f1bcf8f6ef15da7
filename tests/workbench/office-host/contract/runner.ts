/** What a host of this suite needs: Jest has it, and so can a page or a pane in Excel. */
export interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
}

const shown = (value: unknown) => JSON.stringify(value);

export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  if (shown(actual) !== shown(expected)) throw new Error(`${what}: expected ${shown(expected)}, got ${shown(actual)}`);
}

export function close(actual: unknown, expected: number, what = 'value'): void {
  if (typeof actual !== 'number' || !(Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)))) {
    throw new Error(`${what}: expected ${expected}, got ${shown(actual)}`);
  }
}

/** The work fails with this code of OfficeExtension.Error. */
export async function failsWith(code: string, work: () => unknown): Promise<void> {
  const outcome = await Promise.resolve()
    .then(work)
    .then(
      () => 'no failure',
      (error: { code?: string; message: string }) => error.code ?? error.message,
    );
  equal(outcome, code, 'failure');
}

let made = 0;

/** Runs the work on a sheet of its own, which is deleted afterwards. */
export async function onNewSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  const name = `Contract ${++made}`;
  await Excel.run((context) => work(context.workbook.worksheets.add(name), context));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
  });
}

export const people = [
  ['Partner', 'Cost', 'Quality'],
  ['North', 10, 7],
  ['South', 20, 9],
  ['East', 15, 5],
];

/** People in A1:C4, as a table with this name. */
export function addTable(sheet: Excel.Worksheet, name: string): Excel.Table {
  sheet.getRange('A1:C4').values = people;
  const table = sheet.tables.add('A1:C4', true);
  table.name = name;
  return table;
}
