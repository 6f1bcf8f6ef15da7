import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { boxText } from '../grid/address';
import { toFileColor } from './cell-styles';
import { cellXml, keyParts, rowAttributes } from './cell-xml';
import { finishCharts } from './finished-charts';
import { widthToCharacters } from './opened-sheet';
import { Package } from './package';
import { CannotSave } from './refusal';
import { readRows, boxOfText } from './sheet-data';
import { pageOf } from './written-page';
import type { NameState, SheetState } from './state';
import { isArrayFormula } from './array-formulas';
import { withDataBars } from './written-data-bars';
import { attribute, child, descendants, outer, splice, withAttributes } from './xml';

export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}
type CellKey = `${number},${number}`;
const usualFont: DefaultFont = { name: 'Calibri', size: 11 };
/** hucre marks formulas that may spill with this number. */
const dynamic = 1;

/** A font that says nothing but "bold" has no size in the file and shows as it pleases. */
const complete = (style: CellStyle, font: DefaultFont): CellStyle =>
  style.font ? { ...style, font: { ...font, ...style.font } } : style;

/** Everything of a sheet but its contents, which are written by `contents`. */
function frame(sheet: SheetState, font: DefaultFont): WriteSheet {
  if ([...sheet.validations.values()].some(({ isUnwritable }) => isUnwritable))
    throw new CannotSave('validation', sheet.name);
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [key, { style }] of sheet.cells) if (style) cells.set(key, { value: null, style: complete(style, font) });
  const spilling = [...sheet.cells].find(
    ([, { formula, spill }]) => formula !== null && (spill !== null || isArrayFormula(formula)),
  );
  if (spilling)
    cells.set(spilling[0] as CellKey, {
      ...cells.get(spilling[0] as CellKey),
      type: 'formula',
      formula: '0',
      formulaType: 'array',
      formulaRef: 'A1',
      formulaDynamic: true,
    });
  const lastColumn = Math.max(-1, ...sheet.columns.keys());
  return {
    name: sheet.name,
    rows: [],
    cells,
    hidden: sheet.isHidden || undefined,
    columns: Array.from({ length: lastColumn + 1 }, (_, column) => {
      const { size = null, isHidden = false } = sheet.columns.get(column) ?? {};
      return { width: size === null ? undefined : widthToCharacters(size), hidden: isHidden || undefined };
    }),
    merges: sheet.merges.map((text) => {
      const box = boxOfText(text);
      return {
        startRow: box.row,
        startCol: box.column,
        endRow: box.row + box.rows - 1,
        endCol: box.column + box.columns - 1,
      };
    }),
    freezePane: sheet.freeze.rows || sheet.freeze.columns ? { ...sheet.freeze } : undefined,
    ...pageOf(sheet.page),
    view: { showGridLines: sheet.showsGridlines ? undefined : false, tabColor: toFileColor(sheet.tabColor) },
    protection: sheet.isProtected ? { sheet: true } : undefined,
    tables: [...sheet.tables.values()].map(({ name, box, columns, style }) => ({
      name,
      displayName: name,
      range: boxText(box),
      columns: columns.map((column) => ({ name: column })),
      ...(style ? { style } : {}),
    })),
    dataValidations: [...sheet.validations.values()],
    conditionalRules: [...sheet.conditionals.values()],
    charts: [...sheet.charts.values()].map(({ written }) => written),
  };
}

/** Replaces the sheet's rows: hucre numbered the styles, the contents are ours. */
function contents(xml: string, sheet: SheetState): string {
  const styles = new Map(
    readRows(xml, []).flatMap((row) => row.cells.map((cell) => [`${cell.row},${cell.column}`, cell.style] as const)),
  );
  const rows = new Map<number, [number, string][]>([...sheet.rows.keys()].map((row) => [row, []]));
  for (const [key, cell] of sheet.cells) {
    const [row, column] = keyParts(key);
    if (!rows.has(row)) rows.set(row, []);
    rows.get(row)!.push([column, cellXml(row, column, cell, styles.get(key as CellKey) ?? 0, dynamic)]);
  }
  const written = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const inside = cells
        .sort(([one], [other]) => one - other)
        .map(([, text]) => text)
        .join('');
      return withAttributes(`<row r="${row + 1}">${inside}</row>`, rowAttributes(sheet.rows.get(row)));
    });
  const data = { ...child(xml, 'sheetData')!, text: `<sheetData>${written.join('')}</sheetData>` };
  return withDataBars(splice(xml, [data]), sheet.conditionals.values());
}

/** The name by which a program finds a chart again; hucre keeps it as the frame's title. */
function nameCharts(file: Package): void {
  for (const path of file.paths().filter((one) => /^xl\/drawings\/drawing\d+\.xml$/.test(one))) {
    const xml = file.text(path);
    const edits = descendants(xml, 'cNvPr').flatMap((shape) => {
      const title = attribute(xml, shape, 'title');
      return title ? [{ ...shape, text: withAttributes(outer(xml, shape), { name: title, title: undefined }) }] : [];
    });
    file.set(path, splice(xml, edits));
  }
}

/** Writes sheets into a new file. */
export async function writeSheets(
  sheets: readonly SheetState[],
  names: readonly NameState[],
  active: number,
  font: DefaultFont = usualFont,
): Promise<Package> {
  const sheetName = (id: string) => sheets.find((sheet) => sheet.id === id)?.name;
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => frame(sheet, font)),
    namedRanges: names.map(({ name, formula, sheet }) => ({
      name,
      range: formula,
      scope: sheet === null ? undefined : sheetName(sheet),
    })),
    activeSheet: active,
    defaultFont: { ...font },
    stringMode: 'inline',
  });
  const file = Package.open(bytes);
  file.sheets().forEach(({ path }, index) => {
    file.set(path, contents(file.text(path), sheets[index]!));
    finishCharts(file, path, [...sheets[index]!.charts.values()]);
  });
  nameCharts(file);
  return file;
}
