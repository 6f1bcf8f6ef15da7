import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { translator, type Language } from '../../src/locales';
import type { ServedWorkbench } from '../../tests/browser/chromium';
import { withPalette } from './palette';
import type { Visit, Walk } from './visit';

const width = 1400;
const windowHeight = 900;
/** Heights of the pane; a longer page is cut off. */
const [shortest, tallest] = [560, 1400];
/** What of the window stands above and below the pane. */
const around = 150;

/** Goes through a walk in one language and keeps its pictures. */
export async function walkThrough(workbench: ServedWorkbench, walk: Walk, language: Language): Promise<void> {
  const tag = language === 'en' ? 'en-US' : language;
  const context = await workbench.browser.newContext({
    viewport: { width, height: windowHeight },
    locale: tag,
    reducedMotion: 'reduce',
    forcedColors: walk.highContrast ? 'active' : 'none',
  });
  const page = await context.newPage();
  await page.goto(workbench.address({ language: tag, theme: walk.theme, file: walk.file }));
  await page.locator('body[data-ready]').waitFor({ timeout: 60_000 });
  const pane = page.frameLocator('#pane iframe');
  const keep: Visit['keep'] = async (name, what) => {
    const path = `${name}-${language === 'en' ? 'en' : 'zh'}.png`;
    if (what === 'window') await keepWindow(page, path);
    else await keepPane(page, path);
  };
  for (const [at, step] of walk.steps.entries()) {
    await step({ page, pane, language, t: translator(language), keep }).catch((error: unknown) => {
      throw new Error(`Walk “${walk.name}” (${language}), step ${at + 1}: ${String(error)}`);
    });
  }
  await context.close();
}

async function keepWindow(page: Page, path: string): Promise<void> {
  await settled(page);
  writeFileSync(path, withPalette(await page.screenshot()));
}

/** The pane as tall as its page, so that the picture holds all of it. */
async function keepPane(page: Page, path: string): Promise<void> {
  await settled(page);
  await page.setViewportSize({ width, height: shortest + around });
  const hidden = await page
    .frameLocator('#pane iframe')
    .locator('main')
    .evaluate((main) => main.scrollHeight - main.clientHeight);
  await page.setViewportSize({ width, height: Math.min(tallest, shortest + hidden) + around });
  await settled(page);
  writeFileSync(path, withPalette(await page.locator('#pane-body').screenshot()));
  await page.setViewportSize({ width, height: windowHeight });
}

const settled = async (page: Page): Promise<void> => {
  // Nothing is drawn as pointed at.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
};
