import type { Spill } from '../answer';
import { withProgress } from '../../methods/progress';
import { compute, heavyFunction } from './heavy-functions';
import type { ErrorName, HeavyCall, HeavyReport } from './messages';
import { shareOfLoops } from './share-of-loops';

/** Entry of heavy.js: a worker that is one more host of the functions, with the two names they look for in a host. */
class CellError extends Error {
  constructor(
    readonly code: ErrorName,
    message = '',
  ) {
    super(message);
  }
}

interface WorkerScope {
  CustomFunctions: { Error: typeof CellError; ErrorCode: Readonly<Record<ErrorName, ErrorName>> };
  Office: { context: { displayLanguage: string } };
  onmessage: (event: { readonly data: HeavyCall }) => void;
  postMessage(report: HeavyReport): void;
}

/** Often enough to see it move, seldom enough to cost nothing. */
const millisecondsBetweenReports = 100;

const scope = globalThis as unknown as WorkerScope;
scope.CustomFunctions = {
  Error: CellError,
  ErrorCode: { invalidValue: 'invalidValue', notAvailable: 'notAvailable' },
};
scope.onmessage = ({ data }) => {
  scope.Office = { context: { displayLanguage: data.language } };
  // Also says that the script has loaded: a worker that never says so is given up.
  scope.postMessage({ kind: 'share', share: 0 });
  scope.postMessage(answerOf(data));
};

function answerOf({ id, given }: HeavyCall): HeavyReport {
  try {
    const hear = shareOfLoops(
      heavyFunction(id).loops,
      seldom((share) => scope.postMessage({ kind: 'share', share })),
    );
    return { kind: 'spill', spill: withProgress(hear, () => compute(id, given)) as Spill };
  } catch (error) {
    if (error instanceof CellError) return { kind: 'error', code: error.code, message: error.message };
    return { kind: 'defect', message: error instanceof Error ? error.message : String(error) };
  }
}

function seldom(report: (share: number) => void): (share: number) => void {
  let last = Date.now();
  return (share) => {
    const now = Date.now();
    if (now - last < millisecondsBetweenReports) return;
    last = now;
    report(share);
  };
}
