/** Names that a new sheet, table or defined name must avoid. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

const longestSheetName = 31;

/** Names for new sheets: without the signs that Excel refuses, short enough, and none twice in the workbook. */
export function freeSheetNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    const free = freeSheetName(name.replace(/[[\]:*?/\\]/g, ' ').trim(), used);
    used.add(free.toLowerCase());
    return free;
  });
}

function freeSheetName(name: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const candidate = name.slice(0, longestSheetName - suffix.length).trim() + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** A name for another table of a kind: coop_steps, or coop_steps_2 and so on. */
export function freeTableName(wanted: string, { names }: TakenNames): string {
  const used = new Set(names.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!used.has(name)) return name;
  }
}

/** The tables and defined names of one evaluation. */
export interface ObjectNames {
  readonly evaluation: string;
  readonly weights: string;
  readonly classes: string;
  /** Used only where weights come from an interview. */
  readonly judgements: string;
  /** Used only where weights of two kinds are combined. */
  readonly combined: string;
  readonly units: string;
  readonly values: string;
  readonly points: string;
  readonly scores: string;
  readonly ranking: string;
  /** The user's data with its headers: found again when its sheet is renamed or its cells move. */
  readonly source: string;
  /** Names of the units that take no part. */
  readonly leftOut: string;
  /** What the check found and is kept, with the reasons. */
  readonly kept: string;
}

/** coop_…, or coop_…_2 and so on for a second evaluation: all names of one evaluation end alike. */
export function freeObjectNames(taken: readonly string[]): ObjectNames {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const names = objectNames(number === 1 ? '' : `_${number}`);
    if (Object.values(names).every((name) => !used.has(name))) return names;
  }
}

/** The names of the evaluation whose table has this name. */
export const objectNamesOf = (evaluationTable: string): ObjectNames =>
  objectNames(evaluationTable.slice('coop_evaluation'.length));

const objectNames = (suffix: string): ObjectNames => ({
  evaluation: `coop_evaluation${suffix}`,
  weights: `coop_weights${suffix}`,
  classes: `coop_classes${suffix}`,
  judgements: `coop_judgements${suffix}`,
  combined: `coop_combined${suffix}`,
  units: `coop_units${suffix}`,
  values: `coop_values${suffix}`,
  points: `coop_points${suffix}`,
  scores: `coop_scores${suffix}`,
  ranking: `coop_ranking${suffix}`,
  source: `coop_source${suffix}`,
  leftOut: `coop_left_out${suffix}`,
  kept: `coop_kept${suffix}`,
});
