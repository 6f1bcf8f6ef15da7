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
  | 'too-many-elements'
  | 'not-positive'
  | 'negative-power'
  | 'negative-value'
  | 'outside-unit-interval'
  | 'outside-limits'
  | 'limits-equal'
  | 'thresholds-not-ordered'
  | 'not-binary'
  | 'weight-not-positive'
  | 'too-few-units'
  | 'too-few-columns'
  | 'too-few-periods'
  | 'too-many-players'
  | 'player-repeated'
  | 'player-with-plus'
  | 'player-unknown'
  | 'member-repeated'
  | 'coalition-repeated'
  | 'coalition-missing'
  | 'allocation-not-whole';

/** The input holds a value that the formula cannot take. */
export class OutOfDomain extends Error {
  constructor(
    readonly reason: DomainReason,
    readonly row: number | null = null,
    readonly column: number | null = null,
    /** The player, coalition, group or threshold that is meant, where the place is a name. */
    readonly subject: string | null = null,
  ) {
    super(`${reason} at row ${row}, column ${column}${subject === null ? '' : `: ${subject}`}`);
  }
}

export type UndefinedReason =
  | 'no-variation'
  | 'no-contrast'
  | 'zero-mean'
  | 'zero-total'
  | 'zero-logarithm'
  | 'single-unit'
  | 'no-values'
  | 'no-pairs'
  | 'no-unique-solution'
  | 'beyond-precision'
  | 'negative-weight'
  | 'negative-variance'
  | 'no-surplus';

/** The input is right, but the result is not defined for it. */
export class NotDefined extends Error {
  constructor(
    readonly reason: UndefinedReason,
    readonly column: number | null = null,
    readonly subject: string | null = null,
  ) {
    super(`${reason} in column ${column}${subject === null ? '' : `: ${subject}`}`);
  }
}
