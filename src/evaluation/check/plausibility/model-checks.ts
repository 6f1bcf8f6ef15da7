import { parseExpression } from '../../../models/expression/parse';
import { placeOf } from '../../address';
import type { ColumnFormula, Evaluation, IndicatorData, PlacedCheck } from '../../evaluation';
import type { CellPlace, Finding } from '../../findings';
import { givenGoalposts } from '../../points';
import { firstColumn, valueIn } from '../../values';
import { nameIn } from '../check-values';
import type { Checked } from '../checked';
import { columnPlace, nearlyEqual, notice, type PlausibilityRule } from './rule';

/** What the model itself says should be true, unit by unit or indicator by indicator. */
export const modelChecks: PlausibilityRule = (checked) =>
  checked.evaluation.checks.flatMap((check): Finding[] => {
    switch (check.rule.kind) {
      case 'condition':
        return condition(checked, check, check.rule.holds);
      case 'sum':
        return partsOfSum(checked, check, check.rule);
      case 'together':
        return together(checked, check, check.rule.of);
      case 'inside-goalposts':
        return insideGoalposts(checked, check);
      case 'coverage':
        return coverage(checked, check.rule.least);
      default:
        // Looked at by a rule that holds for any data, or elsewhere.
        return [];
    }
  });

const rowsOf = ({ evaluation }: Checked): number[] => evaluation.source.rows.map((_, row) => row);

const valueOf = ({ evaluation }: Checked, row: number, data: ColumnFormula | null): number =>
  data === null ? NaN : valueIn(evaluation.source.rows[row], data);

/** The cell by which a person corrects a value: the first column that it is made of. */
const cellOf = (evaluation: Evaluation, row: number, data: IndicatorData): CellPlace =>
  placeOf(evaluation.source, row, firstColumn(evaluation, data));

function failed(checked: Checked, check: PlacedCheck, row: number, data: IndicatorData, value: number): Finding {
  const facts = { unit: checked.names[row], check: nameIn(check, checked.language), value };
  return notice('model-check', cellOf(checked.evaluation, row, data), facts);
}

function condition(checked: Checked, check: PlacedCheck, holds: string): Finding[] {
  const expression = parseExpression(holds);
  const [first] = expression.names.flatMap((name) => check.data[name] ?? []);
  if (!first) return [];
  const verdicts = expression.valuesFor(
    (name) => Float64Array.from(rowsOf(checked), (row) => valueOf(checked, row, check.data[name])),
    rowsOf(checked).length,
  );
  return rowsOf(checked).flatMap((row) =>
    verdicts[row] === 0 ? [failed(checked, check, row, first, valueOf(checked, row, first))] : [],
  );
}

function partsOfSum(
  checked: Checked,
  check: PlacedCheck,
  { parts, total }: { readonly parts: readonly string[]; readonly total: string },
): Finding[] {
  const whole = check.data[total];
  if (!whole) return [];
  return rowsOf(checked).flatMap((row) => {
    const sum = parts.reduce((all, part) => all + valueOf(checked, row, check.data[part]), 0);
    const wanted = valueOf(checked, row, whole);
    return Number.isNaN(sum + wanted) || nearlyEqual(sum, wanted) ? [] : [failed(checked, check, row, whole, wanted)];
  });
}

/** Only where one of them is there and another is not: a unit without any says nothing at all. */
function together(checked: Checked, check: PlacedCheck, codes: readonly string[]): Finding[] {
  const { evaluation, names, language } = checked;
  const data = codes.map((code) => check.data[code]);
  if (data.some((formula) => !formula)) return [];
  return rowsOf(checked).flatMap((row) => {
    const missing = data.filter((formula) => Number.isNaN(valueOf(checked, row, formula)));
    if (missing.length === 0 || missing.length === data.length) return [];
    const facts = { unit: names[row], check: nameIn(check, language) };
    return [notice('model-check-missing', cellOf(evaluation, row, missing[0]!), facts)];
  });
}

/** Values at or beyond the fixed ends of a scale get 0 or 100 points however far they go. */
function insideGoalposts(checked: Checked, check: PlacedCheck): Finding[] {
  const { evaluation, values } = checked;
  return evaluation.indicators.flatMap((indicator, at) => {
    const { low, high } = givenGoalposts(indicator);
    if (low === null || high === null) return [];
    const [least, most] = [Math.min(low, high), Math.max(low, high)];
    return rowsOf(checked).flatMap((row) => {
      const value = values[row][at];
      return value <= least || value >= most ? [failed(checked, check, row, indicator.data, value)] : [];
    });
  });
}

/** Indicators for which too many units have no value. */
function coverage({ evaluation, values, language }: Checked, least: number): Finding[] {
  return evaluation.indicators.flatMap((indicator, at) => {
    const present = values.filter((row) => !Number.isNaN(row[at])).length;
    const percent = Math.floor((100 * present) / values.length);
    if (present === 0 || percent >= least) return [];
    const facts = { indicator: nameIn(indicator.name, language), percent, least };
    return [notice('few-values', columnPlace(evaluation, firstColumn(evaluation, indicator.data)), facts)];
  });
}
