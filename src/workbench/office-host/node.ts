import type { Book } from '../grid/book';
import type { ClassName } from './classes';
import type { MemberTable } from './member';

/** The batch of work to which a proxy belongs. */
export interface Batch {
  readonly book: Book;
  members(name: ClassName): MemberTable;
  /** Nothing runs before sync. */
  enqueue(job: () => unknown): void;
  createProxy(name: ClassName, locate: () => Promise<unknown>): object;
}

/** What stands behind a proxy. */
export interface Node {
  readonly context: Batch;
  readonly name: ClassName;
  readonly loaded: Map<string, unknown>;
  readonly children: Map<string, object>;
  /** Unknown before the first sync. */
  isNull: boolean | undefined;
  /** What it points to; null for a null object. */
  state(): Promise<unknown>;
}

const nodes = new WeakMap<object, Node>();

export const register = (proxy: object, node: Node): void => void nodes.set(proxy, node);

export const nodeOf = (proxy: object): Node => nodes.get(proxy)!;

/** Arguments may be proxies: they stand for what they point to. */
export const stateOf = async (given: unknown): Promise<unknown> =>
  typeof given === 'object' && given !== null && nodes.has(given) ? nodes.get(given)!.state() : given;
