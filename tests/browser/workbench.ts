import fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import sirv from 'sirv';

const candidates = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const executablePath = candidates.find((path) => path && fs.existsSync(path));

/** A test that needs a browser: skipped loudly where there is none, a failure in CI. */
export const browserTest = executablePath || process.env.CI ? test : test.skip;
if (!executablePath) {
  console.warn('BROWSER TESTS SKIPPED: no Chromium, Chrome or Edge found; set CHROME_PATH to its program file.');
}

let server: Server | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  if (!executablePath) return;
  const files = sirv('dist', { dev: true });
  server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
  await new Promise<void>((resolve) => server!.listen(0, 'localhost', resolve));
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

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
  options: {
    language?: 'en-US' | 'zh-CN';
    theme?: 'light' | 'dark';
    file?: string;
    width?: number;
    height?: number;
  } = {},
): Promise<Workbench> {
  const {
    language = 'en-US',
    theme = 'light',
    file = 'regional-innovation.xlsx',
    width = 1400,
    height = 900,
  } = options;
  const context = await browser!.newContext({ viewport: { width, height }, locale: language, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !saidByUniver.includes(message.text())) complaints.push(message.text());
  });
  const { port } = server!.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/workbench/index.html?lang=${language}&theme=${theme}&file=${file}`);
  await page.locator('body[data-ready]').waitFor({ timeout: 60_000 });
  return { page, pane: page.frameLocator('#pane iframe'), complaints };
}
