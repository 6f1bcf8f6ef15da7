/** Why a formula cannot take a value. Positions are counted from 0 inside the data the method was given. */
export type DomainReason =
  | 'negative-share'
  | 'negative-mean'
  | 'inverted-not-positive'
  | 'maximum-not-positive'
  | 'logarithm'
  | 'not-an-anchor'
  | 'goalposts-equal'
  | 'goalposts-missing'
  | 'goalposts-logarithm'
  | 'target-goalposts'
  | 'judgement-not-positive'
  | 'too-many-elements';

/** The input holds a value that the formula cannot take. */
export class OutOfDomain extends Error {
  constructor(
    readonly reason: DomainReason,
    readonly row: number | null = null,
    readonly column: number | null = null,
  ) {
    super(`${reason} at row ${row}, column ${column}`);
  }
}

export type UndefinedReason = 'no-variation' | 'no-contrast' | 'zero-mean';

/** The input is right, but the result is not defined for it. */
export class NotDefined extends Error {
  constructor(
    readonly reason: UndefinedReason,
    readonly column: number | null = null,
  ) {
    super(`${reason} in column ${column}`);
  }
}
