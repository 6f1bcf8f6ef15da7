import { choicesOf } from '../choices';
import { parseExpression } from '../expression/parse';
import { indicatorsOf, type ScorableIndicator, type ScorableModel } from '../scorable';
import { ScoreRefusal } from './refusal';

/** Values of what the model knows, by code of the indicator or id of the variable; NaN where missing. */
export type ModelData = ReadonlyMap<string, Float64Array>;

/** The columns of `data` under their codes, and the derived indicators whose parts are among them. */
export function modelData(model: ScorableModel, codes: readonly string[], data: readonly Float64Array[]): ModelData {
  const indicators = indicatorsOf(model);
  const known = new Set([...indicators.map(({ code }) => code), ...model.variables.map(({ id }) => id)]);
  const columns = new Map<string, Float64Array>();
  codes.forEach((code, at) => {
    if (!known.has(code)) throw new ScoreRefusal('code-unknown', code, null, at, [...known]);
    if (columns.has(code)) throw new ScoreRefusal('code-twice', code, null, at);
    columns.set(code, data[at]);
  });
  for (const indicator of indicators) {
    const column = columns.get(indicator.code);
    if (column) checkPossible(indicator, column, codes.indexOf(indicator.code));
  }
  for (const indicator of indicators) derive(model, indicator, columns, codes, data[0].length);
  return columns;
}

/**
 * Fills a derived indicator whose column is not there or blank. A column with values is taken as it is. One that is
 * there, blank and without its parts is refused: it was meant to be computed.
 */
function derive(
  model: ScorableModel,
  { code, derived }: ScorableIndicator,
  columns: Map<string, Float64Array>,
  codes: readonly string[],
  units: number,
): void {
  if (derived === null || columns.get(code)?.some((value) => !Number.isNaN(value))) return;
  const expression = parseExpression(derived);
  for (const name of expression.names) {
    const part = indicatorsOf(model).find((indicator) => indicator.code === name);
    if (part && !columns.has(name)) derive(model, part, columns, codes, units);
  }
  const missing = expression.names.filter((name) => !columns.has(name));
  if (missing.length === 0) {
    columns.set(
      code,
      expression.valuesFor((name) => columns.get(name)!, units),
    );
  } else if (codes.includes(code)) {
    throw new ScoreRefusal('parts-missing', code, null, codes.indexOf(code), missing);
  }
}

/** Typed values must be possible; derived ones follow from these. */
function checkPossible(indicator: ScorableIndicator, values: Float64Array, column: number): void {
  const { min, max } = indicator.accepts;
  const choices = choicesOf(indicator);
  const [first, last] = choices ? [choices[0], choices[choices.length - 1]] : [min, max ?? Infinity];
  const isWhole = choices !== null;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    const isPart = isWhole && !Number.isInteger(value) && !Number.isNaN(value);
    if (value < first || value > last || isPart) throw impossible(indicator, row, column);
  }
}

function impossible(indicator: ScorableIndicator, row: number, column: number): ScoreRefusal {
  const { code, accepts } = indicator;
  const choices = choicesOf(indicator);
  return choices
    ? new ScoreRefusal('not-a-choice', code, row, column, choices.map(String))
    : new ScoreRefusal('value-outside', code, row, column, [String(accepts.min), String(accepts.max ?? '∞')]);
}
