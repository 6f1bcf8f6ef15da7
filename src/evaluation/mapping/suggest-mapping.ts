import { parseExpression } from '../../models/expression/parse';
import type { Indicator } from '../../models/indicator';
import type { Model, Variable } from '../../models/schema';
import { readCell } from '../cell-reading';
import type { ColumnFormula, Derivation, IndicatorData } from '../evaluation';
import { servedIndicators, valuesBeside } from '../served';
import type { Source } from '../source';
import { conversion, matchHeader, type MatchKind, type Wanted } from './match-header';
import { suggestUnitColumn, textColumns } from './unit-column';

export interface Suggestion {
  readonly indicator: Indicator;
  /** Null where no column is like it and it cannot be computed. */
  readonly formula: IndicatorData | null;
  /** `sure` may be taken as it is, `confirm` needs the user's word. */
  readonly certainty: 'sure' | 'confirm' | 'none';
  /** Why it needs the user's word, or how it was found. */
  readonly reason: FoundKind | 'computed' | 'derived' | 'none';
  /** What the user may choose instead: what the model knows to compute it by, if that is there, then each column. */
  readonly choices: readonly IndicatorData[];
}

export interface Mapping {
  readonly unitColumn: number | null;
  /** Columns that may name the units. */
  readonly unitColumns: readonly number[];
  /** Indicators that count and values beside them, in the model's order. */
  readonly suggestions: readonly Suggestion[];
}

/** A column in another unit may be one that can be converted. */
type FoundKind = MatchKind | 'unit-converted';

interface Found {
  readonly formula: ColumnFormula;
  readonly kind: FoundKind;
}

export const plainColumn = (column: number): ColumnFormula => ({ sum: [column], per: null, times: 1 });

/** What an evaluation by the model reads, in the model's order. */
function readIndicators(model: Model): Indicator[] {
  const read = new Set<Indicator>([
    ...servedIndicators(model).map(({ indicator }) => indicator),
    ...valuesBeside(model),
  ]);
  return model.dimensions.flatMap(({ indicators }) => indicators.filter((indicator) => read.has(indicator)));
}

/** Which columns of the user's hold which indicators, and how sure that is. */
export function suggestMapping(model: Model, source: Source, language: 'en' | 'zh-CN'): Mapping {
  const indicators = readIndicators(model);
  const words = textColumns(source);
  const numbers = source.headers.map((_, column) => column).filter((column) => !words.includes(column));
  const direct = distinctColumns(indicators.map((indicator) => matchColumn(source, indicator)));
  const fromColumns = indicators.map((indicator, at): Suggestion => {
    const computed = computeFromVariables(model, source, indicator);
    const plain = indicator.derived !== null && isBlank(source, direct[at]) ? null : direct[at];
    const choices = [...(computed ? [computed.formula] : []), ...numbers.map(plainColumn)];
    const exact = plain && plain.kind !== 'near-name' && !isRatioOfIt(computed, plain) ? plain : null;
    const found = exact ?? computed ?? plain;
    if (!found) return { indicator, formula: null, certainty: 'none', reason: 'none', choices };
    const certainty = found.kind === 'name' ? 'sure' : 'confirm';
    const reason = certainty === 'sure' && found === computed && !isPlain(found.formula) ? 'computed' : found.kind;
    return { indicator, formula: found.formula, certainty, reason, choices };
  });
  const suggestions = withDerived(model, source, fromColumns);
  return { unitColumn: suggestUnitColumn(source, model, language), unitColumns: words, suggestions };
}

/** A template has columns for derived indicators too: where nobody filled them in, they are computed. */
const isBlank = (source: Source, found: Found | null): boolean =>
  found !== null &&
  source.rows.every((row) => found.formula.sum.every((column) => readCell(row[column]).kind === 'missing'));

