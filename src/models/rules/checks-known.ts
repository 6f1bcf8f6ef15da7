import { indicatorsOf } from '../scorable';
import type { CheckRule } from '../schema';
import { nothingNamed, type Rule } from './rule';

/** What a check adds up or wants together is there; formulas are looked at where all formulas are. */
export const checksKnown: Rule = (model) => {
  const known = new Set([...indicatorsOf(model).map(({ code }) => code), ...model.variables.map(({ id }) => id)]);
  return model.checks.flatMap(({ rule }, at) =>
    namedIn(rule)
      .filter((name) => !known.has(name))
      .map((name) => ({ path: `checks.${at}.rule`, message: nothingNamed(name) })),
  );
};

/** Indicators and variables that a check names outside a formula. */
export function namedIn(rule: CheckRule): readonly string[] {
  if (rule.kind === 'together') return rule.of;
  return rule.kind === 'sum' ? [...rule.parts, rule.total] : [];
}
