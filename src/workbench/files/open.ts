import { LocaleType, type IRange, type IWorkbookData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { rangeOf, splitAddress } from '../grid/address';
import type { Chart } from '../grid/chart';
import type { Book } from '../grid/book';
import { themeOf } from '../grid/table-theme';
import { openCharts, type OpenedChart } from './opened-charts';
import { readDataBars } from './opened-data-bars';
import { openConditionals, openValidations } from './opened-rules';
import { openCells, openSheet, tableRange, type OpenedCells } from './opened-sheet';
import { Package } from './package';
import { boxOfText, readRows, readSharedStrings } from './sheet-data';
import { isOn, root, attribute, child } from './xml';

export interface OpenedWorkbook {
  /** For `new Book(univer, opened.data)`; call `placeOpened` afterwards. */
  readonly data: IWorkbookData;
  /** Univer draws no charts: these are data for the page. */
  readonly charts: readonly Chart[];
  /** The part of the file that holds each chart, by the chart's identifier. */
  readonly chartParts: Readonly<Record<string, string>>;
  /** Identifiers of sheets that refuse changes. */
  readonly protectedSheets: readonly string[];
  /** Excel's style of each table, by the table's identifier. */
  readonly tableStyles: Readonly<Record<string, string>>;
  readonly activeSheet: string;
  /** The file's own bytes: what nobody changes is saved as it was. */
  readonly original: Uint8Array;
  /** By sheet: what formulas had spilled when the file was saved. */
  readonly spills: Readonly<Record<string, OpenedCells>>;
}

/** Where Univer says that a name is the whole workbook's. */
export const everySheet = 'AllDefaultWorkbook';
const chartIdentifier = (index: number) => `chart${index + 1}`;
export const sheetIdentifier = (index: number) => `file-sheet-${index + 1}`;

function openTables(sheet: Sheet, id: string) {
  return (sheet.tables ?? [])
    .filter((table) => table.range)
    .map((table) => ({
      id: `file-${id}-${table.name}`,
      name: table.displayName ?? table.name,
      range: tableRange(table.range!),
      options: { showHeader: true, showFooter: table.showTotalRow ?? false, tableStyleId: themeOf(table.style ?? '') },
      filters: { tableColumnFilterList: [] },
      columns: table.columns.map(({ name }, column) => ({
        id: `file-${id}-${table.name}-${column}`,
        displayName: name,
        dataType: 'string',
        formula: '',
        meta: {},
        style: {},
      })),
    }));
}

/** Opens an .xlsx file for the grid. `functionNames` are the add-in's own, such as COOP.TOPSIS. */
export async function openWorkbook(bytes: Uint8Array, functionNames: string[]): Promise<OpenedWorkbook> {
  const file = Package.open(bytes);
  const workbook = await readXlsx(bytes, { readStyles: true });
  const book = file.workbookPath();
  const stringsPath = file.relationship(book, 'sharedStrings')?.target;
  const strings = stringsPath && file.has(stringsPath) ? readSharedStrings(file.text(stringsPath)) : [];
  const listed = file.sheets();
  const inFile = workbook.sheets.map((sheet) => listed.findIndex(({ name }) => name === sheet.name));
  const identifiers = inFile.map(sheetIdentifier);
  const identifierOf = (name: string) =>
    identifiers[workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase())];

  const font = { ff: workbook.defaultFont?.name ?? 'Calibri', fs: workbook.defaultFont?.size ?? 11 };
  const sheets: IWorkbookData['sheets'] = {};
  const spills: Record<string, OpenedCells> = {};
  const charts: OpenedChart[] = [];
  const protectedSheets: string[] = [];
  const bars: Record<string, ReturnType<typeof readDataBars>> = {};
  workbook.sheets.forEach((sheet, index) => {
    const id = identifiers[index]!;
    const path = listed[inFile[index]!]!.path;
    const xml = file.text(path);
    const source = { id, sheet, rows: readRows(xml, strings), theme: workbook.themeColors, font, functionNames };
    const cells = openCells(source);
    sheets[id] = openSheet(source, cells);
    spills[id] = cells;
    bars[id] = readDataBars(xml, workbook.themeColors);
    const protection = child(xml, 'sheetProtection', root(xml));
    if (protection && isOn(attribute(xml, protection, 'sheet'))) protectedSheets.push(id);
    charts.push(
      ...openCharts(file, path, id, (reference) => {
        const { sheetName, cells: place } = splitAddress(reference);
        const target = sheetName === null ? id : identifierOf(sheetName);
        return target && /^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(place)
          ? { sheet: target, ...boxOfText(place) }
          : null;
      }),
    );
  });

  const bySheet = <T>(make: (sheet: Sheet, id: string) => T) =>
    Object.fromEntries(workbook.sheets.map((sheet, index) => [identifiers[index]!, make(sheet, identifiers[index]!)]));
  const names = (workbook.namedRanges ?? []).filter(({ name }) => !name.startsWith('_xlnm.'));
  const definedNames = Object.fromEntries(
    names.map(({ name, range, scope, comment = '' }) => {
      const localSheetId = scope === undefined ? everySheet : (identifierOf(scope) ?? everySheet);
      const id = `file-${name}-${localSheetId}`;
      return [id, { id, name, formulaOrRefString: range, localSheetId, comment }];
    }),
  );
  const resource = (name: string, data: unknown) => ({ name, data: JSON.stringify(data) });
  return {
    original: bytes,
    charts: charts.map(({ shown }, index) => ({ ...shown, id: chartIdentifier(index) })),
    chartParts: Object.fromEntries(charts.map(({ part }, index) => [chartIdentifier(index), part])),
    protectedSheets,
    spills,
    activeSheet: sheetIdentifier(workbook.activeSheet ?? 0),
    tableStyles: Object.fromEntries(
      workbook.sheets.flatMap((sheet, index) =>
        (sheet.tables ?? []).map((table) => [`file-${identifiers[index]}-${table.name}`, table.style ?? '']),
      ),
    ),
    data: {
      id: 'workbook',
      name: 'Book1',
      appVersion: '',
      locale: LocaleType.EN_US,
      styles: {},
      defaultStyle: font,
      sheetOrder: identifiers,
      sheets,
      resources: [
        resource(
          'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
          bySheet((sheet, id) => openConditionals(sheet.conditionalRules ?? [], bars[id]!, workbook.themeColors)),
        ),
        resource(
          'SHEET_DATA_VALIDATION_PLUGIN',
          bySheet((sheet) => openValidations(sheet.dataValidations ?? [])),
        ),
        resource(
          'SHEET_TABLE_PLUGIN',
          bySheet((sheet, id) => ({ tables: openTables(sheet, id) })),
        ),
        resource('SHEET_DEFINED_NAME_PLUGIN', definedNames),
      ],
    },
  };
}

