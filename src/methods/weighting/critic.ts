import { columnDeviations, columnMeans, columnRanges } from '../columns';
import { zeroMatrix, type Direction, type Matrix } from '../matrix';
import { sharesOfInformation, varyingColumns } from './variation';

export interface CriticResult {
  readonly weights: Float64Array;
  /** Standard deviations of the min–max values (contrast). */
  readonly deviations: Float64Array;
  /** Pearson correlations of the min–max values. */
  readonly correlations: Matrix;
  /** deviation · Σ(1 − correlation). */
  readonly information: Float64Array;
}

/**
 * CRITIC weights: an indicator counts the more, the more it varies and the less the others already say.
 *
 * Formula: Cⱼ = sⱼ · Σₖ (1 − rⱼₖ) on direction-aware min–max values; w = C / ΣC.
 * Convention: s with n − 1; direction turns the sign of correlations; a constant indicator gets 0 and the others are
 * weighted as if it were absent; not defined where all indicators that vary move in step.
 * Source: Diakoulaki, Mavrotas and Papayannakis (1995), Computers & Operations Research 22.
 * Agrees: pyDecision, scikit-criteria, mathmodels. Differs: pymcdm and pyrepo-mcda, which read every indicator as benefit.
 */
export function critic(data: Matrix, directions: readonly Direction[]): CriticResult {
  const { columns } = data;
  const varying = varyingColumns(data);
  const { minimum, maximum } = columnRanges(data);
  const means = columnMeans(data);
  const rawDeviations = columnDeviations(data, means);
  // Min–max changes neither the size of a correlation nor the ratio of deviation to range, so the raw table serves.
  const deviations = rawDeviations.map((s, column) => (varying[column] ? s / (maximum[column] - minimum[column]) : 0));
  const correlations = correlationMatrix(data, means, rawDeviations, varying, directions);

  const information = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    if (!varying[column]) continue;
    let conflict = 0;
    for (let other = 0; other < columns; other++) {
      if (varying[other] && other !== column) conflict += conflictOf(correlations.values[column * columns + other]);
    }
    information[column] = deviations[column] * conflict;
  }
  return {
    weights: sharesOfInformation(information, varying, 'no-contrast'),
    deviations,
    correlations,
    information,
  };
}

/** A difference from 1 within rounding is perfect agreement: weights must not be made of rounding errors. */
function conflictOf(correlation: number): number {
  return correlation > 1 - 1e-12 ? 0 : 1 - correlation;
}

function correlationMatrix(
  data: Matrix,
  means: Float64Array,
  deviations: Float64Array,
  varying: readonly boolean[],
  directions: readonly Direction[],
): Matrix {
  const { rows, columns, values } = data;
  const products = zeroMatrix(columns, columns);
  const standardised = new Float64Array(columns);
  const factor = deviations.map((s, column) => (varying[column] ? (directions[column] === 'benefit' ? 1 : -1) / s : 0));
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      standardised[column] = (values[at] - means[column]) * factor[column];
    }
    for (let column = 0; column < columns; column++) {
      const own = standardised[column];
      const start = column * columns;
      for (let other = column + 1; other < columns; other++)
        products.values[start + other] += own * standardised[other];
    }
  }
  for (let column = 0; column < columns; column++) {
    products.values[column * columns + column] = 1;
    for (let other = column + 1; other < columns; other++) {
      const correlation = Math.max(-1, Math.min(1, products.values[column * columns + other] / (rows - 1)));
      products.values[column * columns + other] = correlation;
      products.values[other * columns + column] = correlation;
    }
  }
  return products;
}
