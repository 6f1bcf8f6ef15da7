import type { WorkbookState } from './room';

export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const workbook = context.workbook.load('readOnly');
  const protection = workbook.protection.load('protected');
  await context.sync();
  return {
    readOnly: workbook.readOnly || Office.context.document.mode === Office.DocumentMode.ReadOnly,
    structureProtected: protection.protected,
  };
}
