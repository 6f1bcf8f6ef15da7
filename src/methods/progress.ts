/** Hears how far a loop is. A method may run several, one after the other. */
export type ProgressListener = (done: number, whole: number) => void;

let listener: ProgressListener | undefined;

/**
 * Runs a method with somebody listening to its long loops. A listener and not a parameter: the loops lie deep, and what
 * a method takes is its mathematics. Nothing that is computed depends on it.
 */
export function withProgress<Result>(hear: ProgressListener, compute: () => Result): Result {
  listener = hear;
  try {
    return compute();
  } finally {
    listener = undefined;
  }
}

/** What a long loop calls after each step. */
export function reportProgress(done: number, whole: number): void {
  listener?.(done, whole);
}
