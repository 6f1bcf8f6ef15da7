import type { Judge } from './elicitation/best-worst';
import type { Expert } from './elicitation/judgements';
import type { Combination } from '../methods/weighting/combine';
import type { WeightingName } from '../methods/weighting/weights';

/** Weights that are computed from the data, by their names in COOP.WEIGHTS. */
export const dataWeightings = [
  'entropy',
  'entropy-minmax',
  'critic',
  'sd',
  'cv',
  'gini',
  'merec',
  'cilos',
  'idocriw',
  'pca',
] as const satisfies readonly WeightingName[];
export type DataWeighting = (typeof dataWeightings)[number];

/** Weights that people give. */
export const givenOrigins = ['default', 'equal', 'hand', 'ahp', 'bwm'] as const;

/** Everything that weights can come from, as it is named in the workbook. */
export const weightOrigins = [...givenOrigins, 'combined', ...dataWeightings] as const;
export type WeightOrigin = (typeof weightOrigins)[number];

/** Weights that people give: `hand` values stand in the order of the indicators in use and need not sum to 1. */
export type GivenWeights =
  | { readonly from: 'default' | 'equal' }
  | { readonly from: 'hand'; readonly values: readonly number[] }
  | { readonly from: 'ahp'; readonly experts: readonly Expert[] }
  | { readonly from: 'bwm'; readonly judges: readonly Judge[] };

/** Weights that people give and weights from the data in one; `part` is what the given ones count, where it matters. */
export interface CombinedWeights {
  readonly from: 'combined';
  readonly given: GivenWeights;
  readonly data: DataWeighting;
  readonly combination: Combination;
  readonly part: number;
}

/** Where the weights come from. */
export type WeightChoice = GivenWeights | CombinedWeights | { readonly from: DataWeighting };

const isDataWeighting = (origin: WeightOrigin): origin is DataWeighting =>
  (dataWeightings as readonly string[]).includes(origin);

const isGiven = (choice: WeightChoice): choice is GivenWeights =>
  (givenOrigins as readonly string[]).includes(choice.from);

/** The part that the data computes; null where people give all of the weights. */
export function dataWeightingOf(choice: WeightChoice): DataWeighting | null {
  if (choice.from === 'combined') return choice.data;
  return isDataWeighting(choice.from) ? choice.from : null;
}

/** The part that people give; null where the data decides alone. */
export function givenWeightsOf(choice: WeightChoice): GivenWeights | null {
  if (choice.from === 'combined') return choice.given;
  return isGiven(choice) ? choice : null;
}

/** Ratios to the best or the worst unit need values as they were measured; points may be 0 for the worst unit. */
const ofValues: readonly DataWeighting[] = ['merec', 'cilos', 'idocriw'];

/** Whether these weights look at the values with their directions instead of at the points. */
export const looksAtValues = (weighting: DataWeighting): boolean => ofValues.includes(weighting);
