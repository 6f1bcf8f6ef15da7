/** A cell whose function takes long. The functions and the pane are scripts of their own that share a page. */
export interface Computation {
  readonly id: number;
  /** The function as the user typed it. */
  readonly name: string;
  /** Sheet and cell; null where Excel does not tell. */
  readonly address: string | null;
  /** How much is done, 0 to 1. */
  readonly share: number;
}

/** Fired at the page with all that is being computed whenever it changes. */
export const computingEvent = 'coopeval-computing';

/** Fired at the page with the id of a computation that the user wants stopped. */
export const stopComputingEvent = 'coopeval-stop-computing';
