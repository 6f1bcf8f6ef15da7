import type { CellPlace, ItemPlace } from './places';

/** What a method refuses: a value that its formula cannot take, or a result that is not defined. */
export interface RefusalFacts {
  'judgement-not-positive': CellPlace;
  'too-many-elements': { readonly argument: string; readonly most: number };

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
