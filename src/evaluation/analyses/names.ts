/** The table and the defined names of one written analysis. */
export interface AnalysisObjects {
  readonly record: string;
  readonly finding: string;
  readonly picture: string;
}

/** coop_analysis, or coop_analysis_2 and so on for another one: all names of one analysis end alike. */
export function freeAnalysisNames(taken: readonly string[]): AnalysisObjects {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `_${number}`;
    const names = {
      record: `coop_analysis${suffix}`,
      finding: `coop_finding${suffix}`,
      picture: `coop_picture${suffix}`,
    };
    if (Object.values(names).every((name) => !used.has(name))) return names;
  }
}
