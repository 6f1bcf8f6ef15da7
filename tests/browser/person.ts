import fs from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';

/** Shows a sheet by its tab. */
export const showSheet = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

/** Goes to a cell by the name box, types and leaves with Enter. */
export async function typeInCell(page: Page, sheet: string, cell: string, content: string): Promise<void> {
  await showSheet(page, sheet);
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
  await page.keyboard.type(content);
  await page.keyboard.press('Enter');
}

/** The ranking as the pane prints it: every unit from the first place to the last. */
export async function readRanking(pane: FrameLocator): Promise<{ rank: string; unit: string; score: string }[]> {
  const rows = await pane
    .locator('main ol > li')
    .evaluateAll((items) =>
      items.map((item) => [...item.children].map((part) => part.textContent ?? '').filter((text) => text !== '')),
    );
  return rows.filter((row) => /^\d/.test(row[0])).map(([rank, unit, score]) => ({ rank, unit, score }));
}

/** A cell of a saved file as a reader that shares no code with ours finds it. */
export interface SavedCell {
  readonly formula: string | null;
  readonly value: string | number | null;
}

/** Reads a saved workbook without any of the workbench's code: sheet name → address → cell. */
export function readSaved(file: string): Map<string, Map<string, SavedCell>> {
  const parts = unzipSync(fs.readFileSync(file));
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    isArray: (name) => ['sheet', 'Relationship', 'row', 'c', 'si', 'r'].includes(name),
  });
  const xml = (part: string) => parser.parse(strFromU8(parts[part]));
  const targets = new Map<string, string>(
    xml('xl/_rels/workbook.xml.rels').Relationships.Relationship.map((one: { Id: string; Target: string }) => [
      one.Id,
      one.Target.replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  const strings: string[] = (parts['xl/sharedStrings.xml'] ? xml('xl/sharedStrings.xml').sst.si : []).map(textOf);
  return new Map(
    xml('xl/workbook.xml').workbook.sheets.sheet.map((sheet: Record<string, string>) => {
      const rows = xml(targets.get(sheet['r:id'])!).worksheet.sheetData.row ?? [];
      const cells = rows.flatMap((row: { c?: FileCell[] }) => row.c ?? []);
      return [sheet.name, new Map(cells.map((cell: FileCell) => [String(cell.r), savedCell(cell, strings)]))];
    }),
  );
}

type FileText = string | { '#text'?: string };
interface FileCell {
  r: string[];
  t?: string;
  v?: FileText;
  f?: FileText;
  is?: unknown;
}

const plain = (text: FileText | undefined) => (typeof text === 'object' ? (text['#text'] ?? '') : text);

function textOf(item: unknown): string {
  const { t, r } = item as { t?: FileText; r?: { t?: FileText }[] };
  return t === undefined ? (r ?? []).map((run) => plain(run.t) ?? '').join('') : (plain(t) ?? '');
}

function savedCell(cell: FileCell, strings: readonly string[]): SavedCell {
  const value = plain(cell.v);
  const formula = plain(cell.f) ?? null;
  if (cell.t === 's') return { formula, value: strings[Number(value)] };
  if (cell.t === 'inlineStr') return { formula, value: textOf(cell.is) };
  if (value === undefined || value === '') return { formula, value: null };
  return { formula, value: cell.t === undefined || cell.t === 'n' ? Number(value) : value };
}
