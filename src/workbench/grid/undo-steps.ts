import {
  LocalUndoRedoService,
  UniverInstanceType,
  type IMutationInfo,
  type IUndoRedoItem,
  type Workbook,
} from '@univerjs/core';
import {
  CancelMarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';

/** What one undo takes back: everything that was done within it, by unit: the cell editor is one beside the workbook. */
export class UndoStep {
  readonly items = new Map<string, IUndoRedoItem>();
}

const rowsFitting = new Set<string>([
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
  CancelMarkDirtyRowAutoHeightOperation.id,
]);

/** Rows that fit themselves to their text follow from what was done before; nobody undoes them alone. */
const isConsequence = (item: IUndoRedoItem) => item.redoMutations.every(({ id }) => rowsFitting.has(id));

/**
 * Univer's undo with steps. Its own batching replays the oldest undo first, so that a cell written twice does not get
 * its first value back; here the newest is undone first.
 */
export class SteppedUndoService extends LocalUndoRedoService {
  private open: UndoStep | null = null;
  private former: Promise<unknown> = Promise.resolve();
  private readonly returns = new WeakMap<IUndoRedoItem, IMutationInfo>();

  /**
   * Whatever `work` changes joins `step`. Each waits for the former one, as Excel takes one request after the other:
   * while the pane writes it also reads, and a step that was open for the reading would split the one for the writing.
   */
  within<T>(step: UndoStep, work: () => Promise<T>): Promise<T> {
    const turn = this.former.then(async () => {
      this.open = step;
      try {
        return await work();
      } finally {
        this.open = null;
      }
    });
    this.former = turn.catch(() => undefined);
    return turn;
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const last = this._getUndoStack(item.unitID, true).at(-1);
    const current = this.open?.items.get(item.unitID);
    if (last && (last === current || isConsequence(item))) {
      last.undoMutations.unshift(...item.undoMutations);
      last.redoMutations.push(...item.redoMutations);
      this.leaveSheetsFirst(last);
      this._getRedoStack(item.unitID, true).length = 0;
      this._updateStatus();
      return;
    }
    const own = { ...item, undoMutations: [...item.undoMutations], redoMutations: [...item.redoMutations] };
    this.leaveSheetsFirst(own);
    super.pushUndoRedo(own);
    this.open?.items.set(item.unitID, own);
  }

  /**
   * Univer cannot draw a sheet that is taken away while it is shown, and undoing a value shows the sheet that has it:
   * just before sheets go, the undo turns to one that stays.
   */
  private leaveSheetsFirst(item: IUndoRedoItem): void {
    const removals = item.undoMutations.filter(({ id }) => id === RemoveSheetMutation.id);
    if (removals.length === 0) return;
    const removed = removals.map(({ params }) => (params as { subUnitId: string }).subUnitId);
    const goBack = this.returns.get(item) ?? this.showing(item.unitID, removed);
    this.returns.set(item, goBack);
    const others = item.undoMutations.filter((mutation) => mutation !== goBack);
    others.splice(others.indexOf(removals[0]), 0, goBack);
    item.undoMutations = others;
  }

  private showing(unitId: string, removed: readonly string[]): IMutationInfo {
    const workbook = this._univerInstanceService.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)!;
    const shown = workbook.getActiveSheet().getSheetId();
    const stays = workbook.getSheets().find((sheet) => !removed.includes(sheet.getSheetId()) && !sheet.isSheetHidden());
    const subUnitId = removed.includes(shown) ? stays!.getSheetId() : shown;
    return { id: SetWorksheetActiveOperation.id, params: { unitId, subUnitId } };
  }
}
