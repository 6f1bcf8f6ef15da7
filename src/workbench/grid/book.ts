import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-table/facade';
import { ICommandService, IUndoRedoService, type IWorkbookData, type Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { boxText, parseBox, quotedSheetName, rangeOf, splitAddress, type Area, type Extent } from './address';
import { Calculation } from './calculation';
import { Changes } from './changes';
import { mendFormulaFormats } from './formula-formats';
import { mendNameReferences } from './name-references';
import { Records } from './records';
import { mendTableReferences } from './table-references';
import type { SteppedUndoService, UndoStep } from './undo-steps';

export const emptyWorkbook: Partial<IWorkbookData> = {
  id: 'workbook',
  name: 'Book1',
  sheetOrder: ['sheet1'],
  sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', rowCount: 1000, columnCount: 26 } },
};

/** One workbook in Univer, with what Univer has no place for. */
export class Book {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly records: Records;
  readonly calculation: Calculation;
  readonly changes: Changes;
  private readonly commands: ICommandService;
  private readonly undoService: SteppedUndoService;

  constructor(
    readonly univer: Univer,
    data: Partial<IWorkbookData> = emptyWorkbook,
  ) {
    const injector = univer.__getInjector();
    this.api = FUniver.newAPI(univer);
    this.commands = injector.get(ICommandService);
    this.undoService = injector.get(IUndoRedoService) as SteppedUndoService;
    this.records = new Records(univer, () => this.id);
    this.calculation = new Calculation(univer);
    this.changes = new Changes(univer);
    mendTableReferences(univer);
    mendNameReferences(univer);
    mendFormulaFormats(univer);
    // Univer keeps and changes what it is given.
    this.workbook = this.api.createWorkbook(structuredClone(data));
    this.calculation.follow(this.api);
  }

  get id(): string {
    return this.workbook.getId();
  }

  sheet(id: string): FWorksheet {
    const found = this.workbook.getSheetBySheetId(id);
    if (!found) throw new Error(`There is no sheet ${id}.`);
    return found;
  }

  range(area: Area): FRange {
    return this.sheet(area.sheet).getRange(rangeOf(area));
  }

  extent(sheet: string): Extent {
    return { rows: this.sheet(sheet).getMaxRows(), columns: this.sheet(sheet).getMaxColumns() };
  }

  /** Excel's sheets are larger than anyone fills; these grow when something is written beyond their edge. */
  reach(area: Area): void {
    const sheet = this.sheet(area.sheet);
    if (area.row + area.rows > sheet.getMaxRows()) sheet.setRowCount(area.row + area.rows);
    if (area.column + area.columns > sheet.getMaxColumns()) sheet.setColumnCount(area.column + area.columns);
  }

  /** Reads "B2:C3" on a sheet, or "'My sheet'!B2" anywhere; null when it is no such address. */
  area(text: string, onSheet?: string): Area | null {
    const { sheetName, cells } = splitAddress(text);
    const sheet = sheetName === null ? onSheet : this.workbook.getSheetByName(sheetName)?.getSheetId();
    const box = sheet && parseBox(cells, this.extent(sheet));
    return box ? { sheet, ...box } : null;
  }

  address(area: Area): string {
    return `${quotedSheetName(this.sheet(area.sheet).getSheetName())}!${boxText(area, this.extentFor(area))}`;
  }

  /** Where a sheet is filled to its edge, Excel's goes on: a table across all of it is made of cells, not of rows. */
  extentFor({ sheet, rows, columns }: Area): Extent {
    const extent = this.extent(sheet);
    const isFilled = (length: number, whole: number, last: () => number) => length === whole && last() + 1 >= whole;
    return {
      rows: extent.rows + Number(isFilled(rows, extent.rows, () => this.sheet(sheet).getLastRow())),
      columns: extent.columns + Number(isFilled(columns, extent.columns, () => this.sheet(sheet).getLastColumn())),
    };
  }

  /** Runs one of Univer's commands, with its undo. */
  execute(command: string, params: object): void {
    this.commands.syncExecuteCommand(command, params);
  }

  /** Runs one of Univer's mutations, which have no undo of their own. */
  mutate(id: string, params: object, former: object): void {
    this.commands.syncExecuteCommand(id, params);
    const [undoMutations, redoMutations] = [former, params].map((given) => [{ id, params: given }]);
    this.undoService.pushUndoRedo({ unitID: this.id, undoMutations, redoMutations });
  }

  settle(): Promise<void> {
    return this.calculation.settle();
  }

  /** Everything again, as after functions were registered or a file without results was opened. */
  async recalculate(): Promise<void> {
    await this.settle();
    this.calculation.start();
    await this.settle();
  }

  within<T>(step: UndoStep, work: () => Promise<T>): Promise<T> {
    return this.undoService.within(step, work);
  }

  async undo(): Promise<void> {
    this.workbook.undo();
    await this.settle();
  }

  async redo(): Promise<void> {
    this.workbook.redo();
    await this.settle();
  }
}
