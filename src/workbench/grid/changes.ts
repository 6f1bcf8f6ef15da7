import { ICommandService, type ICommandInfo, type IRange, type Univer } from '@univerjs/core';
import { SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { around, boxOf, type Area, type Box } from './address';

interface CellChange {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, object | null> | null>;
}

const content = ['v', 'f', 'si', 'p', 't'];
/** Formats alone are no change of content. */
export const changesContent = (cell: object | null) => cell === null || content.some((key) => key in cell);

/** The box around the cells whose content changes. */
function editedBox({ cellValue = {} }: CellChange): Box | null {
  const cells: Box[] = [];
  for (const [row, columns] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (changesContent(cell)) cells.push({ row: Number(row), column: Number(column), rows: 1, columns: 1 });
    }
  }
  return around(cells);
}

/** Edits and selections, by a user, an undo or the add-in; results of formulas are no edits. */
export class Changes {
  private readonly edits = new Set<(area: Area) => void>();
  private readonly selections = new Set<(area: Area) => void>();

  private readonly activations = new Set<(sheet: string) => void>();

  constructor(univer: Univer) {
    univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted((command, options) => {
        if (command.id === SetRangeValuesMutation.id && !(options as { onlyLocal?: boolean } | undefined)?.onlyLocal) {
          this.edited(command);
        }
        if (command.id === SetSelectionsOperation.id) this.selected(command);
        if (command.id === SetWorksheetActiveOperation.id) this.activated(command);
      });
  }

  onEdit(listener: (area: Area) => void): () => void {
    this.edits.add(listener);
    return () => this.edits.delete(listener);
  }

  onSelection(listener: (area: Area) => void): () => void {
    this.selections.add(listener);
    return () => this.selections.delete(listener);
  }

  onActivation(listener: (sheet: string) => void): () => void {
    this.activations.add(listener);
    return () => this.activations.delete(listener);
  }

  private edited(command: Readonly<ICommandInfo>): void {
    const change = command.params as CellChange;
    const box = this.edits.size ? editedBox(change) : null;
    if (box) for (const tell of this.edits) tell({ sheet: change.subUnitId, ...box });
  }

  private selected(command: Readonly<ICommandInfo>): void {
    const { subUnitId, selections } = command.params as { subUnitId: string; selections?: { range: IRange }[] };
    const range = selections?.at(-1)?.range;
    if (range) for (const tell of this.selections) tell({ sheet: subUnitId, ...boxOf(range) });
  }

  private activated(command: Readonly<ICommandInfo>): void {
    const { subUnitId } = command.params as { subUnitId: string };
    for (const tell of this.activations) tell(subUnitId);
  }
}
