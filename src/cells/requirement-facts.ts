import type { CellPlace, Place } from './places';

/** What a method needs of its data: how many there are, between which limits, and that they can be compared. */
export interface RequirementFacts {
  'too-few-columns': { readonly argument: string };
  'too-few-units': { readonly argument: string };
  'too-few-periods': { readonly argument: string; readonly least: number };

  'negative-value': Place;
  'outside-limits': CellPlace;
  'limits-equal': { readonly item: number };
  'not-binary': CellPlace;

  'zero-logarithm': { readonly argument: string };
  'no-pairs': { readonly argument: string };
  'negative-variance': { readonly argument: string };
}
