import { CellIssue, type Issue, type IssueCode } from '../cells/issue';
import { messageOf } from '../cells/messages/messages';
import { displayLanguage } from './language';

export type Spill = (string | number | boolean)[][];

/** The input is right, but there is no result: #N/A. Everything else is wrong input: #VALUE!. */
const undefinedResults: ReadonlySet<IssueCode> = new Set([
  'no-variation',
  'no-contrast',
  'zero-mean',
  'zero-total',
  'single-unit',
  'zero-logarithm',
  'no-pairs',
  'negative-variance',
  'zero-factor',
  'no-surplus',
  'no-unique-solution',
  'beyond-precision',
  'weight-below-zero',
  'no-values',
  'no-values-in-group',
]);

/** Computes what a cell shows; an issue becomes one of the two error codes whose message Excel shows. */
export function answer(compute: () => Spill): Spill {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CellIssue) throw excelError(error.issue);
    throw error;
  }
}

function excelError(issue: Issue): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const code = undefinedResults.has(issue.code) ? ErrorCode.notAvailable : ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, messageOf(issue, displayLanguage()));
}
