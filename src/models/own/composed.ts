import { checkRule } from './check-cells';
import { citations, equation, numberIn } from './cited';
import type { Flat, FlatModel } from './flat';
import { scoringOf, type RuleCells } from './scoring-cells';

/** The data of a model as the schema reads it, from what its tables hold. */
export function composedModel({ whole, rows }: FlatModel): unknown {
  const { basis, leastUnits, gradesReason, cites, ...rest } = whole;
  return {
    ...rest,
    cites: citations(cites as string[]),
    required: rows.indicators.filter(isRequired).map(({ code }) => code),
    dimensions: rows.dimensions.map((dimension) => ({
      ...dimension,
      indicators: rows.indicators.filter((row) => row.dimension === dimension.code).map(indicatorOf),
    })),
    variables: rows.variables,
    profiles: rows.profiles.map((profile) => ({
      ...profile,
      weights: Object.fromEntries(
        (profile.weights as string[]).map(equation).map(({ name, value }) => [name, numberIn(value)]),
      ),
      cites: citations(profile.cites as string[]),
    })),
    parameters: rows.parameters,
    grades:
      basis === 'none'
        ? null
        : {
            basis,
            leastUnits: leastUnits ?? 1,
            cutoffs: rows.classes.slice(0, -1).map(({ cutoff }) => cutoff),
            labels: rows.classes.map(({ label }) => label),
            reason: gradesReason,
          },
    vetoes: rows.vetoes,
    checks: rows.checks.map(({ text, kind, rule }) => ({
      ...(text as object),
      rule: checkRule(kind as string, String(rule ?? '').trim()),
    })),
    forbidden: rows.forbidden,
  };
}

/** Without an answer nobody knows whether a gate is passed. */
const isRequired = ({ required, rule }: Flat): boolean => required === 'yes' || rule === 'gate';

const unscored = ['gate', 'context'];
/** What ratings and answers can be, where nothing is said. */
const possible: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  anchor: { min: 1, max: 5 },
  'anchor-mean': { min: 1, max: 5 },
  binary: { min: 0, max: 1 },
  gate: { min: 0, max: 1 },
};

function indicatorOf(row: Flat): unknown {
  const { rule } = row as unknown as RuleCells;
  const counts = !unscored.includes(rule);
  const { min, max } = (row.accepts ?? {}) as { min?: number; max?: number };
  const { sum, per, times } = row.data as { sum: string[]; per?: string; times?: number };
  return {
    code: row.code,
    name: row.name,
    definition: row.definition,
    unit: row.unit,
    scoringReason: row.scoringReason,
    accepts: { min: min ?? possible[rule]?.min, max: max ?? possible[rule]?.max ?? null },
    source: row.source,
    data: sum.length === 0 ? null : { sum, per: per ?? null, times: times ?? 1 },
    derived: row.derived ?? null,
    aliases: row.aliases,
    cites: citations(row.cites as string[]),
    direction: counts ? row.direction : 'none',
    scoring: scoringOf(row as unknown as RuleCells),
    weight: counts ? row.weight : 0,
  };
}
