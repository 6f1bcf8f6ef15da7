import type { FrameLocator, Page } from 'playwright-core';
import type { CellValue } from '../../src/evaluation/source';
import { translator, type Language, type Translate } from '../../src/locales';
import { browserTest, openWorkbench, type Workbench } from './workbench';

/** What a person at the pane does, in the language of the pane. */
export class Day {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly t: Translate;

  constructor(
    readonly workbench: Workbench,
    readonly language: Language,
  ) {
    this.page = workbench.page;
    this.pane = workbench.pane;
    this.t = translator(language);
  }

  /** Opens the pane by the ribbon's first button. */
  openPane = () => this.page.locator('#ribbon button').first().click();
  press = (name: string | RegExp) => this.pane.getByRole('button', { name }).first().click();
  choose = (name: string | RegExp) => this.pane.getByRole('radio', { name }).first().check();
  /** One of the choices of a list that opens. */
  pick = async (list: string, choice: string): Promise<void> => {
    await this.pane.getByRole('combobox', { name: list }).click();
    await this.pane.getByRole('option', { name: choice, exact: true }).click();
  };
  toTab = (name: string) => this.pane.getByRole('tab', { name }).click();
  see = (text: string | RegExp) => this.pane.getByText(text).first().waitFor({ timeout: 60_000 });
  heading = () => this.pane.getByRole('heading', { level: 1 }).textContent();
  seeHeading = (name: string | RegExp) =>
    this.pane.getByRole('heading', { level: 1, name }).waitFor({ timeout: 60_000 });

  /** Pastes a block of cells. */
  paste = (sheet: string, address: string, values: readonly (readonly CellValue[])[]) =>
    this.page.evaluate(
      ([name, place, cells]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange(place).values = cells.map((row) => [...row]);
          await context.sync();
        }),
      [sheet, address, values] as const,
    );

  /** What the cells show. */
  cells = (sheet: string, address: string) => this.read(sheet, address, 'text') as Promise<string[][]>;
  /** What the cells hold. */
  values = (sheet: string, address: string) => this.read(sheet, address, 'values') as Promise<CellValue[][]>;

  /** What Excel says beside a cell while it is selected. */
  promptAt = (sheet: string, cell: string) =>
    this.page.evaluate(
      ([name, place]) =>
        Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem(name).getRange(place);
          dataValidation.load('prompt');
          await context.sync();
          return dataValidation.prompt;
        }),
      [sheet, cell] as const,
    );

  /** Headings and tables of what was copied for a word processor. */
  copiedHtml = () =>
    this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await (await item.getType('text/html')).text();
      const content = new DOMParser().parseFromString(html, 'text/html');
      const textsOf = (within: ParentNode, what: string) =>
        [...within.querySelectorAll(what)].map(({ textContent }) => textContent.trim());
      return {
        headings: textsOf(content, 'h1, h2, h3'),
        tables: [...content.querySelectorAll('table')].map((table) =>
          [...table.querySelectorAll('tr')].map((row) => textsOf(row, 'td, th')),
        ),
      };
    });

  private read(sheet: string, address: string, what: 'text' | 'values'): Promise<unknown[][]> {
    return this.page.evaluate(
      ([name, place, property]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(place).load(property);
          await context.sync();
          return range[property];
        }),
      [sheet, address, what] as const,
    );
  }

  /** From the preview to the ranking that stands in its sheet. */
  write = async (): Promise<void> => {
    await this.press(this.t('method.preview'));
    await this.press(startOf(this.t('write.write', { count: 5 })));
    await this.pane.getByRole('button', { name: this.t('result.goToSheet') }).waitFor({ timeout: 60_000 });
  };
}

/** A sentence up to its first number or name in quotes. */
const startOf = (sentence: string): RegExp => new RegExp(`^${sentence.split(/[\d“]/)[0]}`);

/** One day in each of the languages. */
export function dayOf(title: string, { file }: { readonly file: string }, live: (day: Day) => Promise<void>): void {
  browserTest.each<Language>(['en', 'zh-CN'])(
    `${title}: %s`,
    async (language) => {
      const workbench = await openWorkbench({ file, language: language === 'en' ? 'en-US' : language });
      await live(new Day(workbench, language));
      expect(workbench.complaints).toEqual([]);
      await workbench.page.close();
    },
    240_000,
  );
}