/** What no column holds for sure is derived from the others, where all that it needs is there. */
function withDerived(model: Model, source: Source, suggestions: readonly Suggestion[]): Suggestion[] {
  const suggestionOf = (code: string) => suggestions.find(({ indicator }) => indicator.code === code);
  const derivationOf = ({ derived }: Indicator): Derivation | null => {
    if (derived === null) return null;
    const parts = parseExpression(derived).names.map((name) => ({
      name,
      variable: variableNamed(model, source, name),
    }));
    const isThere = parts.every(({ name, variable }) => variable !== null || isRead(name));
    const variables = parts.flatMap(({ name, variable }) => (variable ? [[name, variable] as const] : []));
    return isThere ? { expression: derived, variables: Object.fromEntries(variables) } : null;
  };
  const isRead = (code: string): boolean => {
    const part = suggestionOf(code);
    return part !== undefined && (part.formula !== null || derivationOf(part.indicator) !== null);
  };
  return suggestions.map((suggestion) => {
    const derivation = derivationOf(suggestion.indicator);
    if (!derivation) return suggestion;
    const choices = [derivation, ...suggestion.choices];
    return suggestion.certainty === 'sure'
      ? { ...suggestion, choices }
      : { ...suggestion, choices, formula: derivation, certainty: 'sure', reason: 'derived' };
  });
}

/** The user's column for a variable of the model's, where its name is exactly that. */
function variableNamed(model: Model, source: Source, id: string): ColumnFormula | null {
  const variable = model.variables.find((candidate) => candidate.id === id);
  const match = variable ? matchHeader(source.headers, wantedVariable(variable)) : null;
  return match && match.kind !== 'near-name' ? plainColumn(match.column) : null;
}

const isPlain = ({ sum, per, times }: ColumnFormula): boolean => sum.length === 1 && per === null && times === 1;

/** "Technology contracts output" names a raw column as well as the ratio made from it: the ratio is meant. */
const isRatioOfIt = (computed: Found | null, plain: Found): boolean =>
  computed?.kind === 'name' && !isPlain(computed.formula) && computed.formula.sum.includes(plain.formula.sum[0]);

function matchColumn(source: Source, wanted: Wanted): Found | null {
  const match = matchHeader(source.headers, wanted);
  if (!match) return null;
  const formula = plainColumn(match.column);
  const times = match.kind === 'unit-differs' ? conversion(source.headers[match.column], wanted.unit) : null;
  return times === null ? { formula, kind: match.kind } : { formula: { ...formula, times }, kind: 'unit-converted' };
}

/** A column whose exact name one indicator has is not offered to another whose name is only near. */
function distinctColumns(found: readonly (Found | null)[]): (Found | null)[] {
  const taken = new Set(found.flatMap((match) => (match?.kind === 'name' ? match.formula.sum : [])));
  return found.map((match) => (match?.kind === 'near-name' && taken.has(match.formula.sum[0]) ? null : match));
}

/** The model's own formula over the raw columns it knows, where all of them are there. */
function computeFromVariables(model: Model, source: Source, indicator: Indicator): Found | null {
  if (!indicator.data) return null;
  const { sum, per, times } = indicator.data;
  const match = (id: string) => matchHeader(source.headers, wantedVariable(variableOf(model, id)));
  const parts = sum.map(match);
  const denominator = per === null ? null : match(per);
  const matches = per === null ? parts : [...parts, denominator];
  if (matches.some((part) => part === null)) return null;
  // A column that is merely similar may be the right one of a sum only by chance.
  const kinds = matches.map((part) => part!.kind);
  const kind = (['near-name', 'unit-differs'] as const).find((doubt) => kinds.includes(doubt)) ?? 'name';
  return { formula: { sum: parts.map((part) => part!.column), per: denominator?.column ?? null, times }, kind };
}

const wantedVariable = ({ id, name, unit, aliases }: Variable): Wanted => ({ code: id, name, unit, aliases });

function variableOf(model: Model, id: string): Variable {
  const variable = model.variables.find((candidate) => candidate.id === id);
  if (!variable) throw new Error(`Model "${model.id}" uses the variable "${id}" without describing it.`);
  return variable;
}
