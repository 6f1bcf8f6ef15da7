import fs from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import sirv from 'sirv';

/*
 * `npm run docs:pictures` (after `npm run build`): walks through the first evaluation in the workbench, in both
 * languages, and photographs the finished ranking for the README and every step of the pane for docs/pictures.
 */
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const files = sirv('dist', { dev: true });
const server = createServer((request, response) => {
  files(request, response, () => void response.writeHead(404).end());
});
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
fs.mkdirSync('docs/pictures', { recursive: true });

for (const { language, short } of [
  { language: 'en-US', short: 'en' },
  { language: 'zh-CN', short: 'zh' },
]) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: language });
  await page.goto(`http://localhost:${server.address().port}/workbench/index.html?lang=${language}`);
  await page.locator('body[data-ready]').waitFor({ timeout: 60_000 });
  await page.locator('#ribbon button').first().click();
  const pane = page.frameLocator('#pane iframe');
  const picture = async (name) => {
    await page.waitForTimeout(700);
    await page.locator('#pane-body').screenshot({ path: `docs/pictures/${name}-${short}.png` });
  };
  const onwards = () => pane.locator('footer button').last().click();

  await pane.locator('main button').nth(2).waitFor();
  await picture('1-home');
  await pane.getByRole('button', { name: /^(Regional innovation|区域创新)/ }).click();
  await onwards();
  await pane.getByRole('checkbox').check();
  for (const step of ['2-data', '3-check', '4-weights', '5-method', '6-write']) {
    await picture(step);
    await onwards();
  }
  await pane.locator('main ol > li').nth(5).waitFor({ timeout: 60_000 });
  await picture('7-ranking');
  await page.screenshot({ path: `assets/workbench-${short}.png` });
}
await browser.close();
server.closeAllConnections();
server.close();
