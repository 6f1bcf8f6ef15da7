/** An address such as "A1:B2", "Sheet1!A1:B2" or "='My ''sheet'''!$A$1" in its sheet (null where it names none) and its cells. */
export function splitAddress(address: string): { sheet: string | null; cells: string } {
  const [, quoted, plain, cells] = /^=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(address) ?? [];
  if (cells === undefined) throw new Error(`Not an address: ${address}`);
  return { sheet: quoted?.replace(/''/g, "'") ?? plain ?? null, cells };
}

/** The cells of an address without its sheet and dollar signs, as the pane shows them. */
export const cellsOf = (address: string): string => splitAddress(address).cells.replace(/\$/g, '');

/** The range of an address, on `sheet` unless it names another. */
export function rangeAt(sheet: Excel.Worksheet, address: string): Excel.Range {
  const { sheet: other, cells } = splitAddress(address);
  return (other === null ? sheet : sheet.context.workbook.worksheets.getItem(other)).getRange(cells);
}
