import { WorkbookProblem } from './room';

interface Box {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const boxProperties = 'rowIndex, columnIndex, rowCount, columnCount';

const isInside = (inner: Box, outer: Box): boolean =>
  inner.rowIndex >= outer.rowIndex &&
  inner.columnIndex >= outer.columnIndex &&
  inner.rowIndex + inner.rowCount <= outer.rowIndex + outer.rowCount &&
  inner.columnIndex + inner.columnCount <= outer.columnIndex + outer.columnCount;

const isSame = (one: Box, other: Box): boolean => isInside(one, other) && isInside(other, one);

/** The one selected range; with several areas nobody can say where the headings are. */
export async function selectedRange(context: Excel.RequestContext): Promise<Excel.Range> {
  const areas = context.workbook.getSelectedRanges().load('address, areaCount');
  await context.sync();
  if (areas.areaCount > 1) throw new WorkbookProblem('selection-several-areas', { areas: areas.address });
  return context.workbook.getSelectedRange();
}

/**
 * What the selection means: the Excel table it lies in, the region around a single cell, or just itself.
 * Part of a table that includes headings is taken as selected; without headings it means the table.
 */
export async function selectedArea(context: Excel.RequestContext): Promise<Excel.Table | Excel.Range> {
  const range = (await selectedRange(context)).load(`cellCount, ${boxProperties}`);
  const tables = range.getTables(false).load('items/name');
  await context.sync();
  const [table] = tables.items;
  if (table && tables.items.length === 1) {
    const whole = table.getRange().load(boxProperties);
    await context.sync();
    const hasHeadings = range.rowIndex === whole.rowIndex && range.rowCount > 1;
    if (isSame(range, whole) || (isInside(range, whole) && !hasHeadings)) return table;
  }
  return range.cellCount === 1 ? range.getSurroundingRegion() : range;
}
