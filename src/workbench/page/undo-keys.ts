import type { Book } from '../grid/book';

/** Where a text is typed, which undoes itself. */
const typing = 'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, [contenteditable]';

/**
 * Lets Ctrl+Z and Ctrl+Y take back and repeat what was done to the workbook while the focus is in this document, be it
 * the page or the pane. Univer hears them only in its grid.
 */
export function undoByKeys(place: Document, book: () => Book): void {
  place.addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
    if (place.activeElement?.closest(typing)) return;
    event.preventDefault();
    void (key === 'y' || event.shiftKey ? book().redo() : book().undo());
  });
}
