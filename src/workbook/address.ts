const reference = /^=?(?:'((?:[^']|'')+)'!|([^'!#]+)!)?(\$?[A-Z]+\$?\d*|\$?\d+)(:(\$?[A-Z]+\$?\d*|\$?\d+))?$/i;

/** The sheet that a reference such as "Sheet1!A1:B2" or "='My ''sheet'''!$A$1" names; null where it names none. */
export function sheetOf(text: string): string | null {
  const [, quoted, plain] = reference.exec(text) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

/** The cells of a reference without sheet and dollar signs, such as "A1:B2". */
export const cellsOf = (text: string): string => text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');

/** The range of a reference, on `sheet` unless it names another. */
export function rangeAt(sheet: Excel.Worksheet, text: string): Excel.Range {
  const other = sheetOf(text);
  return (other === null ? sheet : sheet.context.workbook.worksheets.getItem(other)).getRange(cellsOf(text));
}
