import { firstColumn } from '../../values';
import { nameIn } from '../check-values';
import { thresholdOf } from './model-threshold';
import { columnPlace, notice, type PlausibilityRule } from './rule';

const leastUnits = 8;

/** Two indicators of one dimension that say nearly the same: what they measure counts twice. */
export const twinIndicators: PlausibilityRule = ({ evaluation, columns, language }) => {
  const above = thresholdOf(evaluation, 'correlation', 0.9);
  const { indicators } = evaluation;
  const standardised = columns.map(standardise);
  return indicators.flatMap((one, first) =>
    indicators.flatMap((other, second) => {
      if (second <= first || one.dimension !== other.dimension) return [];
      const [left, right] = [standardised[first], standardised[second]];
      const correlation = left && right ? product(left, right) : correlationOf(columns[first], columns[second]);
      if (!(correlation > above)) return [];
      const facts = {
        indicator: nameIn(one.name, language),
        otherIndicator: nameIn(other.name, language),
        correlation: correlation.toFixed(2),
      };
      return [notice('twin-indicators', columnPlace(evaluation, firstColumn(evaluation, other.data)), facts)];
    }),
  );
};

/** Pearson's correlation over the units that have both values; NaN where one does not vary or there are too few. */
export function correlationOf(one: Float64Array, other: Float64Array): number {
  const both = (_: number, row: number) => !Number.isNaN(one[row] + other[row]);
  const [left, right] = [standardise(one.filter(both)), standardise(other.filter(both))];
  return left && right ? product(left, right) : NaN;
}

/** Deviations from the mean, of length 1 together; null where a value is missing, none varies, or there are too few. */
function standardise(column: Float64Array): Float64Array | null {
  if (column.length < leastUnits) return null;
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const deviations = column.map((value) => value - mean);
  const length = Math.sqrt(product(deviations, deviations));
  return length > 0 ? deviations.map((deviation) => deviation / length) : null;
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < one.length; row++) sum += one[row] * other[row];
  return sum;
}
