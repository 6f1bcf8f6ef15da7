import { CommandType, ICommandService, IUndoRedoService, type Univer } from '@univerjs/core';
import type { Chart } from './chart';
import type { PageSetup } from './pages';

/** What a workbook holds and Univer has no place for. */
export interface RecordKinds {
  charts: Chart;
  settings: unknown;
  /** How sheets are printed, by the sheet's identifier. */
  pages: PageSetup;
  /** Sheets that refuse changes, by their identifier. */
  protections: true;
  /** Excel's name of a table's style, by the table's identifier. */
  tableStyles: string;
}
export type RecordKind = keyof RecordKinds;

interface Change {
  readonly unitId: string;
  readonly kind: RecordKind;
  readonly key: string;
  /** undefined removes the record. */
  readonly value: unknown;
}

const mutation = 'workbench.mutation.record';

/** Records that undo and redo like cells. Values are replaced, never changed in place. */
export class Records {
  private readonly kinds = new Map<RecordKind, Map<string, unknown>>();
  private readonly listeners = new Set<(kind: RecordKind, key: string) => void>();
  private readonly commands: ICommandService;
  private readonly undo: IUndoRedoService;

  constructor(
    univer: Univer,
    private readonly unitId: () => string,
  ) {
    this.commands = univer.__getInjector().get(ICommandService);
    this.undo = univer.__getInjector().get(IUndoRedoService);
    this.commands.registerCommand({
      id: mutation,
      type: CommandType.MUTATION,
      handler: (_accessor, change: Change) => this.apply(change),
    });
  }

  get<K extends RecordKind>(kind: K, key: string): RecordKinds[K] | undefined {
    return this.kinds.get(kind)?.get(key) as RecordKinds[K] | undefined;
  }

  entries<K extends RecordKind>(kind: K): [string, RecordKinds[K]][] {
    return [...(this.kinds.get(kind) ?? [])] as [string, RecordKinds[K]][];
  }

  set<K extends RecordKind>(kind: K, key: string, value: RecordKinds[K] | undefined): void {
    const change = { unitId: this.unitId(), kind, key, value };
    const reverse = { ...change, value: this.get(kind, key) };
    this.commands.syncExecuteCommand(mutation, change);
    this.undo.pushUndoRedo({
      unitID: this.unitId(),
      undoMutations: [{ id: mutation, params: reverse }],
      redoMutations: [{ id: mutation, params: change }],
    });
  }

  /** For what a file brings along: there is nothing to undo. */
  load<K extends RecordKind>(kind: K, key: string, value: RecordKinds[K] | undefined): void {
    this.apply({ unitId: this.unitId(), kind, key, value });
  }

  onChange(listener: (kind: RecordKind, key: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private apply({ kind, key, value }: Change): boolean {
    const records = this.kinds.get(kind) ?? new Map<string, unknown>();
    this.kinds.set(kind, records);
    if (value === undefined) records.delete(key);
    else records.set(key, value);
    for (const tell of this.listeners) tell(kind, key);
    return true;
  }
}
