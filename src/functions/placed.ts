import { CellIssue, type Issue } from '../cells/issue';
import { NotDefined, OutOfDomain } from '../methods/refusals';

/** Where a method's input came from: the parameter, and for each unit its row in the range. */
interface Origin {
  readonly name: string;
  readonly rowOf: ArrayLike<number>;
}

/** Runs a method; what it refuses is named by the user's rows and columns instead of the method's. */
export function placed<Result>(origin: Origin, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (error instanceof OutOfDomain) throw new CellIssue(outOfDomain(error, origin));
    if (error instanceof NotDefined) throw new CellIssue(notDefined(error, origin));
    throw error;
  }
}

function outOfDomain({ reason, row, column }: OutOfDomain, { name: argument, rowOf }: Origin): Issue {
  const rangeRow = row === null ? 0 : rowOf[row] + 1;
  const rangeColumn = column === null ? 0 : column + 1;
  switch (reason) {
    case 'negative-share':
    case 'negative-mean':
    case 'inverted-not-positive':
    case 'judgement-not-positive':
      return { code: reason, argument, row: rangeRow, column: rangeColumn };
    case 'logarithm':
    case 'not-an-anchor':
      return { code: reason, argument, item: rangeRow };
    case 'maximum-not-positive':
      return { code: reason, argument, column: rangeColumn };
    case 'too-many-elements':
      return { code: reason, argument, most: 15 };
    case 'goalposts-equal':
    case 'goalposts-missing':
    case 'goalposts-logarithm':
    case 'target-goalposts':
      return { code: reason };
    default:
      throw new OutOfDomain(reason, row, column);
  }
}

function notDefined({ reason, column }: NotDefined, { name: argument }: Origin): Issue {
  if (reason !== 'zero-mean' && reason !== 'no-variation' && reason !== 'no-contrast') throw new NotDefined(reason);
  return reason === 'zero-mean' ? { code: reason, argument, column: (column ?? 0) + 1 } : { code: reason };
}
