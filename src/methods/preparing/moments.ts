/** Sample size, mean and sample standard deviation (n − 1) of values none of which is missing. */
function standardise(values: ArrayLike<number>): { size: number; scores: Float64Array } {
  const size = values.length;
  let sum = 0;
  for (let at = 0; at < size; at++) sum += values[at];
  const mean = sum / size;
  let squares = 0;
  for (let at = 0; at < size; at++) squares += (values[at] - mean) ** 2;
  const deviation = Math.sqrt(squares / (size - 1));
  const scores = new Float64Array(size);
  for (let at = 0; at < size; at++) scores[at] = (values[at] - mean) / deviation;
  return { size, scores };
}

function sumOfCubes(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] * values[at] * values[at];
  return sum;
}

function sumOfFourthPowers(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at] * values[at]) ** 2;
  return sum;
}

/**
 * Bias-corrected skewness, positive where a long tail points up. NaN for fewer than 3 values or without variation.
 *
 * Formula: n / ((n − 1)(n − 2)) · Σz³, z = (x − mean) / s, s with n − 1.
 * Source: Joanes and Gill (1998), The Statistician 47, G₁.
 * Agrees: Excel SKEW, SAS, SPSS, COINr. Differs: Excel SKEW.P and scipy's default (not corrected).
 */
export function skewness(values: ArrayLike<number>): number {
  if (values.length < 3 || !varies(values)) return NaN;
  const { size, scores } = standardise(values);
  return (size / ((size - 1) * (size - 2))) * sumOfCubes(scores);
}

/**
 * Bias-corrected excess kurtosis, 0 for a normal distribution. NaN for fewer than 4 values or without variation.
 *
 * Formula: n(n + 1) / ((n − 1)(n − 2)(n − 3)) · Σz⁴ − 3(n − 1)² / ((n − 2)(n − 3)).
 * Source: Joanes and Gill (1998), The Statistician 47, G₂.
 * Agrees: Excel KURT, SAS, SPSS, COINr. Differs: scipy's default (not corrected).
 */
export function kurtosis(values: ArrayLike<number>): number {
  if (values.length < 4 || !varies(values)) return NaN;
  const { size, scores } = standardise(values);
  const factor = (size * (size + 1)) / ((size - 1) * (size - 2) * (size - 3));
  return factor * sumOfFourthPowers(scores) - (3 * (size - 1) ** 2) / ((size - 2) * (size - 3));
}

function varies(values: ArrayLike<number>): boolean {
  for (let at = 1; at < values.length; at++) if (values[at] !== values[0]) return true;
  return false;
}
