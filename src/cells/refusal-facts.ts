import type { Place } from './places';

interface ColumnPlace {
  readonly argument: string;
  readonly column: number;
}

/** What a method refuses: a value that its formula cannot take, or a result that is not defined. */
export interface RefusalFacts {
  'judgement-not-positive': Place;
  'too-many-elements': { readonly argument: string; readonly most: number };
  'judgement-below-one': Place;
  'no-best': { readonly argument: string };
  'no-worst': { readonly argument: string };
  'two-best-to-worst': Place;

  'negative-share': Place;
  'negative-mean': Place;
  'negative-power': Place;
  'negative-indicator': Place;
  'not-positive': Place;
  'inverted-not-positive': Place;
  'outside-unit-interval': Place;
  'maximum-not-positive': ColumnPlace;
  'thresholds-not-ordered': { readonly item: number };
  'shares-above-one': { readonly argument: string };
  logarithm: Place;
  'not-an-anchor': Place;
  'goalposts-equal': object;
  'goalposts-missing': object;
  'goalposts-logarithm': object;
  'target-goalposts': object;

  'no-variation': object;
  'no-contrast': object;
  'zero-mean': ColumnPlace;
  'zero-total': object;
  'single-unit': object;
  'no-unique-solution': object;
  'beyond-precision': object;
  'weight-below-zero': object;
  'no-values': ColumnPlace;
  'no-values-in-group': ColumnPlace & { readonly group: string };
}
