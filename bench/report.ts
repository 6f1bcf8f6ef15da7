import type { Subject } from './subject';

/** What the bench prints as JSON. */
export interface Report {
  readonly node: string;
  readonly processor: string;
  readonly results: readonly Result[];
  readonly budgets: readonly Verdict[];
}

export interface Result extends Pick<Subject, 'family' | 'method' | 'counted' | 'budget'> {
  readonly sizes: readonly Timing[];
}

/** CPU time of one call, and how many summing passes over the same numbers take as long. */
export interface Timing {
  readonly size: number;
  readonly milliseconds: number;
  readonly passes: number;
}

export interface Verdict {
  readonly what: string;
  readonly found: number;
  readonly limit: string;
  readonly within: boolean;
}
