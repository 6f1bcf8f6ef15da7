/**
 * The label of the class that a score falls into.
 *
 * Formula: the first label whose cutoff the score reaches; below all cutoffs the last label.
 * Convention: labels from best to worst, one cutoff fewer, descending; a score at a cutoff gets the better label;
 * a missing score (NaN) has no grade (null).
 * Source: grading by fixed cutoffs as in the scoring models (A from 85, B from 75, C from 60, D below).
 * Agrees: Excel LOOKUP over ascending cutoffs.
 */
export function grade<Label>(
  scores: ArrayLike<number>,
  cutoffs: ArrayLike<number>,
  labels: readonly Label[],
): (Label | null)[] {
  const grades: (Label | null)[] = [];
  for (let unit = 0; unit < scores.length; unit++) {
    let reached = 0;
    while (reached < cutoffs.length && scores[unit] < cutoffs[reached]) reached++;
    grades.push(Number.isNaN(scores[unit]) ? null : labels[reached]);
  }
  return grades;
}
