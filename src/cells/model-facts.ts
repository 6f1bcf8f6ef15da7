import type { CellPlace, ItemPlace } from './places';

/** What can be wrong with data that a scoring model is to judge. `code` of the indicator, `model` as it was typed. */
export interface ModelFacts {
  'code-unknown': ItemPlace & { readonly text: string; readonly model: string };
  'code-repeated': ItemPlace & { readonly text: string };
  'codes-missing': { readonly argument: string; readonly model: string; readonly codes: readonly string[] };
  'no-scored-code': { readonly argument: string; readonly model: string };
  'parts-missing': ItemPlace & { readonly text: string; readonly parts: readonly string[] };
  'no-profiles': { readonly argument: string; readonly text: string; readonly model: string };
  'value-outside': CellPlace & {
    readonly value: number;
    readonly indicator: string;
    readonly low: number;
    /** null where there is no upper end. */
    readonly high: number | null;
  };
  'not-a-choice': CellPlace & {
    readonly value: number;
    readonly indicator: string;
    readonly accepted: readonly number[];
  };
}
