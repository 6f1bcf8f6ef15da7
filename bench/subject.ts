/** A method, and what it is measured on. */
export interface Subject {
  readonly family: string;
  readonly method: string;
  /** What the sizes count, and what stays the same: `units × 20 indicators`. */
  readonly counted: string;
  readonly sizes: readonly number[];
  readonly prepare: (size: number) => Work;
  /** At the largest size. */
  readonly budget?: Budget;
}

export interface Work {
  /** What the method reads, for the summing pass that it is compared with. */
  readonly numbers: Float64Array;
  /** That pass where it is not over `numbers`: a function that reads cells is compared with a pass over these. */
  readonly pass?: () => unknown;
  readonly run: () => unknown;
}

/** A limit in summing passes over the same numbers, or in seconds of CPU time. */
export type Budget = { readonly passes: number } | { readonly seconds: number };
