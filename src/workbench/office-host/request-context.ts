import type { Book } from '../grid/book';
import { UndoStep } from '../grid/undo-steps';
import type { ClassName, Type } from './classes';
import type { MemberTable, MemberTables } from './member';
import type { Batch } from './node';
import { createProxy } from './proxy';

/** The queue of one batch of work: nothing happens before sync. */
export class RequestContext implements Batch {
  readonly workbook: Type<'Workbook'>;
  readonly trackedObjects = { add: () => undefined, remove: () => undefined };
  private queue: (() => unknown)[] = [];

  constructor(
    private readonly tables: MemberTables,
    readonly book: Book,
    /** Null: each sync is an undo step of its own. */
    private readonly undoGroup: UndoStep | null = null,
  ) {
    this.workbook = this.createProxy('Workbook', async () => book) as Type<'Workbook'>;
  }

  get application(): Type<'Application'> {
    return this.workbook.application;
  }

  members(name: ClassName): MemberTable {
    return this.tables[name] as unknown as MemberTable;
  }

  createProxy(name: ClassName, locate: () => Promise<unknown>): object {
    return createProxy(this, name, locate);
  }

  enqueue(job: () => unknown): void {
    this.queue.push(job);
  }

  load(object: { load(paths?: unknown): unknown }, paths?: unknown): void {
    object.load(paths);
  }

  /** Runs what was queued; formulas have their results when it is done. The first failure drops the rest of the queue. */
  async sync<T>(passThrough?: T): Promise<T> {
    const jobs = this.queue;
    this.queue = [];
    try {
      await this.book.within(this.undoGroup ?? new UndoStep(), async () => {
        for (const job of jobs) await job();
      });
    } finally {
      await this.book.settle();
    }
    return passThrough as T;
  }
}
