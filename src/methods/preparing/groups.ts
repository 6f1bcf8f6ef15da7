/** Rows that belong to one group; without groups all belong to one. */
export function groupRows(units: number, groups: readonly string[] | null): readonly (readonly number[])[] {
  if (!groups) return [allRows(units)];
  const rows = new Map<string, number[]>();
  for (let row = 0; row < units; row++) {
    const group = groups[row];
    const known = rows.get(group);
    if (known) known.push(row);
    else rows.set(group, [row]);
  }
  return [...rows.values()];
}

/** A loop: the engine's own counting from a function takes many times as long. */
function allRows(units: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < units; row++) rows.push(row);
  return rows;
}

/** What `compute` makes of the values of each group by itself, each result in its unit's place. */
export function insideGroups(
  values: ArrayLike<number>,
  groups: readonly string[] | null,
  compute: (values: ArrayLike<number>) => Float64Array,
): Float64Array {
  if (!groups) return compute(values);
  const results = new Float64Array(values.length);
  for (const rows of groupRows(values.length, groups)) {
    const inside = compute(Float64Array.from(rows, (row) => values[row]));
    rows.forEach((row, at) => (results[row] = inside[at]));
  }
  return results;
}
