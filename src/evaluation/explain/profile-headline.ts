import type { Result } from '../result';
import { meanOf } from './contributions';

/** What the units as a whole are strong and weak in: positions among the columns, by the mean of their points. */
export type ProfileHeadline =
  | { readonly code: 'strong-weak'; readonly strongest: number; readonly weakest: number }
  | { readonly code: 'alike' }
  | { readonly code: 'one-column' };

/** Means closer than this many points are not told apart. */
const telling = 10;

/** `columns` are the points by dimension or by indicator, units in rows. */
export function profileHeadline(
  columns: readonly (readonly number[])[],
  { scores }: Pick<Result, 'scores'>,
): ProfileHeadline {
  const scored = columns.filter((_, unit) => scores[unit] !== null);
  const means = (scored[0] ?? []).map((_, column) => meanOf(scored.map((row) => row[column])));
  if (means.length < 2) return { code: 'one-column' };
  const strongest = means.indexOf(Math.max(...means));
  const weakest = means.indexOf(Math.min(...means));
  return means[strongest] - means[weakest] < telling ? { code: 'alike' } : { code: 'strong-weak', strongest, weakest };
}
