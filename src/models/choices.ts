import type { Indicator } from './indicator';

/**
 * The only values that an indicator can take, one after the other: both answers to a question, or five anchors; null where
 * any number goes.
 */
export function choicesOf({ scoring }: Pick<Indicator, 'scoring'>): readonly number[] | null {
  switch (scoring.rule) {
    case 'binary':
    case 'gate':
      return [0, 1];
    case 'anchor':
      return scoring.mean ? null : [1, 2, 3, 4, 5];
    default:
      return null;
  }
}
