import { columnDeviations, columnMeans, columnRanges } from '../columns';
import type { Scaling } from './scale';

/**
 * Z-score: distance from the mean in standard deviations.
 *
 * Formula: benefit (x − mean) / s; cost the same with the sign turned.
 * Convention: s is the sample standard deviation (n − 1); a constant indicator gives 0 to every unit.
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5.
 * Agrees: SPSS, COINr. Differs: programs with the population deviation (n), by the factor √(n/(n − 1)).
 */
export const zScore: Scaling = (data, directions) => {
  const { minimum, maximum } = columnRanges(data);
  const means = columnMeans(data);
  const deviations = columnDeviations(data, means);
  return directions.map((direction, column) => {
    if (minimum[column] === maximum[column]) return { kind: 'constant', value: 0 };
    const divisor = direction === 'benefit' ? deviations[column] : -deviations[column];
    return { kind: 'linear', shift: means[column], divisor };
  });
};
