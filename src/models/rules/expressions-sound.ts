import { NotAnExpression } from '../expression/expression';
import { parseExpression } from '../expression/parse';
import { indicatorsOf } from '../scorable';
import type { Model } from '../schema';
import type { Text } from '../text';
import { nothingNamed, placedIndicators, type Problem, type Rule } from './rule';

/** Every formula can be read, names what the model has, and none leads back to itself. */
export const expressionsSound: Rule = (model) => [
  ...placedIndicators(model).flatMap(({ indicator: { code, derived }, path }) =>
    derived === null ? [] : [...wrongFormula(model, `${path}.derived`, derived), ...circle(model, code, path)],
  ),
  ...model.vetoes.flatMap(({ when }, at) => wrongFormula(model, `vetoes.${at}.when`, when)),
  ...model.checks.flatMap(({ rule }, at) =>
    rule.kind === 'condition' ? wrongFormula(model, `checks.${at}.rule.holds`, rule.holds) : [],
  ),
];

function wrongFormula(model: Model, path: string, text: string): Problem[] {
  const known = new Set([...indicatorsOf(model).map(({ code }) => code), ...model.variables.map(({ id }) => id)]);
  try {
    return parseExpression(text)
      .names.filter((name) => !known.has(name))
      .map((name) => ({ path, message: nothingNamed(name) }));
  } catch (error) {
    if (error instanceof NotAnExpression) return [{ path, message: notAFormula(error) }];
    throw error;
  }
}

const notAFormula = ({ text, at, message }: NotAnExpression): Text => ({
  en: message,
  zh: `“${text}”不是公式：${at < text.length ? `此处不能是“${text.slice(at)}”` : '公式不完整'}`,
});

function circle(model: Model, code: string, path: string): Problem[] {
  const derived = new Map(indicatorsOf(model).map((indicator) => [indicator.code, indicator.derived]));
  const seen = new Set<string>();
  const ahead = [code];
  while (ahead.length > 0) {
    for (const name of namesIn(derived.get(ahead.pop()!) ?? null)) {
      if (name === code)
        return [
          { path: `${path}.derived`, message: { en: `${code} is computed from itself`, zh: `${code} 由自身计算` } },
        ];
      if (!seen.has(name)) ahead.push(name);
      seen.add(name);
    }
  }
  return [];
}

/** None where the formula cannot be read, which is reported where it stands. */
function namesIn(derived: string | null): readonly string[] {
  try {
    return derived === null ? [] : parseExpression(derived).names;
  } catch (error) {
    if (error instanceof NotAnExpression) return [];
    throw error;
  }
}
