/** A unit needs data for this share of the weight of the indicators in use to get a score. */
export const neededCoverage = 0.8;

/** A share that is 0.8 but for the last digits of binary arithmetic counts as 0.8. */
export const isCovered = (coverage: number): boolean => coverage >= neededCoverage - 1e-9;
