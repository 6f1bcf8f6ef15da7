import {
  dataWeightings,
  type GivenWeights,
  type WeightChoice,
  type WeightOrigin,
} from '../../evaluation/weight-origins';
import type { Draft } from './draft';

/** Origins in the order in which they are offered; the first ones are shown at once, the others behind "All". */
export const offeredOrigins = (hasModel: boolean): readonly WeightOrigin[] => [
  ...(hasModel
    ? (['default', 'ahp', 'hand', 'entropy', 'equal'] as const)
    : (['equal', 'ahp', 'hand', 'entropy'] as const)),
  'bwm',
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

/** The interview whose answers take part, alone or combined; null where none does. */
export const interviewIn = ({
  weightsFrom,
  combination,
}: Pick<Draft, 'weightsFrom' | 'combination'>): 'ahp' | 'bwm' | null => {
  const from = weightsFrom === 'combined' ? combination.given : weightsFrom;
  return from === 'ahp' || from === 'bwm' ? from : null;
};

const givenOf = (from: GivenWeights['from'], draft: Draft, codes: readonly string[]): GivenWeights => {
  switch (from) {
    case 'hand':
      return { from, values: codes.map((code) => draft.handWeights[code] ?? 0) };
    case 'ahp':
      return { from, experts: draft.interview.experts };
    case 'bwm':
      return { from, judges: draft.interview.judges };
    default:
      return { from };
  }
};

/** The draft's weights for indicators of these codes. */
export const weightChoiceOf = (draft: Draft, codes: readonly string[]): WeightChoice => {
  const { weightsFrom, combination } = draft;
  switch (weightsFrom) {
    case 'default':
    case 'equal':
    case 'hand':
    case 'ahp':
    case 'bwm':
      return givenOf(weightsFrom, draft, codes);
    case 'combined': {
      const { given, data, way, part } = combination;
      return { from: 'combined', given: givenOf(given, draft, codes), data, combination: way, part };
    }
    default:
      return { from: weightsFrom };
  }
};
