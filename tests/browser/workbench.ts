import type { FrameLocator, Page } from 'playwright-core';
import { executablePath, serveWorkbench, type ServedWorkbench, type WorkbenchSettings } from './chromium';

/** A test that needs a browser: skipped loudly where there is none, a failure in CI. */
export const browserTest = executablePath || process.env.CI ? test : test.skip;
if (!executablePath) {
  console.warn('BROWSER TESTS SKIPPED: no Chromium, Chrome or Edge found; set CHROME_PATH to its program file.');
}

let served: ServedWorkbench | undefined;

beforeAll(async () => {
  if (executablePath) served = await serveWorkbench();
}, 60_000);

afterAll(async () => served?.close());

/** Said by Univer's row of sheet tabs when it scrolls to a tab that is not drawn yet; it scrolls again when it is. */
const saidByUniver = ['Index out of bounds'];

/** The workbench in a window of its own, with the example open unless another file of examples/ is named. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors that the page threw or wrote to its console. */
  readonly complaints: string[];
}

export async function openWorkbench(
  options: WorkbenchSettings & { readonly width?: number; readonly height?: number } = {},
): Promise<Workbench> {
  const { language = 'en-US', width = 1400, height = 900 } = options;
  const viewport = { width, height };
  const context = await served!.browser.newContext({ viewport, locale: language, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !saidByUniver.includes(message.text())) complaints.push(message.text());
  });
  await page.goto(served!.address(options));
  await page.locator('body[data-ready]').waitFor({ timeout: 60_000 });
  return { page, pane: page.frameLocator('#pane iframe'), complaints };
}