/** What the file brought and Univer has no place for, given to the book that was made from it. */
export function placeOpened(book: Book, opened: OpenedWorkbook): void {
  for (const chart of opened.charts) book.records.load('charts', chart.id, chart);
  for (const sheet of opened.protectedSheets) book.records.load('protections', sheet, true);
  for (const [table, style] of Object.entries(opened.tableStyles)) book.records.load('tableStyles', table, style);
  placeSpills(book, opened);
  book.workbook.setActiveSheet(book.sheet(opened.activeSheet));
}

/** Until the engine has calculated, formulas show over their range what they showed when the file was saved. */
function placeSpills(book: Book, opened: OpenedWorkbook): void {
  const engine = book.univer.__getInjector().get(FormulaDataModel);
  const ranges: Record<string, Record<number, Record<number, IRange>>> = {};
  const cells: Record<string, OpenedCells['spilled']> = {};
  for (const [sheet, { spills, spilled }] of Object.entries(opened.spills)) {
    for (const box of spills) ((ranges[sheet] ??= {})[box.row] ??= {})[box.column] = rangeOf(box);
    // The engine changes what it is given, and what the file held is the measure of what has changed.
    cells[sheet] = structuredClone(spilled);
  }
  engine.setArrayFormulaRange({ [book.id]: ranges });
  engine.setArrayFormulaCellData({ [book.id]: cells });
}
