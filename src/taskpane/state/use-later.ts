import { useEffect, useMemo, useState } from 'react';
import type { Evaluation } from '../../evaluation/evaluation';
import { completed } from '../../methods/completed';
import { inSlices, untilPainted } from '../in-slices';

/** What takes time to compute. */
export interface Later<Result> {
  /** What came of the newest computation that has ended; null before the first has. */
  readonly value: Result | null;
  /** Whether a newer one is under way: what is shown is not the last word. */
  readonly pending: boolean;
}

/** Over so many values nobody sees that a computation takes time. */
const mostAtOnce = 20_000;

export const isLarge = ({ source, indicators }: Pick<Evaluation, 'source' | 'indicators'>): boolean =>
  source.rows.length * indicators.length > mostAtOnce;

interface Ended<Result> {
  readonly steps: Computation<Result>;
  readonly value: Result;
}

/** A computation that pauses as often as it can; the same one as long as nothing it depends on has changed. */
export type Computation<Result> = () => Generator<unknown, Result>;

/**
 * A small computation is made while the page is drawn. A large one begins when the page has been painted without it and
 * goes on in slices; another one, or leaving the page, ends it.
 */
export const useLater = <Result>(steps: Computation<Result>, large: boolean): Later<Result> => {
  const now = useMemo(() => (large ? null : { steps, value: completed(steps()) }), [steps, large]);
  const [last, setLast] = useState<Ended<Result> | null>(null);
  const [failed, setFailed] = useState<Ended<unknown> | null>(null);
  useEffect(() => {
    if (!large) return undefined;
    const abort = new AbortController();
    const compute = async () => {
      await untilPainted();
      abort.signal.throwIfAborted();
      return inSlices(steps(), () => {}, abort.signal);
    };
    compute().then(
      (value) => setLast({ steps, value }),
      (reason: unknown) => {
        if (!abort.signal.aborted) setFailed({ steps, value: reason });
      },
    );
    return () => abort.abort();
  }, [steps, large]);
  // The page that asked cannot be shown, which the boundary around all pages says.
  if (failed?.steps === steps) throw failed.value;
  const ended = now ?? last;
  return { value: ended?.value ?? null, pending: ended?.steps !== steps };
};
