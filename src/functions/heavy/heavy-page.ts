import { Announcements } from './announcements';
import { Workers, type CallWorker } from './workers';

/** Where heavy calls are computed, and where it is told how far they are. */
export interface HeavyPage {
  readonly workers: Workers;
  readonly announcements: Announcements;
}

const mostWorkers = 4;

/**
 * The add-in's page, if this script stands in one. To be called while the script first runs, when alone it knows its
 * own address, beside which heavy.js stands. A plain engine has no page and no workers: null.
 */
export function heavyPage(): HeavyPage | null {
  if (typeof Worker === 'undefined' || typeof document === 'undefined') return null;
  const script = document.currentScript as HTMLScriptElement | null;
  if (!script?.src) return null;
  const address = new URL('heavy.js', script.src).href;
  // One processor is left to Excel and to whoever types in it.
  const most = Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency - 1));
  return {
    workers: new Workers(() => new Worker(address) as CallWorker, most),
    announcements: new Announcements(window),
  };
}
