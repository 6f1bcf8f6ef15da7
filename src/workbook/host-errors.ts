import { WorkbookProblem, type ProblemCode } from './room';

/** Codes of Office.js that the user can do something about. */
const known: Readonly<Record<string, ProblemCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  ItemAlreadyExists: 'name-taken',
  OperationCellsExceedLimit: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
};

export const hostCodeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/**
 * What Excel refused, as a problem with a sentence; `about` names the sheet or the name that was worked on.
 * A mistake of our own is no problem of the user's and comes back as it is.
 */
export function asProblem(error: unknown, about: { sheet?: string; name?: string } = {}): unknown {
  const code = hostCodeOf(error);
  if (error instanceof WorkbookProblem || code === null) return error;
  if (code === 'AccessDenied' && about.sheet !== undefined) return new WorkbookProblem('sheet-protected', about, error);
  const problem = known[code];
  if (problem && (problem !== 'name-taken' || about.name !== undefined)) {
    return new WorkbookProblem(problem, about, error);
  }
  return new WorkbookProblem('host', { code, message: (error as Error).message }, error);
}
