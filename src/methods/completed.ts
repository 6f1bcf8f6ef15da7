/** Runs a computation that pauses on its way to the end. */
export function completed<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
