import type { TakenNames } from './room';

/** Tables and the workbook's defined names share one space of names. */
export async function readTakenNames(context: Excel.RequestContext): Promise<TakenNames> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: [...tables.items.map(({ name }) => name), ...names.items.map(({ name }) => name)],
  };
}
