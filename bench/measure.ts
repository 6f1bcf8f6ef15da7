export interface Effort {
  readonly turns: number;
  /** CPU time after which no further turn starts, once there were enough of them. */
  readonly seconds: number;
}

/** Shorter than this a stretch says more about the clock, which counts microseconds, than about the work. */
const shortestStretch = 0.001;
/** The compiler has settled after so much CPU time, or, where one call takes longer, inside its loops. */
const warmUp = 0.05;
let kept: unknown;

/**
 * CPU seconds of one call of each run, in its least disturbed turn. The runs take turns, so that a busy moment of the
 * machine falls on all of them; CPU time does not count while other programs have the processor, but a shared cache still
 * slows a run down, which the best of several turns leaves out.
 */
export function cpuSeconds(runs: readonly (() => unknown)[], { turns, seconds }: Effort): number[] {
  const calls = runs.map(callsForAStretch);
  const least = runs.map(() => Infinity);
  let spent = 0;
  for (let turn = 0; turn < turns || spent < seconds; turn++) {
    runs.forEach((run, at) => {
      const taken = stretch(run, calls[at]);
      spent += taken;
      least[at] = Math.min(least[at], taken / calls[at]);
    });
  }
  return least;
}

export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at];
  return sum;
}

/** The same pass over cells as Excel hands them over, in rows: what is no number is left out, as by Excel's SUM. */
export function sumOfCells(cells: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const row of cells) {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (typeof cell === 'number') sum += cell;
    }
  }
  return sum;
}

function callsForAStretch(run: () => unknown): number {
  let calls = 1;
  let warmed = 0;
  for (;;) {
    const taken = stretch(run, calls);
    warmed += taken;
    if (taken < shortestStretch) calls *= 2;
    else if (warmed >= warmUp) return calls;
  }
}

function stretch(run: () => unknown, calls: number): number {
  const before = process.cpuUsage();
  // A result that nobody could read would not have to be worked out.
  for (let call = 0; call < calls; call++) kept = run();
  const { user, system } = process.cpuUsage(before);
  if (kept === undefined) throw new Error('A measured run gave nothing.');
  return (user + system) / 1e6;
}
