import quantile from '@stdlib/stats-base-dists-f-quantile';

/** Half of the 95 % range of Student’s t, as Excel's T.INV.2T(0.05, …): t² follows F with 1 degree on top. */
export const studentReach = (freedom: number): number => Math.sqrt(quantile(0.95, 1, freedom));
