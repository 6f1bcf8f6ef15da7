import type { Text } from '../../models/schema';

/** Where a formula comes from. */
export interface Source {
  /** The method's file under src/methods, without its ending. */
  readonly file: string;
  /** Word for word as its method's header cites it. */
  readonly source: string;
  /** In Chinese, where it is more than a title in its own language. */
  readonly zh?: string;
}

/** A formula as a methods section states it. */
export interface Formula extends Source {
  /** In signs that need no language, or in both languages. */
  readonly formula: string | Text;
}
