import { CellIssue, type Issue, type IssueFacts } from '../cells/issue';
import type { Place } from '../cells/places';
import { ArgumentOutOfDomain } from '../methods/argument-refusal';
import { NotDefined, OutOfDomain } from '../methods/refusals';

/** Where a method's input came from. */
export interface Origin {
  /** The parameter; a method that reads several names it itself. */
  readonly name: string;
  /** For each unit its row in the range, from 0. */
  readonly rowOf: ArrayLike<number>;
  /** Whether the range is one row or column, whose cells are counted as items. */
  readonly items?: boolean;
}

/** Runs a method; what it refuses is named by the user's rows and columns instead of the method's. */
export function placed<Result>(origin: Origin, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (error instanceof OutOfDomain) throw new CellIssue(outOfDomain(error, origin));
    if (error instanceof ArgumentOutOfDomain) throw new CellIssue(argumentOutOfDomain(error, origin));
    if (error instanceof NotDefined) throw new CellIssue(notDefined(error, origin));
    throw error;
  }
}

function outOfDomain(error: OutOfDomain, origin: Origin): Issue {
  const { reason, column } = error;
  const argument = origin.name;
  switch (reason) {
    case 'negative-share':
    case 'negative-mean':
    case 'inverted-not-positive':
    case 'judgement-not-positive':
    case 'logarithm':
    case 'not-an-anchor':
    case 'not-positive':
    case 'negative-power':
    case 'negative-value':
    case 'outside-unit-interval':
      return valueIssue(reason, placeOf(error, origin));
    case 'maximum-not-positive':
      return { code: reason, argument, column: (column ?? 0) + 1 };
    case 'thresholds-not-ordered': {
      const threshold = error.subject ?? 'q';
      return { code: reason, argument: threshold, item: (column ?? 0) + 1, below: threshold === 'q' ? 'p' : 'v' };
    }
    case 'outside-limits':
    case 'not-binary':
      return { code: reason, argument, row: origin.rowOf[error.row ?? 0] + 1, column: (column ?? 0) + 1 };
    case 'limits-equal':
      return { code: reason, item: (column ?? 0) + 1 };
    case 'weight-not-positive':
      return { code: reason, argument, item: origin.rowOf[error.row ?? 0] + 1 };
    case 'too-few-columns':
    case 'too-few-units':
    case 'allocation-not-whole':
      return { code: reason, argument };
    case 'too-many-elements':
      return { code: reason, argument, most: 15 };
    case 'goalposts-equal':
    case 'goalposts-missing':
    case 'goalposts-logarithm':
    case 'target-goalposts':
      return { code: reason };
    default:
      throw error;
  }
}

function argumentOutOfDomain(error: ArgumentOutOfDomain, origin: Origin): Issue {
  const { reason, argument } = error;
  const given = { ...origin, name: argument };
  switch (reason) {
    case 'not-positive':
    case 'negative-indicator':
    case 'judgement-below-one':
    case 'two-best-to-worst':
      return valueIssue(reason, placeOf(error, given));
    case 'no-best':
    case 'no-worst':
    case 'shares-above-one':
      return { code: reason, argument };
  }
}

function notDefined(error: NotDefined, { name: argument }: Origin): Issue {
  const { reason, column, subject } = error;
  switch (reason) {
    case 'zero-total':
      return column === null ? { code: reason, argument } : { code: 'zero-factor', argument, column: column + 1 };
    case 'zero-logarithm':
    case 'no-pairs':
    case 'negative-variance':
    case 'no-surplus':
    case 'no-variation':
    case 'no-contrast':
    case 'single-unit':
    case 'no-unique-solution':
    case 'beyond-precision':
      return { code: reason, argument };
    case 'negative-weight':
      return { code: 'weight-below-zero', argument };
    case 'zero-mean':
      return { code: reason, argument, column: (column ?? 0) + 1 };
    case 'no-values':
      return subject === null
        ? { code: reason, argument, column: (column ?? 0) + 1 }
        : { code: 'no-values-in-group', argument, column: (column ?? 0) + 1, group: subject };
    default:
      throw error;
  }
}

type ValueCode = { [Code in keyof IssueFacts]: Place extends IssueFacts[Code] ? Code : never }[keyof IssueFacts];

function valueIssue(code: ValueCode, place: Place): Issue {
  // Each of these issues takes every kind of place; TypeScript cannot follow that through two unions.
  return { code, ...place } as Issue;
}

function placeOf(
  { row, column }: { row: number | null; column: number | null },
  { name, rowOf, items }: Origin,
): Place {
  const rangeRow = row === null ? 0 : rowOf[row] + 1;
  return items
    ? { argument: name, item: rangeRow }
    : { argument: name, row: rangeRow, column: column === null ? 0 : column + 1 };
}
