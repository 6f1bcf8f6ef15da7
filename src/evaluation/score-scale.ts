/** Scores without a scale of their own reach from zero, or from the lowest below it, to the highest. */
export function scaleOf(scores: readonly (number | null)[]): readonly [number, number] {
  const present = scores.filter((score): score is number => score !== null && !Number.isNaN(score));
  return [
    present.reduce((low, score) => Math.min(low, score), 0),
    present.reduce((top, score) => Math.max(top, score), 0),
  ];
}
