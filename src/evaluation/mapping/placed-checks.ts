import { parseExpression } from '../../models/expression/parse';
import { indicatorsOf } from '../../models/scorable';
import { namedIn } from '../../models/rules/checks-known';
import type { Model } from '../../models/schema';
import type { ColumnFormula, IndicatorData, PlacedCheck } from '../evaluation';
import type { Source } from '../source';
import { isDerivation } from '../values';
import { matchHeader } from './match-header';

/**
 * The model's checks over the user's columns. What takes no part in the score may still be looked at: it is found by
 * its exact name.
 */
export function placedChecks(
  model: Model,
  columns: Readonly<Record<string, IndicatorData | null>>,
  source: Source,
): PlacedCheck[] {
  const described = [
    ...indicatorsOf(model).map(({ code, name, unit, aliases }) => ({ code, name, unit, aliases })),
    ...model.variables.map(({ id, name, unit, aliases }) => ({ code: id, name, unit, aliases })),
  ];
  const dataOf = (name: string): ColumnFormula | null => {
    const own = columns[name] ?? null;
    if (own && !isDerivation(own)) return own;
    const wanted = described.find(({ code }) => code === name);
    const match = wanted ? matchHeader(source.headers, wanted) : null;
    return match && match.kind !== 'near-name' ? { sum: [match.column], per: null, times: 1 } : null;
  };
  return model.checks.map((check) => {
    const { rule } = check;
    const names = rule.kind === 'condition' ? parseExpression(rule.holds).names : namedIn(rule);
    return { ...check, data: Object.fromEntries(names.map((name) => [name, dataOf(name)])) };
  });
}
