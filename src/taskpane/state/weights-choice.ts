import {
  dataWeightings,
  type GivenWeights,
  type WeightChoice,
  type WeightOrigin,
} from '../../evaluation/weight-origins';
import type { Draft } from './draft';

/** Origins in the order in which they are offered; the first ones are shown at once, the others behind "All". */
export const offeredOrigins = (hasModel: boolean): readonly WeightOrigin[] => [
  ...(hasModel ? (['default', 'hand', 'entropy', 'equal'] as const) : (['equal', 'hand', 'entropy'] as const)),
  'combined',
  ...dataWeightings.filter((weighting) => weighting !== 'entropy'),
];

/** More cards than this are not compared at a glance. */
const shownAtOnce = 4;

/** The cards shown before all are asked for: the first ones, and the chosen one in the place of the last. */
export const firstOrigins = (offered: readonly WeightOrigin[], chosen: WeightOrigin): readonly WeightOrigin[] => {
  const first = offered.slice(0, shownAtOnce);
  return first.includes(chosen) ? first : [...first.slice(0, -1), chosen];
};

/** Whether weights by hand take part, alone or combined. */
export const usesHand = ({ weightsFrom, combination }: Pick<Draft, 'weightsFrom' | 'combination'>): boolean =>
  weightsFrom === 'hand' || (weightsFrom === 'combined' && combination.given === 'hand');

const givenOf = (from: GivenWeights['from'], draft: Draft, codes: readonly string[]): GivenWeights =>
  from === 'hand' ? { from, values: codes.map((code) => draft.handWeights[code] ?? 0) } : { from };

/** The draft's weights for indicators of these codes. */
export const weightChoiceOf = (draft: Draft, codes: readonly string[]): WeightChoice => {
  const { weightsFrom, combination } = draft;
  switch (weightsFrom) {
    case 'default':
    case 'equal':
    case 'hand':
      return givenOf(weightsFrom, draft, codes);
    case 'combined': {
      const { given, data, way, part } = combination;
      return { from: 'combined', given: givenOf(given, draft, codes), data, combination: way, part };
    }
    default:
      return { from: weightsFrom };
  }
};
