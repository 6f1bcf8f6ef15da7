/*
 * A sum counts as 0 when it is this small a part of what was added up. The tests are relative, so that units of
 * measurement cannot turn a decision; a number that only rounding has left must not pass for one that was computed.
 */
export const negligibleReducedCost = 1e-11;
export const negligiblePrice = 1e-13;
export const negligibleLevel = 1e-11;
export const negligiblePivot = 1e-10;

/** Up to here a reduced cost that is not negative may be 0 but for rounding, and its column may be used for a second goal. */
export const indifferent = 1e-9;
