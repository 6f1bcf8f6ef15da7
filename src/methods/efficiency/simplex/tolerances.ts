/** What rounding makes of a sum, as a part of the sizes of its terms. */
export const rounding = 5e-16;

/** A pivot must be this many times what rounding can account for, or the basis would be as good as dependent. */
export const certainPivot = 100;

/** A reduced cost counts as 0 when it is this small a part of the sizes of the terms it is summed from. */
export const negligibleReducedCost = 1e-13;

/** Up to here a reduced cost that is not negative may be 0 but for rounding, and its column may be used for a second goal. */
export const indifferent = 1e-9;
