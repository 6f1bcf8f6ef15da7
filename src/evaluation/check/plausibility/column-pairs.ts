import type { Evaluation } from '../../evaluation';
import { spelling } from '../../mapping/spelling';
import { measureOfColumn } from '../../measure';
import { numberColumns } from './rule';

/** Two columns of which the first cannot be more than the second, such as cash and contract. */
export interface ColumnPair {
  readonly part: number;
  readonly whole: number;
  /** What a number of `part` is multiplied by to stand in the measure of `whole`. */
  readonly factor: number;
}

/**
 * Pairs of the user's columns by words in their headers. Headers that are the same but for these words belong together;
 * otherwise there must be only one column of each kind.
 */
export function columnPairs(evaluation: Evaluation, part: RegExp, whole: RegExp): ColumnPair[] {
  const headers = evaluation.source.headers;
  const columns = numberColumns(evaluation);
  const parts = columns.filter((column) => part.test(headers[column]));
  const wholes = columns.filter((column) => !part.test(headers[column]) && whole.test(headers[column]));
  const rest = (column: number, word: RegExp) => spelling(headers[column].replace(/[(（].*$/s, '').replace(word, ''));
  return parts.flatMap((one) => {
    const alike = wholes.filter((other) => rest(other, whole) === rest(one, part));
    const [other] = alike.length > 0 ? alike : parts.length === 1 && wholes.length === 1 ? wholes : [];
    return other === undefined ? [] : pairOf(evaluation, one, other);
  });
}

/** Columns of different kinds of measure, such as an amount and a number of contracts, are no pair. */
function pairOf(evaluation: Evaluation, part: number, whole: number): ColumnPair[] {
  const [one, other] = [measureOfColumn(evaluation, part), measureOfColumn(evaluation, whole)];
  if (one && other && one.of !== other.of) return [];
  return [{ part, whole, factor: one && other ? one.scale / other.scale : 1 }];
}
