import { isScored } from '../scorable';
import type { Indicator, Model } from '../schema';
import { checkCell } from './check-cells';
import { citedLines } from './cited';
import { ruleCells } from './scoring-cells';
import type { TableId } from './tables';

/** A row's values by the paths of its columns. */
export type Flat = Record<string, unknown>;

/** A model as its tables hold it, one row after the other; `whole` is the first table. */
export interface FlatModel {
  readonly whole: Flat;
  readonly rows: Readonly<Record<TableId, readonly Flat[]>>;
}

export function flatModel(model: Model): FlatModel {
  const { grades } = model;
  return {
    whole: {
      ...model,
      cites: citedLines(model.cites),
      basis: grades?.basis ?? 'none',
      leastUnits: grades?.leastUnits,
      gradesReason: grades?.reason,
    },
    rows: {
      dimensions: model.dimensions.map((dimension) => ({ ...dimension })),
      profiles: model.profiles.map(({ weights, cites, ...profile }) => ({
        ...profile,
        weights: Object.entries(weights).map(([code, weight]) => `${code} = ${weight}`),
        cites: citedLines(cites),
      })),
      classes: (grades?.labels ?? []).map((label, at) => ({ label, cutoff: grades?.cutoffs[at] })),
      vetoes: model.vetoes.map((veto) => ({ ...veto })),
      checks: model.checks.map(({ en, zh, rule }) => ({ text: { en, zh }, kind: rule.kind, rule: checkCell(rule) })),
      variables: model.variables.map((variable) => ({ ...variable })),
      parameters: model.parameters.map((parameter) => ({ ...parameter })),
      forbidden: model.forbidden.map((refusal) => ({ ...refusal })),
      indicators: model.dimensions.flatMap(({ code, indicators }) =>
        indicators.map((indicator) => flatIndicator(indicator, code, model.required)),
      ),
    },
  };
}

function flatIndicator(indicator: Indicator, dimension: string, required: readonly string[]): Flat {
  const { code, cites, weight } = indicator;
  return {
    ...indicator,
    dimension,
    weight: isScored(indicator) ? weight : undefined,
    required: required.includes(code) ? 'yes' : undefined,
    ...ruleCells(indicator),
    cites: citedLines(cites),
  };
}
