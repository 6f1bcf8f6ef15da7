/** What a name in brackets stands for: a value for each unit, NaN where it is missing. */
export type Lookup = (name: string) => Float64Array;

/** A formula over indicators and variables, ready to be computed for any units. */
export interface Expression {
  /** The names in brackets, each once. */
  readonly names: readonly string[];
  /** For each unit; NaN as soon as a value that it needs is missing or it divides by zero; a condition gives 1 or 0. */
  readonly valuesFor: (lookup: Lookup, units: number) => Float64Array;
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
