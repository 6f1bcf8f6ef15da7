import type { ItemPlace } from './places';

/** What can be wrong with a consortium: its players, coalitions and what they are to get. */
export interface GameFacts {
  'too-many-players': { readonly argument: string; readonly most: number };
  'player-repeated': ItemPlace & { readonly text: string };
  'player-with-plus': ItemPlace & { readonly text: string };
  'player-unknown': ItemPlace & { readonly text: string };
  'member-repeated': ItemPlace & { readonly text: string };
  'coalition-repeated': ItemPlace & { readonly text: string };
  'coalition-missing': { readonly argument: string; readonly text: string };
  'allocation-not-whole': { readonly argument: string };
  'weight-not-positive': ItemPlace;
  'zero-factor': { readonly argument: string; readonly column: number };
  'no-surplus': { readonly argument: string };
}
