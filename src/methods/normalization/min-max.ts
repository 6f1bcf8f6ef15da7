import { columnRanges } from '../columns';
import type { Scaling } from './scale';

/**
 * Min–max normalisation: the worst unit of an indicator becomes 0, the best 1.
 *
 * Formula: benefit (x − min) / (max − min); cost (max − x) / (max − min).
 * Convention: a constant indicator gives 1 to every unit, because nobody is behind.
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5.
 * Agrees: pymcdm, pyrepo-mcda, COINr (times 100). Differs: some programs give NaN or 0 for a constant indicator.
 */
export const minMax: Scaling = (data, directions) => {
  const { minimum, maximum } = columnRanges(data);
  return directions.map((direction, column) => {
    const low = minimum[column];
    const high = maximum[column];
    if (low === high) return { kind: 'constant', value: 1 };
    return direction === 'benefit'
      ? { kind: 'linear', shift: low, divisor: high - low }
      : { kind: 'linear', shift: high, divisor: low - high };
  });
};
