/** A small store of texts that outlives the pane. Browsers may forbid or empty it: it then forgets, and never fails. */
export interface TextStore {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
}

/** `partition` is Office's key for this add-in on this site; browsers separate what is kept under it. */
export const localTexts = (partition = ''): TextStore => ({
  read: (key) => withStorage((storage) => storage.getItem(partition + key)) ?? null,
  write: (key, text) => withStorage((storage) => storage.setItem(partition + key, text)),
  remove: (key) => withStorage((storage) => storage.removeItem(partition + key)),
});

/** Even naming `localStorage` throws where third-party storage is blocked, and writing throws when it is full. */
function withStorage<Answer>(work: (storage: Storage) => Answer): Answer | undefined {
  try {
    return work(globalThis.localStorage);
  } catch {
    return undefined;
  }
}
