export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;
export const product = (values: readonly number[]): number => values.reduce((total, value) => total * value, 1);
export const toOne = (values: readonly number[]): number[] => values.map((value) => value / sum(values));
export const times = (one: readonly number[], other: readonly number[]): number =>
  sum(one.map((value, at) => value * other[at]));

export const transposed = (rows: readonly (readonly number[])[]): number[][] =>
  rows[0].map((_, at) => rows.map((row) => row[at]));

export const present = (values: readonly number[]): number[] => values.filter((value) => !Number.isNaN(value));

/** Standard deviation with n − 1. */
export function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1));
}

export function correlation(one: readonly number[], other: readonly number[]): number {
  const [meanOne, meanOther] = [mean(one), mean(other)];
  const shared = sum(one.map((value, at) => (value - meanOne) * (other[at] - meanOther)));
  return shared / (one.length - 1) / deviation(one) / deviation(other);
}

/** The eigenvector with the largest eigenvalue, of length 1, by multiplying again and again. */
export function principalEigenvector(matrix: readonly (readonly number[])[]): number[] {
  let vector = matrix.map((_, at) => 1 + at / 100);
  for (let step = 0; step < 20_000; step++) {
    const next = matrix.map((row) => times(row, vector));
    const length = Math.sqrt(times(next, next));
    const scaled = next.map((value) => value / length);
    const moved = Math.max(...scaled.map((value, at) => Math.abs(value - vector[at])));
    vector = scaled;
    if (moved < 1e-15) break;
  }
  return vector;
}

/** The solution of a square system by elimination; null where it has none or many. */
export function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const rows = matrix.map((row, at) => [...row, right[at]]);
  for (let column = 0; column < rows.length; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column]) > Math.abs(best[column]) ? row : best));
    if (Math.abs(pivot[column]) < 1e-12) return null;
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[column] / pivot[column];
      for (let at = column; at < row.length; at++) row[at] -= factor * pivot[at];
    }
  }
  return rows.map((row, at) => row[rows.length] / row[at]);
}
