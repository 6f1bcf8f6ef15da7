import { LocalUndoRedoService, type IUndoRedoItem } from '@univerjs/core';

/** What one undo takes back: everything that was done within it. */
export class UndoStep {
  item: IUndoRedoItem | null = null;
}

/**
 * Univer's undo with steps. Its own batching replays the oldest undo first, so that a cell written twice does not get
 * its first value back; here the newest is undone first.
 */
export class SteppedUndoService extends LocalUndoRedoService {
  private open: UndoStep | null = null;

  /** Whatever `work` changes joins `step`. */
  async within<T>(step: UndoStep, work: () => Promise<T>): Promise<T> {
    const before = this.open;
    this.open = step;
    try {
      return await work();
    } finally {
      this.open = before;
    }
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const step = this.open;
    const stack = this._getUndoStack(item.unitID, true);
    if (step?.item && stack.at(-1) === step.item) {
      step.item.undoMutations.unshift(...item.undoMutations);
      step.item.redoMutations.push(...item.redoMutations);
      this._getRedoStack(item.unitID, true).length = 0;
      this._updateStatus();
      return;
    }
    const own = { ...item, undoMutations: [...item.undoMutations], redoMutations: [...item.redoMutations] };
    super.pushUndoRedo(own);
    if (step) step.item = own;
  }
}
