import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { translator } from '../../src/locales';
import type { Visit } from '../../docs/picture-walks/visit';
import { serveWorkbench, type ServedWorkbench } from '../../tests/browser/chromium';
import { arm, readWatch, watchPane, type Seen } from './stopwatch';
import { modelYears, ownYears, type Years } from './tables';
import { modelWalk, ownWalk, type Moment } from './walk';
import { firstPaintOf, loadAgain, openWithPane, putYears, type FirstPaint } from './workbench';

/**
 * `npm run bench:pane` (after `npm run build`) opens the workbench, measures the first paint of its pane, and goes through
 * every page of it over 5,000 units × 30 indicators. `npm run bench:pane -- 3 folder` does so three times, keeps the least
 * disturbed time of each click, and puts a picture of each page into the folder.
 */
const [turns = '1', folder] = process.argv.slice(2);

interface Measured extends Seen {
  /** CPU time of the whole page, that of the grid included, until the answer stood still. */
  readonly cpu: number;
}

const walks: readonly (readonly [years: Years, moments: readonly Moment[]])[] = [
  [ownYears(), ownWalk],
  [modelYears('m1'), modelWalk('m1')],
];
const limits = { paint: 1500, response: 100 };
const shown = (milliseconds: number) => Math.round(milliseconds).toLocaleString('en');

async function measureFirstPaint(workbench: ServedWorkbench): Promise<void> {
  const found: FirstPaint[][] = [[], []];
  for (let turn = 0; turn < 3 * Number(turns); turn++) {
    const { context, frame } = await openWithPane(workbench);
    found[0].push(await firstPaintOf(frame));
    await loadAgain(frame);
    found[1].push(await firstPaintOf(frame));
    await context.close();
  }
  ['while the grid starts, too', 'while the grid rests'].forEach((when, at) => {
    const limit = `≤ ${shown(limits.paint)}`;
    row('Home', `first paint, ${when}`, shown(Math.min(...found[at].map(({ painted }) => painted))), limit);
    row('Home', `can be clicked, ${when}`, shown(Math.min(...found[at].map(({ home }) => home))), limit);
  });
}

async function walkThrough(workbench: ServedWorkbench, [years, moments]: (typeof walks)[number]): Promise<Measured[]> {
  const { context, page, frame } = await openWithPane(workbench);
  page.setDefaultTimeout(300_000);
  await putYears(page, years);
  await watchPane(frame);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpuTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  const pane = page.frameLocator('#pane iframe');
  const visit: Visit = { page, pane, language: 'en', t: translator('en'), keep: () => Promise.resolve() };
  const found: Measured[] = [];
  for (const { page: where, what, act, answered } of moments) {
    await arm(frame);
    const before = await cpuTime();
    try {
      await act(visit);
      await answered(visit);
      found.push({ ...(await readWatch(frame)), cpu: (await cpuTime()) - before });
    } catch (error) {
      throw new Error(`${where}, ${what}: ${String(error)}`);
    }
    const picture = `${folder}/${found.length}-${where}-${what}.png`.replaceAll(' ', '-').replace('?', '');
    if (folder) await page.locator('#pane-body').screenshot({ path: picture });
  }
  await context.close();
  return found;
}

/** Of several turns what was disturbed least. */
const leastOf = (all: readonly Measured[]): Measured => ({
  response: Math.min(...all.map(({ response }) => response)),
  answer: Math.min(...all.map(({ answer }) => answer)),
  longestTask: Math.min(...all.map(({ longestTask }) => longestTask)),
  cpu: Math.min(...all.map(({ cpu }) => cpu)),
  progress: all.some(({ progress }) => progress),
});

const row = (...cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);

async function main(): Promise<void> {
  if (folder) mkdirSync(folder, { recursive: true });
  const workbench = await serveWorkbench();
  try {
    row('Page', 'what is done', 'response ms', 'limit', 'whole answer ms', 'progress', 'longest task ms', 'CPU ms');
    row('---', '---', '---:', '---', '---:', '---', '---:', '---:');
    await measureFirstPaint(workbench);
    for (const walk of walks) {
      const all: Measured[][] = [];
      for (let turn = 0; turn < Number(turns); turn++) all.push(await walkThrough(workbench, walk));
      walk[1].forEach(({ page, what }, at) => {
        const { response, answer, progress, longestTask, cpu } = leastOf(all.map((found) => found[at]));
        const verdict = `≤ ${limits.response}${response > limits.response ? ' **missed**' : ''}`;
        row(page, what, shown(response), verdict, shown(answer), progress ? 'yes' : '', shown(longestTask), shown(cpu));
      });
    }
    console.log(`\nLoad of the machine at the end, over 1, 5 and 15 minutes: ${loadavg().map(shown).join(', ')}.`);
  } finally {
    await workbench.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
