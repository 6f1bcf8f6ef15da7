/** A cell of a range: `argument` is the function's parameter; rows and columns are counted from 1 inside its range. */
interface CellPlace {
  readonly argument: string;
  readonly row: number;
  readonly column: number;
}

/** A cell of a row or column, counted from 1. */
interface ItemPlace {
  readonly argument: string;
  readonly item: number;
}

interface Shape {
  readonly argument: string;
  readonly rows: number;
  readonly columns: number;
}

/** Everything that can be wrong with an input, and the facts that its sentence needs. Sentences are in `messages`. */
export interface IssueFacts {
  text: CellPlace & { readonly text: string };
  extreme: CellPlace & { readonly text: string };
  missing: CellPlace;
  'item-text': ItemPlace & { readonly text: string };
  'item-extreme': ItemPlace & { readonly text: string };
  'item-missing': ItemPlace;

  'no-data': { readonly argument: string };
  'not-a-vector': Shape;
  'not-square': Shape;
  'not-one-cell': Shape;
  'wrong-length': { readonly argument: string; readonly expected: number; readonly found: number };
  'too-few-labels': { readonly argument: string };
  'too-many-elements': { readonly argument: string; readonly most: number };

  'negative-weight': ItemPlace & { readonly value: number };
  'zero-weights': { readonly argument: string };
  'unknown-direction': ItemPlace & { readonly text: string };
  'not-descending': ItemPlace;

  required: { readonly argument: string; readonly accepted: readonly string[] };
  'unknown-option': { readonly argument: string; readonly text: string; readonly accepted: readonly string[] };
  'not-a-number': { readonly argument: string; readonly text: string };
  'out-of-range': {
    readonly argument: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  };
  'not-a-switch': { readonly argument: string; readonly text: string };

  'judgement-not-positive': CellPlace;
  diagonal: CellPlace;
  'not-reciprocal': CellPlace & { readonly given: number; readonly opposite: number };

  'negative-share': CellPlace;
  'negative-mean': CellPlace;
  'inverted-not-positive': CellPlace;
  'maximum-not-positive': { readonly argument: string; readonly column: number };
  logarithm: ItemPlace;
  'not-an-anchor': ItemPlace;
  'goalposts-equal': object;
  'goalposts-missing': object;
  'goalposts-logarithm': object;
  'target-goalposts': object;

  'no-variation': object;
  'no-contrast': object;
  'zero-mean': { readonly argument: string; readonly column: number };
}

export type IssueCode = keyof IssueFacts;

export type Issue = { [Code in IssueCode]: { readonly code: Code } & IssueFacts[Code] }[IssueCode];

/** Thrown at the first thing that is wrong: a cell has room for one message. */
export class CellIssue extends Error {
  constructor(readonly issue: Issue) {
    super(JSON.stringify(issue));
  }
}
