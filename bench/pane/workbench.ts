import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { ServedWorkbench } from '../../tests/browser/chromium';
import { sheets, type Years } from './tables';

export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly frame: Frame;
}

/** An empty workbook in a window of its own, with the pane beside it from the beginning. */
export async function openWithPane(workbench: ServedWorkbench): Promise<Opened> {
  const viewport = { width: 1400, height: 900 };
  const context = await workbench.browser.newContext({ viewport, locale: 'en-US', reducedMotion: 'reduce' });
  // esbuild, which reads this script, marks functions by a helper that pages do not have.
  await context.addInitScript('globalThis.__name = (marked) => marked');
  await context.addInitScript(() => {
    if (location.pathname.endsWith('taskpane.html')) {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => performance.mark('home');
      const look = () => {
        if (document.querySelector('main button')) painted.port2.postMessage(null);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    } else {
      // The workbench loads the pane before it is asked for; only what is seen is painted.
      document.addEventListener('DOMContentLoaded', () => document.getElementById('pane')?.removeAttribute('hidden'));
    }
  });
  const page = await context.newPage();
  await page.goto(workbench.address({ file: '' }));
  await page.locator('body[data-ready]').waitFor({ timeout: 300_000 });
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'))!;
  await frame.locator('main button').first().waitFor({ timeout: 300_000 });
  return { context, page, frame };
}

export interface FirstPaint {
  readonly painted: number;
  readonly home: number;
}

/** Milliseconds from the request for the pane's page until something was painted, and until Home could be clicked. */
export const firstPaintOf = (frame: Frame): Promise<FirstPaint> =>
  frame.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    home: performance.getEntriesByName('home')[0].startTime,
  }));

/** Loads the pane once more, while the grid beside it rests; in Excel it has a process of its own. */
export async function loadAgain(frame: Frame): Promise<void> {
  await Promise.all([frame.waitForNavigation({ waitUntil: 'load' }), frame.evaluate(() => location.reload())]);
  await frame.locator('main button').first().waitFor({ timeout: 300_000 });
  await frame.waitForFunction(() => performance.getEntriesByName('home').length > 0);
}

/** Puts both years into sheets of their own and shows the one that is evaluated. */
export async function putYears(page: Page, years: Years): Promise<void> {
  for (const key of ['before', 'now'] as const) {
    await page.evaluate(
      ([name, values]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add(name);
          const place = sheet.getRangeByIndexes(0, 0, values.length, values[0].length);
          place.values = values.map((row) => [...row]);
          sheet.activate();
          await context.sync();
        }),
      [sheets[key], years[key]] as const,
    );
  }
}
