import { fnv1a } from '../fnv';
import type { Evaluation } from '../evaluation';
import type { Result } from '../result';

/** Changes when anything changes that a robustness run reads: points, values, weights, ranks or the method. */
export const resultFingerprint = ({ method }: Evaluation, { units, values, points, weights, ranks }: Result): string =>
  fnv1a([method.id, method.option ?? '', units, values, points, weights, ranks].map((part) => JSON.stringify(part)));
