/** Rows that belong to one group; without groups all belong to one. */
export function groupRows(units: number, groups: readonly string[] | null): readonly (readonly number[])[] {
  if (!groups) return [Array.from({ length: units }, (_, row) => row)];
  const rows = new Map<string, number[]>();
  for (let row = 0; row < units; row++) {
    const group = groups[row];
    const known = rows.get(group);
    if (known) known.push(row);
    else rows.set(group, [row]);
  }
  return [...rows.values()];
}

/**
 * Each unit's percent of its group's sum. Where one of the group's values is missing, or all are 0, nobody's share is
 * known: the sum over the rest would say too much of each.
 */
export function shares(values: ArrayLike<number>, groups: readonly string[] | null): Float64Array {
  const points = new Float64Array(values.length).fill(NaN);
  for (const rows of groupRows(values.length, groups)) {
    let sum = 0;
    for (const row of rows) sum += values[row];
    if (sum > 0) for (const row of rows) points[row] = (100 * values[row]) / sum;
  }
  return points;
}
