import type { Evaluation } from '../../../../evaluation/evaluation';
import type { Text } from '../../../../models/schema';

/** What an element of the interview stands for: of a dimension its indicators, of an indicator its unit. */
export const describeElement = ({ dimensions, indicators }: Evaluation, code: string): readonly Text[] => {
  if (dimensions.some((dimension) => dimension.code === code)) {
    return indicators.filter(({ dimension }) => dimension === code).map(({ name }) => name);
  }
  return indicators.filter((indicator) => indicator.code === code).map(({ unit }) => unit);
};
