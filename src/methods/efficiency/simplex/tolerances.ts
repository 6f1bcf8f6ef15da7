/** A part of a solution that is this small beside the largest part is what rounding has left of 0. */
export const cleared = 1e-14;

/** What rounding makes of a sum, as a part of the sizes of its terms. */
export const rounding = 2.5e-16;

/**
 * A reduced cost counts as 0 when it is this small a part of the sizes of the terms it is summed from. The test is
 * relative, so that units of measurement cannot turn a decision.
 */
export const negligibleReducedCost = 1e-12;

/** Up to here a reduced cost that is not negative may be 0 but for rounding, and its column may be used for a second goal. */
export const indifferent = 1e-9;

/** A basic variable that is below 0 by this part of the largest one is held to be 0. */
export const negligibleLevel = 1e-12;
