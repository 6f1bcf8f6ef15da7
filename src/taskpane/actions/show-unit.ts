import type { Action } from './action';

/** Opens a unit by its name; with null the choice of one is open again. */
export const showUnit: Action<string | null> = {
  id: 'show-unit',
  run: ({ store }, unit) => store.setState({ tab: 'unit', unit, otherUnit: null, problem: null }),
};

/** Sets another unit beside the one that is shown, or with null the mean again. */
export const compareWithUnit: Action<string | null> = {
  id: 'compare-with-unit',
  run: ({ store }, otherUnit) => store.setState({ otherUnit }),
};
