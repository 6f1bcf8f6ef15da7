import type { CellPlace, ItemPlace, Shape } from './places';

/** What can be wrong with cells as they are read. */
export interface InputFacts {
  text: CellPlace & { readonly text: string };
  extreme: CellPlace & { readonly text: string };
  missing: CellPlace;
  'item-text': ItemPlace & { readonly text: string };
  'item-extreme': ItemPlace & { readonly text: string };
  'item-missing': ItemPlace;

  'no-data': { readonly argument: string };
  'not-a-vector': Shape;
  'not-square': Shape;
  'not-squares': Shape;
  'not-one-cell': Shape;
  'wrong-length': { readonly argument: string; readonly expected: number; readonly found: number };
  'wrong-rows': { readonly argument: string; readonly expected: number; readonly found: number; readonly like: string };
  'wrong-columns': { readonly argument: string; readonly expected: number; readonly found: number };
  'too-many-rows': { readonly argument: string; readonly most: number; readonly found: number };
  'too-few-labels': { readonly argument: string };

  'negative-weight': ItemPlace & { readonly value: number };
  'zero-weights': { readonly argument: string };
  'threshold-required': { readonly argument: string };
  'negative-threshold': ItemPlace & { readonly value: number };
  'zero-threshold': ItemPlace;
  'not-positive-share': { readonly argument: string; readonly value: number };
  'unknown-direction': ItemPlace & { readonly text: string };
  'not-descending': ItemPlace;

  required: { readonly argument: string; readonly accepted: readonly string[] };
  'unknown-option': { readonly argument: string; readonly text: string; readonly accepted: readonly string[] };
  'number-required': { readonly argument: string };
  'not-whole': { readonly argument: string; readonly value: number };
  'not-a-number': { readonly argument: string; readonly text: string };
  'out-of-range': {
    readonly argument: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  };
  'not-a-switch': { readonly argument: string; readonly text: string };

  diagonal: CellPlace;
  'not-reciprocal': CellPlace & { readonly given: number; readonly opposite: number };
}
