/** So long the page may be busy before it paints and hears again. */
const sliceMilliseconds = 12;

/** Progress is told no more often: painting it costs time, too. */
const tellMilliseconds = 100;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Until what has been drawn last is seen; a pane that is hidden is not painted. */
export const untilPainted = (): Promise<void> =>
  globalThis.document?.visibilityState === 'visible'
    ? new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    : breath();

/**
 * Runs a computation that pauses, in slices between which the page lives. `hear` is told every now and then how many
 * pauses there have been and what the last one said; aborting ends it at the next slice.
 */
export async function inSlices<Pause, Result>(
  steps: Generator<Pause, Result>,
  hear: (pauses: number, last: Pause) => void,
  signal: AbortSignal,
): Promise<Result> {
  let pauses = 0;
  let told = performance.now();
  for (;;) {
    const until = performance.now() + sliceMilliseconds;
    let step = steps.next();
    while (!step.done && performance.now() < until) {
      pauses++;
      step = steps.next();
    }
    if (step.done) return step.value;
    pauses++;
    if (performance.now() - told >= tellMilliseconds) {
      hear(pauses, step.value);
      told = performance.now();
    }
    await breath();
    signal.throwIfAborted();
  }
}
