import type { ItemPlace, Place } from './places';

interface ArgumentPlace {
  readonly argument: string;
}

interface ColumnPlace {
  readonly argument: string;
  readonly column: number;
}

/** What a method refuses: a value that its formula cannot take, or a result that is not defined. */
export interface RefusalFacts {
  'judgement-not-positive': Place;
  'too-many-elements': { readonly argument: string; readonly most: number };
  'judgement-below-one': Place;
  'no-best': ArgumentPlace;
  'no-worst': ArgumentPlace;
  'two-best-to-worst': Place;

  'negative-share': Place;
  'negative-mean': Place;
  'negative-power': Place;
  'negative-indicator': Place;
  'not-positive': Place;
  'inverted-not-positive': Place;
  'outside-unit-interval': Place;
  'maximum-not-positive': ColumnPlace;
  'thresholds-not-ordered': ItemPlace & { readonly below: string };
  'shares-above-one': ArgumentPlace;
  logarithm: Place;
  'not-an-anchor': Place;
  'goalposts-equal': object;
  'goalposts-missing': object;
  'goalposts-logarithm': object;
  'target-goalposts': object;

  'no-variation': ArgumentPlace;
  'no-contrast': ArgumentPlace;
  'zero-mean': ColumnPlace;
  'zero-total': ArgumentPlace;
  'single-unit': ArgumentPlace;
  'no-unique-solution': ArgumentPlace;
  'beyond-precision': ArgumentPlace;
  'weight-below-zero': ArgumentPlace;
  'no-values': ColumnPlace;
  'no-values-in-group': ColumnPlace & { readonly group: string };
}
