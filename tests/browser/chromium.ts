import fs from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
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

/** The browser's program file, if one is found. */
export const executablePath = candidates.find((path) => path && fs.existsSync(path));

export interface WorkbenchSettings {
  readonly language?: 'en-US' | 'zh-CN';
  readonly theme?: 'light' | 'dark';
  /** A file of examples/, or '' for an empty workbook. */
  readonly file?: string;
}

/** What the build made, served to a browser that was started for it. */
export interface ServedWorkbench {
  readonly browser: Browser;
  address(settings: WorkbenchSettings): string;
  close(): Promise<void>;
}

export async function serveWorkbench(): Promise<ServedWorkbench> {
  const files = sirv('dist', { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  return {
    browser,
    address: ({ language = 'en-US', theme = 'light', file = 'regional-innovation.xlsx' }) =>
      `http://localhost:${port}/workbench/index.html?lang=${language}&theme=${theme}&file=${file}`,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
