import { mkdirSync } from 'node:fs';
import { serveWorkbench } from '../tests/browser/chromium';
import { walkThrough } from './picture-walks/walk-through';
import { walks } from './picture-walks/walks';

/**
 * `npm run docs:pictures` (after `npm run build`) walks through the pane in both languages and photographs every page
 * for docs/pictures; `npm run docs:pictures -- check weights` does only these walks.
 */
async function makePictures(wanted: readonly string[]): Promise<void> {
  mkdirSync('docs/pictures/models', { recursive: true });
  const workbench = await serveWorkbench();
  try {
    for (const walk of walks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      for (const language of ['en', 'zh-CN'] as const) {
        await walkThrough(workbench, walk, language).catch((error: unknown) => {
          process.exitCode = 1;
          process.stderr.write(`${String(error)}\n`);
        });
      }
    }
  } finally {
    await workbench.close();
  }
}

void makePictures(process.argv.slice(2));
