import type { ClassName, NameOf, State, Type } from './classes';

/** A scalar property that can be set. */
export interface Value<S, V> {
  get(of: S): V;
  set(of: S, value: V): unknown;
}
/** A scalar property that can only be read. */
export interface Fixed<S, V> {
  get(of: S): V;
  set?: never;
}
/** A property that leads to another object. */
export interface Child<S, N extends ClassName> {
  is: N;
  of(of: S): State<N>;
}
/** The items of a collection. */
export interface Items<S, N extends ClassName> {
  is: N;
  each(of: S): readonly State<N>[];
}
/** A method that leads to another object; null is ItemNotFound, or the null object. */
export interface Find<S, A extends unknown[], N extends ClassName> {
  is: N;
  find(of: S, ...given: A): State<N> | null | Promise<State<N> | null>;
}
/** A method that does something. */
export interface Act<S, A extends unknown[]> {
  act(of: S, ...given: A): unknown;
}
/** A method that answers with a value after sync. */
export interface Answer<S, A extends unknown[], V> {
  answer(of: S, ...given: A): V;
}
/** An event; the answer stops the listening. */
export interface Listen<S, E> {
  listen(of: S, emit: (event: E) => void): () => void;
}

/** A proxy given as an argument arrives as what it points to. */
type Given<V> = V extends unknown ? ([NameOf<V>] extends [never] ? V : State<NameOf<V>>) : never;
type Arguments<A extends unknown[]> = { [I in keyof A]: Given<A[I]> };
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type IsReadonly<T, K extends keyof T> = Same<{ [P in K]: T[P] }, { readonly [P in K]: T[P] }>;

type Method<S, A extends unknown[], R> = [NameOf<R>] extends [never]
  ? [R] extends [void]
    ? Act<S, A>
    : [R] extends [OfficeExtension.ClientResult<infer V>]
      ? Answer<S, A, V>
      : never
  : Find<S, A, NameOf<R>>;
type Scalar<S, T, K extends keyof T> = IsReadonly<T, K> extends true ? Fixed<S, T[K]> : Value<S, T[K]>;
/** The first argument of a handler tells what the event carries; the parts a handler may call are left out. */
type Event<E> = { [K in keyof E as E[K] extends (...a: never[]) => unknown ? never : K]?: unknown };
type Property<S, T, K extends keyof T> = 0 extends 1 & T[K]
  ? Scalar<S, T, K>
  : T[K] extends OfficeExtension.EventHandlers<infer E>
    ? Listen<S, Event<E>>
    : T[K] extends (infer I)[]
      ? [NameOf<I>] extends [never]
        ? Scalar<S, T, K>
        : Items<S, NameOf<I>>
      : [NameOf<T[K]>] extends [never]
        ? Scalar<S, T, K>
        : Child<S, NameOf<T[K]>>;

type Generic = 'load' | 'set' | 'toJSON' | 'track' | 'untrack' | 'context' | 'isNullObject';

/** The members of one class, each of the kind and type that Excel's own declaration of it demands. */
export type Members<N extends ClassName> = {
  [K in Exclude<keyof Type<N>, Generic>]?: Type<N>[K] extends (...given: infer A) => infer R
    ? Method<State<N>, Arguments<A>, R>
    : Property<State<N>, Type<N>, K>;
};
export type MemberTables = { readonly [N in ClassName]: Members<N> };

/** What a member looks like once its types are checked. */
export interface Member {
  readonly is?: ClassName;
  get?(of: unknown): unknown;
  set?(of: unknown, value: unknown): unknown;
  of?(of: unknown): unknown;
  each?(of: unknown): readonly unknown[];
  find?(of: unknown, ...given: unknown[]): unknown;
  act?(of: unknown, ...given: unknown[]): unknown;
  answer?(of: unknown, ...given: unknown[]): unknown;
  listen?(of: unknown, emit: (event: object) => void): () => void;
}
export type MemberTable = Readonly<Record<string, Member>>;
