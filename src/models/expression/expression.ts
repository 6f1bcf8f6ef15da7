/** What a name in brackets stands for; NaN where it is missing. */
export type Lookup = (name: string) => number;

/** A formula over indicators and variables, ready to be computed for any unit. */
export interface Expression {
  /** The names in brackets, each once. */
  readonly names: readonly string[];
  /** NaN as soon as a value that it needs is missing or it divides by zero; a condition gives 1 or 0. */
  readonly valueFor: (lookup: Lookup) => number;
}

/** The text is no formula; `at` is the position of the first sign that cannot stand where it stands. */
export class NotAnExpression extends Error {
  constructor(
    readonly text: string,
    readonly at: number,
  ) {
    super(
      `"${text}" is no formula: ${at < text.length ? `"${text.slice(at)}" cannot stand here` : 'it ends too early'}.`,
    );
    this.name = 'NotAnExpression';
  }
}
