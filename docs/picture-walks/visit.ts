import type { FrameLocator, Page } from 'playwright-core';
import type { Language, Translate } from '../../src/locales';
import type { CellValue } from '../../src/evaluation/source';
import { analysisById } from '../../src/evaluation/analyses/analyses';
import { loadModel } from '../../src/models/load';
import type { Text } from '../../src/models/text';

/** One workbench that is walked through in one language. */
export interface Visit {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly language: Language;
  readonly t: Translate;
  /** Keeps a picture in a file; language and kind are added to its name. */
  readonly keep: (name: string, what: 'pane' | 'window') => Promise<void>;
}

/** What a person does, or a picture of what is seen then. */
export type Step = (visit: Visit) => Promise<unknown>;

/** A text of the pane in the visitor's language. */
export type Words = (t: Translate, say: (text: Text) => string) => string;

export interface Walk {
  readonly name: string;
  /** The workbook that is open: a file of examples/, or '' for an empty one. */
  readonly file?: string;
  readonly theme?: 'light' | 'dark';
  readonly highContrast?: boolean;
  readonly steps: readonly Step[];
}

/** A text up to its first number or quoted name, which a walk need not know. */
const inWords = ({ t, language }: Visit, words: Words): RegExp => {
  const [start] = words(t, (text) => (language === 'en' ? text.en : text.zh)).split(/[\d“]/);
  return new RegExp(`^${start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
};
const button = (visit: Visit, words: Words) => visit.pane.getByRole('button', { name: inWords(visit, words) }).first();

export const picture =
  (name: string): Step =>
  ({ keep }) =>
    keep(`docs/pictures/${name}`, 'pane');
/** The sheet and the pane beside it. */
export const pictureOfWindow =
  (path: string): Step =>
  ({ keep }) =>
    keep(path, 'window');

export const press =
  (words: Words): Step =>
  (visit) =>
    button(visit, words).click();
export const choose =
  (words: Words): Step =>
  (visit) =>
    visit.pane
      .getByRole('radio', { name: inWords(visit, words) })
      .first()
      .check();
export const tick =
  (words: Words): Step =>
  (visit) =>
    visit.pane.getByRole('checkbox', { name: inWords(visit, words) }).check();
export const tickIfThere =
  (words: Words): Step =>
  async (visit) => {
    await button(visit, (t) => t('data.checkData')).waitFor();
    const box = visit.pane.getByRole('checkbox', { name: inWords(visit, words) });
    if ((await box.count()) > 0) await box.check();
  };
/** Takes another choice of a list that opens. */
export const pick =
  (list: Words, option: string): Step =>
  async (visit) => {
    await visit.pane.getByRole('combobox', { name: inWords(visit, list) }).click();
    await visit.pane.getByRole('option', { name: option }).click();
  };
export const toTab =
  (words: Words): Step =>
  (visit) =>
    visit.pane.getByRole('tab', { name: inWords(visit, words) }).click();
export const fromMenu =
  (words: Words): Step =>
  async (visit) => {
    await button(visit, (t) => t('pane.more')).click();
    await visit.pane.getByRole('menuitem', { name: inWords(visit, words) }).click();
  };
/** Waits until a text stands in the pane. */
export const see =
  (words: Words): Step =>
  (visit) =>
    visit.pane.getByText(inWords(visit, words)).first().waitFor({ timeout: 60_000 });
export const seeButton =
  (words: Words): Step =>
  (visit) =>
    button(visit, words).waitFor({ timeout: 60_000 });
export const search =
  (words: string): Step =>
  ({ pane }) =>
    pane.getByRole('searchbox').fill(words);
export const keys =
  (...pressed: readonly string[]): Step =>
  async ({ page }) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
/** A digit is only taken once the scale has the focus. */
export const seeStrength: Step = ({ pane }) => pane.locator('[data-strength] input:focus').waitFor();

/** The first button of the ribbon. */
export const openPane: Step = ({ page }) => page.locator('#ribbon button').first().click();
export const startModel = (id: string): Step => press((_, say) => say(loadModel(id).name));
export const openAnalysis = (id: string): Step => press((_, say) => say(analysisById(id).name));
export const showSheet =
  (name: string): Step =>
  ({ page }) =>
    page.getByRole('tab', { name, exact: true }).click();

type Contents = Readonly<Record<string, CellValue>>;

/** Changes cells as a person would, without the typing. */
export const change =
  (sheet: string | Text, cells: Contents): Step =>
  ({ page, language }) =>
    page.evaluate(
      ([name, contents]) =>
        Excel.run(async (context) => {
          const place = context.workbook.worksheets.getItem(name);
          for (const [address, value] of Object.entries(contents)) place.getRange(address).values = [[value]];
          await context.sync();
        }),
      [typeof sheet === 'string' ? sheet : language === 'en' ? sheet.en : sheet.zh, cells] as const,
    );
/** Fills the whole table. */
export const paste =
  (table: string, rows: readonly (readonly CellValue[])[]): Step =>
  ({ page }) =>
    page.evaluate(
      ([name, values]) =>
        Excel.run(async (context) => {
          // A template may have more columns behind those of the indicators.
          const first = context.workbook.tables.getItem(name).getDataBodyRange().getCell(0, 0);
          first.getResizedRange(values.length - 1, values[0].length - 1).values = values.map((row) => [...row]);
          await context.sync();
        }),
      [table, rows] as const,
    );
export const protectStructure: Step = ({ page }) =>
  page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    }),
  );
/** What the pane fetches later fails, or comes too late to be seen. */
export const withoutNetwork =
  (files: RegExp, how: 'fails' | 'waits'): Step =>
  ({ page }) =>
    page.route(files, (route) => (how === 'fails' ? route.abort() : undefined));
