import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Univer } from '@univerjs/core';
import { openWorkbook, placeOpened, type OpenedWorkbook } from '../../../src/workbench/files/open';
import { saveWorkbook } from '../../../src/workbench/files/save';
import { Book } from '../../../src/workbench/grid/book';
import { writeCells } from '../../../src/workbench/grid/cells';
import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { addTable } from '../../../src/workbench/grid/tables';

const names = ['COOP.TOPSIS'];
const fixture = join(__dirname, '../../fixtures/evaluator-workbook.xlsx');

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('SKIPPED: LibreOffice (soffice) is not installed, so no other program has opened the saved files.');
    return false;
  }
}
const whereInstalled = hasLibreOffice() ? test : test.skip;

let univer: Univer | undefined;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coopeval-files-'));
});
afterEach(() => {
  univer?.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** The cells of one sheet as LibreOffice shows them; sheets are counted from one. */
function shown(bytes: Uint8Array, sheet: number): string[] {
  const path = join(folder, 'saved.xlsx');
  writeFileSync(path, bytes);
  const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1`;
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', folder, path], {
    stdio: 'ignore',
    timeout: 50_000,
  });
  const names = ['Data', 'Notes & remarks', 'Archive', 'Ranking'];
  return readFileSync(join(folder, `saved-${names[sheet - 1]}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
}

async function open(): Promise<{ book: Book; opened: OpenedWorkbook }> {
  const opened = await openWorkbook(new Uint8Array(readFileSync(fixture)), names);
  univer = createHeadlessGrid();
  const book = new Book(univer, opened.data);
  placeOpened(book, opened);
  await book.recalculate();
  return { book, opened };
}

whereInstalled('LibreOffice shows the changed cells, the results and the new sheet of a saved workbook', async () => {
  const { book, opened } = await open();
  writeCells(book, book.area('C3', 'file-sheet-1')!, [[200]]);
  const sheet = book.workbook.insertSheet('Ranking').getSheetId();
  writeCells(book, book.area('A1:B2', sheet)!, [
    ['Unit', 'Score'],
    ['苏州', '=Data!C3/4'],
  ]);
  addTable(book, book.area('A1:B2', sheet)!);
  await book.settle();
  const bytes = await saveWorkbook(book, opened, names);
  expect(shown(bytes, 1)[2]).toBe('Jilin,Pharma,200,34,2010-01-01,12.5%');
  expect(shown(bytes, 4)).toEqual(['Unit,Score', '苏州,50']);
});
