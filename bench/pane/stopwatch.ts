import type { Frame } from 'playwright-core';

/** What one click or key led to, in milliseconds from it. */
export interface Seen {
  /** Until the pane was first painted otherwise: the answer, a part of it, or that it is being computed. */
  readonly response: number;
  /** Until it was painted for the last time. */
  readonly answer: number;
  /** Whether the pane said meanwhile that work is under way. */
  readonly progress: boolean;
  /** The longest time for which the page could neither paint nor hear. */
  readonly longestTask: number;
}

interface Watch {
  since: number | null;
  readonly changes: { readonly at: number; readonly busy: boolean }[];
  readonly tasks: { readonly start: number; readonly duration: number }[];
}

declare global {
  interface Window {
    watch?: Watch;
  }
}

/** Begins to note, in the pane's own frame, what is painted and how long the page is busy. */
export const watchPane = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const watch: Watch = { since: null, changes: [], tasks: [] };
    window.watch = watch;
    // A message is handled after the frame in which it was sent has been painted.
    const painted = new MessageChannel();
    painted.port1.onmessage = ({ data }) => watch.changes.push({ at: performance.now(), busy: data as boolean });
    let changed = false;
    // Asked for before the pane asks for its own frame, or the message would wait until the pane has computed.
    const look = () => {
      if (watch.since === null) return;
      if (changed) painted.port2.postMessage(document.querySelector('[aria-busy="true"]') !== null);
      changed = false;
      requestAnimationFrame(look);
    };
    new MutationObserver(() => (changed = true)).observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-busy', 'aria-checked', 'aria-expanded', 'aria-selected', 'class', 'disabled'],
    });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) watch.tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask' });
    const begin = ({ timeStamp }: Event) => {
      if (watch.since !== null) return;
      watch.since = timeStamp;
      changed = false;
      requestAnimationFrame(look);
    };
    for (const kind of ['click', 'input', 'keydown']) document.addEventListener(kind, begin, { capture: true });
  });

/** Forgets what was seen: the next click or key is the one that counts. */
export const arm = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const { watch } = window;
    watch!.since = null;
    watch!.changes.length = 0;
    watch!.tasks.length = 0;
  });

/** So long nothing more must change, and nothing be under way, before the answer counts as complete. */
const quiet = 400;

/** Waits until the answer stands still and tells what led to it. */
export async function readWatch(frame: Frame): Promise<Seen> {
  await frame.waitForFunction(
    (pause) => {
      const { since, changes } = window.watch!;
      const last = changes.at(-1);
      return since !== null && last && !last.busy && performance.now() - last.at > pause;
    },
    quiet,
    { polling: 100, timeout: 600_000 },
  );
  return frame.evaluate(() => {
    const { since, changes, tasks } = window.watch!;
    const answer = changes.at(-1)!.at;
    const lengths = tasks
      .filter(({ start, duration }) => start < answer && start + duration > since!)
      .map(({ start, duration }) => start + duration - Math.max(start, since!));
    return {
      response: changes[0].at - since!,
      answer: answer - since!,
      progress: changes.some(({ busy }) => busy),
      longestTask: Math.max(0, ...lengths),
    };
  });
}
