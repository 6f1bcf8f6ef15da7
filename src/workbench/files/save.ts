import type { Book } from '../grid/book';
import { describe } from './describe';
import { graft } from './graft/graft';
import type { OpenedWorkbook } from './open';
import type { Package } from './package';
import { CannotSave } from './refusal';
import { snapshotOfBook, snapshotOfFile, type Snapshot } from './snapshot';
import type { WorkbookState } from './state';
import { writeSheets } from './write';
import { child, outer, splice, withAttributes } from './xml';

/** The version of Excel's calculation that would not calculate anew when it opens the file. */
const calculationVersion = 191029;

/** Readers without the add-in are to see the results that were saved, not errors. */
function keepResults(file: Package): void {
  const path = file.workbookPath();
  const xml = file.text(path);
  const settings = child(xml, 'calcPr');
  if (settings)
    file.set(
      path,
      splice(xml, [
        {
          ...settings,
          text: withAttributes(outer(xml, settings), { calcId: calculationVersion, fullCalcOnLoad: undefined }),
        },
      ]),
    );
}

async function saveNew({ sheets, names, activeSheet }: WorkbookState): Promise<Uint8Array> {
  const file = await writeSheets(
    sheets,
    names,
    sheets.findIndex(({ id }) => id === activeSheet),
  );
  keepResults(file);
  return file.toBytes();
}

export async function saveSnapshot(
  snapshot: Snapshot,
  opened: OpenedWorkbook | null,
  functionNames: readonly string[],
): Promise<Uint8Array> {
  const state = describe(snapshot, functionNames);
  if (state.sheets.every(({ isHidden }) => isHidden)) throw new CannotSave('no-sheet');
  return opened ? graft(opened, describe(snapshotOfFile(opened), functionNames), state) : saveNew(state);
}

/**
 * The workbook as an .xlsx file. One that was opened keeps every part that nobody changed; `opened` is null for one that
 * was made here. What cannot be saved without loss is refused with `CannotSave`.
 */
export async function saveWorkbook(
  book: Book,
  opened: OpenedWorkbook | null,
  functionNames: string[],
): Promise<Uint8Array> {
  await book.settle();
  return saveSnapshot(snapshotOfBook(book), opened, functionNames);
}
