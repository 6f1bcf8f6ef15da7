/** Why a model cannot score what it was given; `subject` is the code, profile or group that is meant. */
export type ScoreRefusalReason =
  | 'code-unknown'
  | 'code-twice'
  | 'required-missing'
  | 'no-scored-code'
  | 'profile-unknown'
  | 'parts-missing'
  | 'value-outside'
  | 'not-a-choice';

/** The input does not fit the model. Positions are counted from 0 inside the data. */
export class ScoreRefusal extends Error {
  constructor(
    readonly reason: ScoreRefusalReason,
    readonly subject: string,
    readonly row: number | null = null,
    readonly column: number | null = null,
    /** What would be right: the known codes or profiles, the parts, or the ends of what is possible. */
    readonly expected: readonly string[] = [],
  ) {
    super(`${reason}: ${subject}${row === null ? '' : ` in row ${row}`} (${expected.join(', ')})`);
    this.name = 'ScoreRefusal';
  }
}
