import { WorkbookProblem } from '../../src/workbook/room';
import { createHeadlessGrid } from '../../src/workbench/grid/headless';
import { installHost, type Host, type HostOptions } from '../../src/workbench/office-host/host';

/** A fresh workbook with the empty Sheet1 for each test, and the few ways to arrange it, all through Office.js. */
export function testWorkbook(options: HostOptions = {}) {
  let host: Host;
  let close: () => void;
  beforeEach(() => {
    const univer = createHeadlessGrid();
    host = installHost(univer, options);
    close = () => univer.dispose();
  });
  afterEach(() => close());

  const excel = <Answer>(work: (context: Excel.RequestContext) => Answer | Promise<Answer>): Promise<Answer> =>
    Excel.run(async (context) => work(context));

  /** Values from a cell on; the sheet is added where it is missing. */
  const fill = (name: string, at: string, values: unknown[][]): Promise<void> =>
    excel(async (context) => {
      let sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
      await context.sync();
      if (sheet.isNullObject) sheet = context.workbook.worksheets.add(name);
      sheet.getRange(at).getResizedRange(values.length - 1, values[0].length - 1).values = values;
      await context.sync();
    });

  const select = (name: string, ...addresses: string[]): Promise<void> =>
    excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getRanges(addresses.join(',')).select();
      await context.sync();
    });

  return { host: () => host, excel, fill, select };
}

/** The code and facts of the problem that a promise ends with; anything else fails the test. */
export async function problemOf(promise: Promise<unknown>): Promise<Pick<WorkbookProblem, 'code' | 'facts'>> {
  const outcome = await promise.then(
    () => 'no problem',
    (error: unknown) => error,
  );
  if (!(outcome instanceof WorkbookProblem)) throw outcome instanceof Error ? outcome : new Error(String(outcome));
  return { code: outcome.code, facts: outcome.facts };
}
