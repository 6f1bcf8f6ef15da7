import type { Book } from '../grid/book';

type Done = (result: { status: 'succeeded'; value: unknown }) => void;

/** Office.context.document.settings: in memory until saveAsync; outside undo, as in Excel. */
export class DocumentSettings {
  private readonly draft: Map<string, unknown>;

  constructor(private readonly book: Book) {
    this.draft = new Map(book.records.entries('settings'));
  }

  get(name: string): unknown {
    return this.draft.get(name) ?? null;
  }

  set(name: string, value: unknown): void {
    this.draft.set(name, value);
  }

  remove(name: string): void {
    this.draft.delete(name);
  }

  saveAsync(first?: object | Done, second?: Done): void {
    for (const [key] of this.book.records.entries('settings')) {
      if (!this.draft.has(key)) this.book.records.load('settings', key, undefined);
    }
    for (const [key, value] of this.draft) this.book.records.load('settings', key, value);
    const done = typeof first === 'function' ? (first as Done) : second;
    done?.({ status: 'succeeded', value: this });
  }

  refreshAsync(done?: Done): void {
    this.draft.clear();
    for (const [key, value] of this.book.records.entries('settings')) this.draft.set(key, value);
    done?.({ status: 'succeeded', value: this });
  }
}
