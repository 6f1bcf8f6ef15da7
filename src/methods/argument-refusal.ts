export type ArgumentReason =
  | 'not-positive'
  | 'negative-indicator'
  | 'judgement-below-one'
  | 'no-best'
  | 'no-worst'
  | 'two-best-to-worst'
  | 'shares-above-one';

/** One of several arguments holds a value that the formula cannot take; it is named as in the function catalogue. */
export class ArgumentOutOfDomain extends Error {
  constructor(
    readonly reason: ArgumentReason,
    readonly argument: string,
    readonly row: number | null = null,
    readonly column: number | null = null,
  ) {
    super(`${reason} in ${argument} at row ${row}, column ${column}`);
  }
}
