import { CellIssue, type Issue } from '../../cells/issue';
import { rangeOf, vectorOf, type Cells } from '../../cells/range';
import { readValue, textOf } from '../../cells/value';
import { isExampleUnit } from '../../models/example-unit';
import { indicatorsOf, type ScorableModel } from '../../models/scorable';

/** What is written like a code is meant as one. */
const code = /^[A-Z]+\d*\.[A-Z]+\d+/i;

/** What MODEL.SCORE is given, without the names of the units. */
export interface NamedUnits {
  readonly codes: Cells;
  readonly data: Cells;
  /** Columns that stood before the values. */
  readonly before: number;
}

/**
 * A table as a template has it: the code begins each header, and the names of the units may stand before the values.
 * The row that a template names as its example holds no unit: it is blank here, and in the result.
 */
export function readNamedUnits(codes: unknown, data: unknown, model: ScorableModel): NamedUnits {
  const known = new Set([...indicatorsOf(model).map(({ code }) => code), ...model.variables.map(({ id }) => id)]);
  const headers = vectorOf(codes, 'codes').map((cell) => codeIn(cell, known));
  const rows = rangeOf(data);
  const first = textOf(headers[0]);
  const isOfNames = headers.length > 1 && headers.length === rows[0]?.length && !known.has(first) && !code.test(first);
  if (!isOfNames || !holdsNames(rows)) return { codes: [headers], data: rows, before: 0 };
  const values = rows.map(([name, ...cells]) => (isExampleUnit(name) ? cells.map(() => '') : cells));
  return { codes: [headers.slice(1)], data: values, before: 1 };
}

/** A code, or the code that a template's header begins with; anything else as it is. */
function codeIn(cell: unknown, known: ReadonlySet<string>): unknown {
  const text = textOf(cell);
  const [first] = text.split(/\s/, 1);
  return !known.has(text) && known.has(first) ? first : cell;
}

/** Some words and no number. */
function holdsNames(rows: Cells): boolean {
  const kinds = rows.map(([cell]) => readValue(cell).kind);
  return kinds.includes('text') && kinds.every((kind) => kind === 'text' || kind === 'missing');
}

/** An issue of a cell counts the columns that stood before the values. */
export function inGivenColumns<Result>({ before }: NamedUnits, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof CellIssue) throw new CellIssue(moved(error.issue, before));
    throw error;
  }
}

function moved(issue: Issue, before: number): Issue {
  if ('column' in issue && 'row' in issue) return { ...issue, column: issue.column + before };
  return 'item' in issue && 'argument' in issue && issue.argument === 'codes'
    ? { ...issue, item: issue.item + before }
    : issue;
}
